import { enrolmentStep, stepSelection } from "~/db/enrolments";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { notFound } from "~/domain/access/refusal";
import { isInTrainingOn } from "~/domain/cohorts/enrolment";
import type { KnownRecord } from "~/domain/lists/record-match";
import { personName } from "~/domain/progress/level-list";
import { now } from "~/platform/clock";
import type { LoadedImport } from "../load-import.server";
import type { RecordStore, StoredRecord } from "../records/record-kind";

/** Levels are entries that stay: setting one adds an entry, taking it back adds another. */
export const levelStore: RecordStore = {
  load,
  hold,
  insert: append,
  update: append,
  remove: async () => {},
  depended: async () => [],
  entries: { overtaken, takeBack },
};

const cohortOf = ({ cohort }: LoadedImport) => (cohort ?? notFound()).id;

/** Nobody sets a level of this cohort until the list is written. */
async function hold(tx: Tx, list: LoadedImport): Promise<void> {
  await tx.$queryRaw`SELECT "id" FROM "Trainee" WHERE "cohortId" = ${cohortOf(list)}::uuid
    ORDER BY "id" FOR UPDATE`;
}

/** Every trainee of the cohort with every module; all others only to say that they are elsewhere. */
async function load(client: Tx, list: LoadedImport): Promise<KnownRecord[]> {
  const cohortId = cohortOf(list);
  const trainees = await loadTrainees(client);
  const modules = await client.module.findMany({
    where: { curriculum: { cohorts: { some: { id: cohortId } } } },
    select: { id: true, code: true, title: true },
    orderBy: { code: "asc" },
  });
  const levels = await levelsOf(client, cohortId);
  const isHere = (trainee: (typeof trainees)[number]) =>
    trainee.cohortId === cohortId &&
    isInTrainingOn(trainee.enrolments.map(enrolmentStep), list.around.today);
  return trainees.flatMap((trainee): KnownRecord[] => {
    const { id, person } = trainee;
    const values = { trainee: id, ...person };
    const name = personName(values);
    if (!isHere(trainee)) return [{ id, name, values, conflict: "not-in-cohort" }];
    return modules.map(({ id: moduleId, code, title }) => {
      const level = levels.get(`${id}:${moduleId}`) ?? 0;
      return {
        id: `${id}:${moduleId}`,
        name: `${name} · ${code}`,
        values: { ...values, code, title, level },
      };
    });
  });
}

function loadTrainees(client: Tx) {
  return client.trainee.findMany({
    select: {
      id: true,
      cohortId: true,
      person: { select: { familyName: true, givenName: true, email: true } },
      enrolments: { select: stepSelection },
    },
    orderBy: [{ person: { familyName: "asc" } }, { person: { givenName: "asc" } }],
  });
}

async function levelsOf(client: Tx, cohortId: string): Promise<Map<string, number>> {
  const rows = await client.$queryRaw<{ id: string; level: number }[]>`
    SELECT DISTINCT ON (l."traineeId", l."moduleId")
           l."traineeId" || ':' || l."moduleId" AS "id", l."level"
      FROM "Level" l JOIN "Trainee" t ON t."id" = l."traineeId"
     WHERE t."cohortId" = ${cohortId}::uuid
     ORDER BY l."traineeId", l."moduleId", l."setAt" DESC, l."id" DESC`;
  return new Map(rows.map(({ id, level }) => [id, level]));
}

/** An entry per cell, dated as the list was confirmed; its file is what the level rests on. */
async function append(
  tx: Tx,
  { appliedAt, fileName }: LoadedImport,
  records: readonly StoredRecord[],
  actor: Actor | null,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Level" ("id", "traineeId", "moduleId", "level", "setAt", "setById", "evidence")
    SELECT gen_random_uuid(), r."traineeId", r."moduleId", r."level", ${appliedAt}, ${actor?.personId}::uuid,
           ${fileName}
      FROM jsonb_to_recordset(${JSON.stringify(records.map(flat))}::jsonb) AS r("traineeId" uuid,
           "moduleId" uuid, "level" int)`;
}

function flat({ id, values: { level } }: StoredRecord) {
  return { ...cellOf(id), level };
}

function cellOf(id: string) {
  const [traineeId, moduleId] = id.split(":");
  return { traineeId, moduleId };
}

/** Cells whose newest entry is not the list's own any more. */
async function overtaken(tx: Tx, list: LoadedImport, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT p."givenName" || ' ' || p."familyName" || ' · ' || m."code" AS "name"
      FROM jsonb_to_recordset(${JSON.stringify(ids.map(cellOf))}::jsonb) AS r("traineeId" uuid,
           "moduleId" uuid)
      JOIN "Trainee" t ON t."id" = r."traineeId"
      JOIN "Person" p ON p."id" = t."personId"
      JOIN "Module" m ON m."id" = r."moduleId"
     WHERE EXISTS (SELECT 1 FROM "Level" l
                    WHERE l."traineeId" = r."traineeId" AND l."moduleId" = r."moduleId"
                      AND l."setAt" > ${list.appliedAt})
     ORDER BY p."familyName", p."givenName", m."code"`;
  return rows.map(({ name }) => name);
}

/** What stood there before, as an entry that names the list's own. */
async function takeBack(
  tx: Tx,
  { appliedAt }: LoadedImport,
  records: readonly StoredRecord[],
  actor: Actor,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Level" ("id", "traineeId", "moduleId", "level", "setAt", "setById", "undoesId")
    SELECT gen_random_uuid(), r."traineeId", r."moduleId", r."level", ${now()},
           ${actor.personId}::uuid, l."id"
      FROM jsonb_to_recordset(${JSON.stringify(records.map(flat))}::jsonb) AS r("traineeId" uuid,
           "moduleId" uuid, "level" int)
      JOIN "Level" l ON l."traineeId" = r."traineeId" AND l."moduleId" = r."moduleId"
                    AND l."setAt" = ${appliedAt}`;
}
