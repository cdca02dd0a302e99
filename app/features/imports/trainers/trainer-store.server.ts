import { randomUUID } from "node:crypto";
import type { Tx } from "~/db/transaction";
import type { KnownRecord } from "~/domain/lists/record-match";
import { displayName, sortName } from "~/domain/people/name";
import type { RecordStore, StoredRecord } from "../records/record-kind";

export const trainerStore: RecordStore = { load, insert, update, remove, depended };

const LEAST_TRAINEES = 3;

/** All trainers, and by their address everybody else, whom no row may be about. */
async function load(client: Tx): Promise<KnownRecord[]> {
  const name = { givenName: true, familyName: true, email: true };
  const [trainers, others] = await Promise.all([
    client.trainer.findMany({
      include: { person: { select: { ...name, phone: true } } },
      orderBy: { id: "asc" },
    }),
    client.person.findMany({
      where: { trainer: null, email: { not: null } },
      select: { id: true, ...name },
    }),
  ]);
  return [
    ...trainers.map(({ id, siteId, maxTrainees, person }) => ({
      id,
      name: sortName(person),
      values: { ...person, site: siteId, maxTrainees },
    })),
    ...others.map(({ id, email, ...person }) => ({
      id,
      name: displayName(person),
      values: { email },
      conflict: "person-not-trainer",
    })),
  ];
}

function flat({ id, values }: StoredRecord) {
  return { id, personId: randomUUID(), maxTrainees: LEAST_TRAINEES, ...values };
}

async function insert(tx: Tx, _: unknown, records: readonly StoredRecord[]): Promise<void> {
  const rows = JSON.stringify(records.map(flat));
  await tx.$executeRaw`
    INSERT INTO "Person" ("id", "givenName", "familyName", "email", "phone")
    SELECT r."personId", r."givenName", r."familyName", r."email", r."phone"
      FROM jsonb_to_recordset(${rows}::jsonb) AS r("personId" uuid, "givenName" text,
           "familyName" text, "email" text, "phone" text)`;
  await tx.$executeRaw`
    INSERT INTO "Trainer" ("id", "personId", "siteId", "maxTrainees")
    SELECT r."id", r."personId", r."site", r."maxTrainees"
      FROM jsonb_to_recordset(${rows}::jsonb) AS r("id" uuid, "personId" uuid, "site" uuid,
           "maxTrainees" int)`;
}

async function update(tx: Tx, _: unknown, records: readonly StoredRecord[]): Promise<void> {
  const rows = JSON.stringify(records.map(flat));
  await tx.$executeRaw`
    UPDATE "Person" p
       SET "givenName" = r."givenName", "familyName" = r."familyName", "email" = r."email",
           "phone" = r."phone", "version" = p."version" + 1
      FROM jsonb_to_recordset(${rows}::jsonb) AS r("id" uuid, "givenName" text,
           "familyName" text, "email" text, "phone" text)
      JOIN "Trainer" t ON t."id" = r."id"
     WHERE p."id" = t."personId"`;
  await tx.$executeRaw`
    UPDATE "Trainer" t
       SET "siteId" = r."site", "maxTrainees" = r."maxTrainees", "version" = t."version" + 1
      FROM jsonb_to_recordset(${rows}::jsonb) AS r("id" uuid, "site" uuid, "maxTrainees" int)
     WHERE t."id" = r."id"`;
}

async function remove(tx: Tx, _: unknown, ids: readonly string[]): Promise<void> {
  const gone = await tx.$queryRaw<{ personId: string }[]>`
    DELETE FROM "Trainer" WHERE "id" = ANY(${ids}::uuid[]) RETURNING "personId"`;
  const personIds = gone.map(({ personId }) => personId);
  await tx.$executeRaw`DELETE FROM "Person" WHERE "id" = ANY(${personIds}::uuid[])`;
}

async function depended(tx: Tx, _: unknown, ids: readonly string[]): Promise<string[]> {
  const trainers = await tx.trainer.findMany({
    where: {
      id: { in: [...ids] },
      OR: [
        { version: { not: 1 } },
        { person: { OR: [{ version: { not: 1 } }, { account: { isNot: null } }] } },
        { person: { trainee: { isNot: null } } },
        { clusters: { some: {} } },
        { lessons: { some: {} } },
        { placements: { some: {} } },
      ],
    },
    select: { person: { select: { givenName: true, familyName: true } } },
    orderBy: { person: { familyName: "asc" } },
  });
  return trainers.map(({ person }) => displayName(person));
}
