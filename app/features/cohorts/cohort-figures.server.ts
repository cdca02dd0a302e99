// The few numbers that tell how far a cohort is: the same on the list, on its page and for its next step.
import { fromDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import { type Day, laterOf } from "~/domain/calendar/day";
import { stateOn, willTakePart } from "~/domain/cohorts/enrolment";
import { type NextStep, nextStepOf } from "~/domain/cohorts/next-step";
import { type Phase, phaseOn, placementPhases } from "~/domain/cohorts/phases";
import type { FiguresTrainee } from "./cohort-trainees.server";

export const figuresInclude = {
  phases: { orderBy: { startsOn: "asc" } },
  clusters: { select: { id: true, trainers: { select: { role: true, endsOn: true } } } },
} satisfies Prisma.CohortInclude;

type FiguresRow = Prisma.CohortGetPayload<{ include: typeof figuresInclude }>;

export type DatedPhase = Phase & { id: string };

export type CohortFigures = {
  trainees: number;
  withoutCluster: number;
  clusters: number;
  clustersWithoutLead: number;
  phaseNow: DatedPhase | null;
  /** The placement phase that runs or comes next, with how many have a published place in it. */
  placement: { phase: DatedPhase; placed: number; unplaced: number } | null;
  next: NextStep | null;
};

/** What a cohort's rows say on a day. */
export function figuresOf(
  row: FiguresRow,
  everybody: readonly FiguresTrainee[],
  today: Day,
): CohortFigures {
  const on = laterOf(today, fromDbDay(row.startsOn));
  const phases = row.phases.map(datedPhase);
  const trainees = everybody.filter(({ steps }) => willTakePart(steps, on));
  const lasts = ({ endsOn }: { endsOn: Date | null }) => !endsOn || fromDbDay(endsOn) >= on;
  const withoutCluster = trainees.filter((trainee) => lacksCluster(trainee, on)).length;
  const isLed = (cluster: FiguresRow["clusters"][number]) =>
    cluster.trainers.some((trainer) => trainer.role === "lead" && lasts(trainer));
  const clustersWithoutLead = row.clusters.filter((cluster) => !isLed(cluster)).length;
  const placement = placementFigures(phases, trainees, today);
  const counts = { trainees: trainees.length, withoutCluster, clustersWithoutLead };
  const isOver = fromDbDay(row.endsOn) < today;
  return {
    ...counts,
    clusters: row.clusters.length,
    phaseNow: phaseOn(phases, today),
    placement,
    next: isOver ? null : nextStepOf({ ...counts, unplaced: placement?.unplaced ?? null }),
  };
}

/** Whoever pauses needs one again on the day they come back, and not before. */
function lacksCluster({ steps, inClusterUntil: until }: FiguresTrainee, on: Day): boolean {
  const pauses = stateOn(steps, on) === "deferred";
  return !pauses && (until === null || (until !== "open" && until < on));
}

function placementFigures(
  phases: readonly DatedPhase[],
  trainees: readonly FiguresTrainee[],
  today: Day,
): CohortFigures["placement"] {
  const phase = placementPhases(phases).find(({ endsOn }) => endsOn >= today);
  if (!phase) return null;
  const placed = trainees.filter(({ phaseIds }) => phaseIds.includes(phase.id)).length;
  return { phase, placed, unplaced: trainees.length - placed };
}

export function datedPhase(row: FiguresRow["phases"][number]): DatedPhase {
  const { id, title, kind } = row;
  return { id, title, kind, startsOn: fromDbDay(row.startsOn), endsOn: fromDbDay(row.endsOn) };
}
