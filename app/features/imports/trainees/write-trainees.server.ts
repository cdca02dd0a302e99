import { randomUUID } from "node:crypto";
import { batchesOf } from "~/db/batches";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import type { TraineeListRow } from "~/domain/people/trainee-list-row";
import { changeTrainees } from "./change-trainees.server";
import type { ReadTrainee } from "./read-trainees.server";
import { insertWishes } from "./replace-wishes.server";
import type { TraineeEffect } from "./trainee-effect";

/** New people become trainees of the cohort, known ones are updated; accounts are another matter. */
export async function writeTrainees(
  tx: Tx,
  actor: Actor,
  cohortId: string,
  rows: readonly ReadTrainee[],
): Promise<TraineeEffect> {
  const added = rows
    .filter(({ status }) => status === "new")
    .map(({ row }) => ({ row, personId: randomUUID(), traineeId: randomUUID() }));
  for (const batch of batchesOf(added)) await createTrainees(tx, actor, cohortId, batch);
  const known = rows.flatMap(({ row, match, status }) =>
    status === "changed" && match.kind === "known" ? [{ row, match }] : [],
  );
  const changed: TraineeEffect["changed"] = [];
  for (const batch of batchesOf(known)) changed.push(...(await changeTrainees(tx, batch)));
  const created = added.map(({ personId, traineeId }) => ({ personId, traineeId }));
  return { created, changed };
}

type Added = { row: TraineeListRow; personId: string; traineeId: string };

/** One statement per table. */
async function createTrainees(
  tx: Tx,
  actor: Actor,
  cohortId: string,
  added: readonly Added[],
): Promise<void> {
  const rows = JSON.stringify(added.map(flat));
  await tx.$executeRaw`
    INSERT INTO "Person" ("id", "givenName", "familyName", "email", "postcode", "birthDate")
    SELECT r."personId", r."givenName", r."familyName", r."email", r."postcode", r."birthDate"
      FROM jsonb_to_recordset(${rows}::jsonb) AS r("personId" uuid, "givenName" text,
           "familyName" text, "email" text, "postcode" text, "birthDate" date)`;
  await tx.$executeRaw`
    INSERT INTO "Trainee" ("id", "personId", "cohortId", "entryOn", "partTimePercent")
    SELECT r."traineeId", r."personId", ${cohortId}::uuid, r."entryOn", r."partTimePercent"
      FROM jsonb_to_recordset(${rows}::jsonb) AS r("traineeId" uuid, "personId" uuid,
           "entryOn" date, "partTimePercent" int)`;
  await tx.$executeRaw`
    INSERT INTO "Enrolment" ("id", "traineeId", "state", "effectiveOn", "recordedById")
    SELECT gen_random_uuid(), r."traineeId", 'enrolled', r."entryOn", ${actor.personId}::uuid
      FROM jsonb_to_recordset(${rows}::jsonb) AS r("traineeId" uuid, "entryOn" date)`;
  await insertWishes(
    tx,
    added.map(({ row, traineeId }) => ({ traineeId, siteIds: row.wishes })),
  );
  await tx.$executeRaw`
    INSERT INTO "PlanningRestriction" ("id", "traineeId", "maxCommuteMinutes")
    SELECT gen_random_uuid(), r."traineeId", r."maxCommuteMinutes"
      FROM jsonb_to_recordset(${rows}::jsonb) AS r("traineeId" uuid, "maxCommuteMinutes" int)
     WHERE r."maxCommuteMinutes" > 0`;
}

function flat({ row, personId, traineeId }: Added) {
  const { givenName, familyName, email, postcode, birthDate } = row;
  const { entryOn, partTimePercent, maxCommuteMinutes } = row;
  return {
    ...{ personId, traineeId, givenName, familyName, email, postcode, birthDate },
    ...{ entryOn, partTimePercent, maxCommuteMinutes },
  };
}
