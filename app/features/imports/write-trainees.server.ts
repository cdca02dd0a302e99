import { randomUUID } from "node:crypto";
import { toDbDay, toDbDayOrNull } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import type { TraineeListRow } from "~/domain/people/trainee-list-row";
import { changeTrainee } from "./change-trainee.server";
import { countStatuses } from "./count-statuses";
import type { ChangedTrainee, ImportEffect } from "./import-record";
import type { LoadedImport } from "./load-import.server";
import type { ReadTrainee } from "./read-trainees.server";

/** New people become trainees of the cohort, known ones are updated; accounts are another matter. */
export async function writeTrainees(
  tx: Tx,
  actor: Actor,
  list: LoadedImport,
  rows: readonly ReadTrainee[],
): Promise<ImportEffect> {
  const added = rows
    .filter(({ status }) => status === "new")
    .map(({ row }) => ({ row, personId: randomUUID(), traineeId: randomUUID() }));
  await createTrainees(tx, actor, list, added);
  const changed: ChangedTrainee[] = [];
  for (const { row, match, status } of rows) {
    if (status !== "changed" || match.kind !== "known") continue;
    changed.push(await changeTrainee(tx, row, match));
  }
  const created = added.map(({ personId, traineeId }) => ({ personId, traineeId }));
  return { kind: "trainees", counts: countStatuses(rows), created, changed };
}

type Added = { row: TraineeListRow; personId: string; traineeId: string };

/** One statement per table, however long the list. */
async function createTrainees(
  tx: Tx,
  actor: Actor,
  list: LoadedImport,
  added: readonly Added[],
): Promise<void> {
  await tx.person.createMany({ data: added.map(personOf) });
  await tx.trainee.createMany({
    data: added.map(({ row, personId, traineeId }) => ({
      id: traineeId,
      personId,
      cohortId: list.cohort.id,
      entryOn: toDbDay(row.entryOn),
      partTimePercent: row.partTimePercent,
    })),
  });
  await tx.enrolment.createMany({
    data: added.map(({ row, traineeId }) => ({
      traineeId,
      state: "enrolled" as const,
      effectiveOn: toDbDay(row.entryOn),
      recordedById: actor.personId,
    })),
  });
  await tx.wish.createMany({ data: added.flatMap(wishesOf) });
  await tx.planningRestriction.createMany({
    data: added.flatMap(({ row, traineeId }) =>
      row.maxCommuteMinutes ? [{ traineeId, maxCommuteMinutes: row.maxCommuteMinutes }] : [],
    ),
  });
}

function personOf({ row, personId }: Added) {
  const { givenName, familyName, email, postcode, birthDate } = row;
  const born = toDbDayOrNull(birthDate);
  return { id: personId, givenName, familyName, email, postcode, birthDate: born };
}

function wishesOf({ row, traineeId }: Added) {
  return row.wishes.map((siteId, index) => ({ traineeId, siteId, rank: index + 1 }));
}
