import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { Day } from "~/domain/calendar/day";
import { contains } from "~/domain/calendar/range";
import {
  canChangeEnrolment,
  changeEnrolment,
  ENROLMENT_STATES,
  type EnrolmentState,
  type EnrolmentStep,
  endsTraining,
  isFinal,
  lastStep,
  PART_TIME_SHARE,
} from "~/domain/cohorts/enrolment";
import { needsSiteIn } from "~/domain/placement/participation";
import { today } from "~/platform/clock";
import type { EnrolmentFailure } from "./enrolment-failure";
import type { EnrolmentRow } from "./enrolment-row.server";
import { affectedFrom } from "./find-affected.server";

export type EnrolmentChoice = {
  to: EnrolmentState | null;
  on: Day | null;
  cohortId: string | null;
};
export type EnrolmentPreview = NonNullable<Awaited<ReturnType<typeof enrolmentPreview>>>;

/** Everything that a step would end, keep or ask for, before it is recorded; null without a choice. */
export async function enrolmentPreview(
  row: EnrolmentRow,
  steps: readonly EnrolmentStep[],
  { to, on, cohortId }: EnrolmentChoice,
) {
  const last = lastStep(steps)?.state ?? null;
  if (!to || !on || !ENROLMENT_STATES.includes(to) || !canChangeEnrolment(last, to)) return null;
  const isReturn = last === "deferred" && !endsTraining(to);
  const cohort = isReturn && cohortId ? await findCohort(cohortId) : row.cohort;
  const affected = await affectedFrom(db, row.id, on);
  const { account } = row.person;
  return {
    ...{ state: to, effectiveOn: on, isReturn },
    cohort: cohort && { id: cohort.id, name: cohort.name, isOther: cohort.id !== row.cohortId },
    ends: endsTraining(to),
    mayCloseAccess: isFinal(to) && account !== null && account.disabledAt === null,
    refusal: refusalOf(steps, { to, on }, cohort, affected.placements),
    affected: { ...affected, seen: affected.seen.join(" ") },
    phases: cohort && !endsTraining(to) ? await phasesAhead(cohort.id, steps, { to, on }) : [],
  };
}

function findCohort(id: string) {
  return db.cohort.findUnique({ where: { id } });
}

type Chosen = { to: EnrolmentState; on: Day };
type Placed = Awaited<ReturnType<typeof affectedFrom>>["placements"];

/** What would refuse the step whatever else is typed. */
function refusalOf(
  steps: readonly EnrolmentStep[],
  { to, on }: Chosen,
  cohort: EnrolmentRow["cohort"] | null,
  placements: Placed,
): EnrolmentFailure | null {
  if (!cohort) return { code: "unknown-cohort" };
  const typed = { reason: "typed later", partTimePercent: shareNot(steps) };
  const decided = changeEnrolment(steps, { state: to, effectiveOn: on, ...typed }, today());
  if (!decided.ok) return decided.error;
  const range = { startsOn: fromDbDay(cohort.startsOn), endsOn: fromDbDay(cohort.endsOn) };
  const isReturn = lastStep(steps)?.state === "deferred" && !endsTraining(to);
  if (isReturn && !contains(range, on)) return { code: "outside-cohort", values: range };
  const assessed = placements.find(({ isAssessed, startsOn }) => isAssessed && startsOn >= on);
  if (!endsTraining(to) || !assessed) return null;
  return { code: "assessed", values: { startsOn: assessed.startsOn } };
}

/** A share that is allowed and is not the one in force. */
function shareNot(steps: readonly EnrolmentStep[]): number {
  const { least, most } = PART_TIME_SHARE;
  return lastStep(steps)?.partTimePercent === least ? most : least;
}

/** The placement phases in which somebody who takes part again needs a site. */
async function phasesAhead(cohortId: string, steps: readonly EnrolmentStep[], { to, on }: Chosen) {
  const rows = await db.phase.findMany({
    where: { cohortId, kind: "placement", endsOn: { gte: toDbDay(on) } },
    orderBy: { startsOn: "asc" },
  });
  const next = [...steps, { state: to, effectiveOn: on }];
  return rows
    .map(({ title, ...days }) => ({
      title,
      startsOn: fromDbDay(days.startsOn),
      endsOn: fromDbDay(days.endsOn),
    }))
    .filter((phase) => needsSiteIn(phase, on, next));
}
