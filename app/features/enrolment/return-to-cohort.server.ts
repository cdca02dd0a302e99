import { fromDbDay, toDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { contains } from "~/domain/calendar/range";
import { endsTraining } from "~/domain/cohorts/enrolment";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import type { LockedTrainee } from "./claim-trainee.server";

type Left = { cohortId: string; entryOn: Day };
type Asked = { state: LockedTrainee["enrolments"][number]["state"]; effectiveOn: Day };
type Returned = Outcome<Left | null, Failure<"unknown-cohort" | "outside-cohort">>;

/**
 * Who comes back from a deferral may join another cohort, on the day of the step; levels and
 * attendance stay. Answers what was left, or null when the cohort stays the same.
 */
export async function returnTo(
  tx: Tx,
  actor: Actor,
  trainee: LockedTrainee,
  { state, effectiveOn, cohortId }: Asked & { cohortId: string | null },
): Promise<Returned> {
  const isReturn = trainee.enrolments.at(-1)?.state === "deferred" && !endsTraining(state);
  if (!isReturn) return succeed(null);
  ensure(can(actor, "cohort.manage", null));
  const cohort = cohortId
    ? await tx.cohort.findUnique({ where: { id: cohortId } })
    : trainee.cohort;
  if (!cohort) return fail({ code: "unknown-cohort", field: "cohortId" });
  const range = { startsOn: fromDbDay(cohort.startsOn), endsOn: fromDbDay(cohort.endsOn) };
  if (!contains(range, effectiveOn)) {
    return fail({ code: "outside-cohort", field: "effectiveOn", values: range });
  }
  if (cohort.id === trainee.cohortId) return succeed(null);
  await tx.trainee.update({
    where: { id: trainee.id },
    data: { cohortId: cohort.id, entryOn: toDbDay(effectiveOn) },
  });
  return succeed({ cohortId: trainee.cohortId, entryOn: fromDbDay(trainee.entryOn) });
}
