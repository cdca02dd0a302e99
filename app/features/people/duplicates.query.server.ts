import { db } from "~/db/client";
import { fromDbDayOrNull } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { type DuplicatePair, findDuplicates } from "~/domain/people/duplicates";
import { sortName } from "~/domain/people/name";

export type Duplicates = Awaited<ReturnType<typeof listDuplicates>>;

const PAIRS_SHOWN = 50;

/** Entries that may be one person, without the pairs a planner told apart; three queries. */
export async function listDuplicates(actor: Actor) {
  ensure(can(actor, "person.manage", null));
  const people = await loadEntries();
  const apart = await db.personDistinction.findMany({ select: { firstId: true, secondId: true } });
  const known = new Set(apart.map(({ firstId, secondId }) => `${firstId} ${secondId}`));
  const pairs = findDuplicates(people).filter(({ ids }) => !known.has(ids.join(" ")));
  const shown = pairs.slice(0, PAIRS_SHOWN);
  return { total: pairs.length, pairs: await describe(shown) };
}

async function loadEntries() {
  const rows = await db.person.findMany({
    where: { mergedInto: null },
    select: { id: true, givenName: true, familyName: true, birthDate: true, email: true },
    orderBy: { searchKey: "asc" },
  });
  return rows.map((row) => ({ ...row, birthDate: fromDbDayOrNull(row.birthDate) }));
}

async function describe(pairs: readonly DuplicatePair[]) {
  const rows = await db.person.findMany({
    where: { id: { in: pairs.flatMap(({ ids }) => [...ids]) } },
    include: {
      account: { select: { role: true } },
      trainee: { select: { id: true, cohort: { select: { name: true } } } },
      trainer: { select: { id: true, site: { select: { name: true } } } },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, entryOf(row)]));
  return pairs.map(({ ids, reason }) => ({
    reason,
    people: ids.flatMap((id) => byId.get(id) ?? []),
  }));
}

type Entry = {
  id: string;
  givenName: string;
  familyName: string;
  email: string | null;
  birthDate: Date | null;
  account: { role: string } | null;
  trainee: { cohort: { name: string } } | null;
  trainer: { site: { name: string } | null } | null;
};

function entryOf({ trainee, trainer, account, ...person }: Entry) {
  return {
    id: person.id,
    name: sortName(person),
    email: person.email,
    birthDate: fromDbDayOrNull(person.birthDate),
    role: (trainee ? "trainee" : trainer ? "trainer" : account ? "staff" : "none") as
      | "trainee"
      | "trainer"
      | "staff"
      | "none",
    at: trainee?.cohort.name ?? trainer?.site?.name ?? null,
  };
}
