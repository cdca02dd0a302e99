import { randomUUID } from "node:crypto";
import type { Tx } from "~/db/transaction";
import type { RowMatch } from "~/domain/people/trainee-list-match";
import type { TraineeListRow } from "~/domain/people/trainee-list-row";
import { setTrainees } from "./set-trainees.server";
import type { ChangedTrainee } from "./trainee-effect";

type Change = { row: TraineeListRow; match: Extract<RowMatch, { kind: "known" }> };

/** Brings known trainees to what the list says; what the list leaves empty stays. */
export async function changeTrainees(
  tx: Tx,
  changes: readonly Change[],
): Promise<ChangedTrainee[]> {
  const restrictions = changes.flatMap(proposedRestriction);
  await setTrainees(
    tx,
    changes.map(({ row, match: { person, trainee, changes: fields } }) => ({
      personId: person.personId,
      traineeId: trainee.traineeId,
      givenName: row.givenName,
      familyName: row.familyName,
      email: row.email ?? person.email,
      postcode: row.postcode ?? person.postcode,
      birthDate: row.birthDate ?? person.birthDate,
      entryOn: row.entryOn,
      partTimePercent: trainee.isShareDated ? trainee.partTimePercent : row.partTimePercent,
      wishes: changesWishes(fields) ? row.wishes : null,
    })),
  );
  await tx.$executeRaw`
    INSERT INTO "PlanningRestriction" ("id", "traineeId", "maxCommuteMinutes")
    SELECT r."id", r."traineeId", r."maxCommuteMinutes"
      FROM jsonb_to_recordset(${JSON.stringify(restrictions)}::jsonb) AS r("id" uuid,
           "traineeId" uuid, "maxCommuteMinutes" int)`;
  const byTrainee = new Map(restrictions.map(({ id, traineeId }) => [traineeId, id]));
  return changes.map(({ match }) => ({
    personId: match.person.personId,
    traineeId: match.trainee.traineeId,
    personVersion: match.person.personVersion + 1,
    traineeVersion: match.trainee.traineeVersion + 1,
    before: beforeOf(match),
    restrictionId: byTrainee.get(match.trainee.traineeId) ?? null,
  }));
}

function changesWishes(fields: Change["match"]["changes"]): boolean {
  return fields.some(({ field }) => field === "wishes");
}

function proposedRestriction({ row, match: { trainee } }: Change) {
  const { maxCommuteMinutes } = row;
  if (!maxCommuteMinutes || trainee.maxCommuteMinutes !== null) return [];
  return [{ id: randomUUID(), traineeId: trainee.traineeId, maxCommuteMinutes }];
}

function beforeOf({ person, trainee, changes }: Change["match"]): ChangedTrainee["before"] {
  const { givenName, familyName, email, birthDate, postcode } = person;
  return {
    person: { givenName, familyName, email, birthDate, postcode },
    entryOn: trainee.entryOn,
    partTimePercent: trainee.partTimePercent,
    wishes: changesWishes(changes) ? [...trainee.wishes] : null,
  };
}
