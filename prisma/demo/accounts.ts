import { readFileSync } from "node:fs";
import { hashPassword } from "../../app/auth/password";
import type { Prisma, PrismaClient, Role } from "../../app/db/generated/client";
import { seedId } from "../seed-id";

type Persona = { key: string; name: string; role: Role; login: string; password: string };

const PERSON_KEYS: Record<string, string> = {
  planner: "planner:0",
  clusterTrainer: "trainer:cluster:0",
  practicalTrainer: "trainer:KAL:0",
  placedTrainee: "trainee:VFA-2025:0",
  waitingTrainee: "trainee:RSA-2026:0",
  administrator: "administrator",
};

/** The personas' logins, and accounts without a password yet for the other planners and trainers. */
export async function seedAccounts(db: PrismaClient): Promise<void> {
  const personas = readPersonas();
  const rows: Prisma.AccountCreateManyInput[] = [];
  for (const persona of personas) rows.push(await accountOf(persona));
  rows.push(...(await invited(db, new Set(rows.map((row) => row.personId)))));
  await db.account.createMany({ data: rows });
  for (const { personId, login } of rows)
    await db.person.update({ where: { id: personId }, data: { email: login } });
}

function readPersonas(): Persona[] {
  return JSON.parse(readFileSync(new URL("./personas.json", import.meta.url), "utf8"));
}

async function accountOf({ key, role, login, password }: Persona) {
  const hashed = await hashPassword(password);
  if (!hashed.ok) throw new Error("too many passwords at once");
  const personId = seedId(`person:${PERSON_KEYS[key]}`);
  return { id: seedId(`account:${key}`), personId, role, login, passwordHash: hashed.value };
}

async function invited(db: PrismaClient, known: Set<string>) {
  const planners = await db.person.findMany({
    where: { id: { in: [seedId("person:planner:1"), seedId("person:planner:2")] } },
  });
  const trainers = await db.person.findMany({ where: { trainer: { isNot: null } } });
  const account = (role: Role) => (person: { id: string; email: string | null }) => ({
    id: seedId(`account:${person.id}`),
    personId: person.id,
    role,
    login: person.email ?? "",
  });
  return [...planners.map(account("planner")), ...trainers.map(account("trainer"))].filter(
    (row) => !known.has(row.personId),
  );
}
