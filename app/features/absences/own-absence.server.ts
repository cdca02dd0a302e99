import { fromDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { absenceState } from "~/domain/schedule/absence";

/** Refuses whoever is no trainee. */
export function ensureTrainee(actor: Actor): string {
  const traineeId = actor.traineeId ?? "";
  ensure(can(actor, "absence.report", { traineeId, clusterTrainerIds: [], siteIds: [] }));
  return traineeId;
}

/** One of the trainee's own absences, locked until the transaction ends; others are not there. */
export async function ownAbsence(tx: Tx, actor: Actor, absenceId: string) {
  const traineeId = ensureTrainee(actor);
  await tx.$queryRaw`SELECT 1 FROM "Absence" WHERE "id" = ${absenceId}::uuid FOR UPDATE`;
  const row = found(await tx.absence.findFirst({ where: { id: absenceId, traineeId } }));
  return {
    ...row,
    startsOn: fromDbDay(row.startsOn),
    endsOn: fromDbDay(row.endsOn),
    state: absenceState(row),
  };
}
