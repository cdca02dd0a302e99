import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { today } from "~/platform/clock";
import { type NewTimetable, newTimetable } from "./new-timetable.query.server";
import { type RunState, runState } from "./run-state";

export interface ListedTimetable {
  readonly id: string;
  readonly phase: string;
  readonly createdAt: string;
  readonly state: RunState;
  readonly blocks: number;
  readonly accepted: number;
  readonly missingMinutes: number;
}

export interface CohortTimetables {
  readonly cohort: { readonly id: string; readonly name: string };
  readonly drafts: readonly ListedTimetable[];
  /** Those that are not yet over. */
  readonly phases: readonly { readonly id: string; readonly title: string }[];
  readonly fresh: NewTimetable | null;
}

/** The drafts of a cohort, and what a new one for a phase begins with. */
export async function cohortTimetables(
  actor: Actor,
  cohortId: string,
  { phaseId, clusterId }: { phaseId: string | null; clusterId: string | null },
): Promise<CohortTimetables> {
  ensure(can(actor, "timetable.manage", null));
  const cohort = found(
    await db.cohort.findUnique({
      where: { id: cohortId },
      include: {
        phases: { where: { endsOn: { gt: toDbDay(today()) } }, orderBy: { startsOn: "asc" } },
      },
    }),
  );
  const phases = cohort.phases.map(({ id, title, kind, ...dates }) => ({
    id,
    title,
    kind,
    startsOn: fromDbDay(dates.startsOn),
    endsOn: fromDbDay(dates.endsOn),
  }));
  const phase = phases.find(({ id }) => id === phaseId);
  return {
    cohort: { id: cohort.id, name: cohort.name },
    drafts: await draftsOf(cohortId),
    phases: phases.map(({ id, title }) => ({ id, title })),
    fresh: phase ? await newTimetable(db, { cohort, phase, clusterId }) : null,
  };
}

async function draftsOf(cohortId: string): Promise<ListedTimetable[]> {
  const rows = await db.timetableDraft.findMany({
    where: { cohortId },
    include: {
      phase: true,
      runs: { orderBy: { requestedAt: "desc" }, take: 1 },
      gaps: { select: { minutes: true } },
      blocks: { select: { lessonId: true } },
    },
    orderBy: { createdAt: "desc" },
  });
  return rows.map(({ id, phase, createdAt, runs, gaps, blocks }) => ({
    id,
    phase: phase.title,
    createdAt: createdAt.toISOString(),
    state: runs[0] ? runState(runs[0]) : "done",
    blocks: blocks.length,
    accepted: blocks.filter(({ lessonId }) => lessonId !== null).length,
    missingMinutes: gaps.reduce((sum, { minutes }) => sum + minutes, 0),
  }));
}
