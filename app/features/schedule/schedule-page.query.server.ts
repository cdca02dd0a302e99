import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ROOM_OF_A_DAY, rangeOfView } from "~/domain/schedule/view-range";
import { today } from "~/platform/clock";
import { type AskedSchedule, isOfMany } from "./asked-schedule.schema";
import { clustersVisibleTo } from "./lesson-scope.server";
import { bandsOf } from "./schedule-bands.server";
import { scheduleChoices } from "./schedule-choices.query.server";
import { type FoundTarget, scheduleTarget } from "./schedule-target.server";
import type { LessonSheet, SchedulePage, ScheduleTarget } from "./schedule-view";
import type { WeekLesson } from "./week-view";
import { weekView } from "./week-view.server";

/** A schedule in one of its views; as many queries for a day as for a month, what is apart at once. */
export async function schedulePage(actor: Actor, asked: AskedSchedule): Promise<SchedulePage> {
  const { view, on, hidesCancelled } = asked;
  const found = await scheduleTarget(actor, asked.target);
  const range = rangeOfView(view, on, isOfMany(found.target.kind));
  const perDay = view === "month" && found.target.kind !== "me" ? ROOM_OF_A_DAY : undefined;
  const scope = hidesCancelled ? { AND: [found.scope, { active: true }] } : found.scope;
  const [week, led, choices] = await Promise.all([
    weekView(db, scope, { range, bands: bandsOf(db, found, range), ...(perDay && { perDay }) }),
    ledClusterIds(actor),
    scheduleChoices(actor),
  ]);
  return {
    target: found.target,
    view,
    on,
    hidesCancelled,
    week,
    movableIds: movable(actor, led, week.lessons),
    canPlan: plansFor(actor, led, found.target),
    fillable: fillableBy(actor, found),
    sheets: await sheetsToday(actor, found.target, week.lessons),
    choices,
    hasOwn: actor.role !== "planner",
    isTeaching: actor.role === "trainer",
  };
}

async function ledClusterIds(actor: Actor): Promise<ReadonlySet<string>> {
  if (actor.role !== "trainer") return new Set();
  const where = clustersVisibleTo(actor, today());
  const rows = await db.cluster.findMany({ where, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}

function movable(
  actor: Actor,
  led: ReadonlySet<string>,
  lessons: readonly WeekLesson[],
): readonly string[] {
  const trainerIds = actor.trainerId ? [actor.trainerId] : [];
  return lessons
    .filter(({ isCancelled, clusterIds }) => {
      const clusters = clusterIds.map((id) => ({ trainerIds: led.has(id) ? trainerIds : [] }));
      return !isCancelled && can(actor, "lesson.manage", { trainerIds: [], clusters });
    })
    .map(({ id }) => id);
}

/** Lessons are added where the form may choose what is shown. */
function plansFor(actor: Actor, led: ReadonlySet<string>, { kind, id }: ScheduleTarget): boolean {
  if (!can(actor, "lesson.plan", null)) return false;
  if (actor.role === "planner") return true;
  return kind === "cluster" ? led.has(id ?? "") : kind === "me" && led.size > 0;
}

/** The cohort whose phases the actor may fill, seen from it or one of its clusters. */
function fillableBy(actor: Actor, { target, cohortIds }: FoundTarget): SchedulePage["fillable"] {
  const isOfCohort = target.kind === "cohort" || target.kind === "cluster";
  const [cohortId] = cohortIds;
  if (!isOfCohort || !cohortId || !can(actor, "timetable.manage", null)) return null;
  return { cohortId, ...(target.kind === "cluster" && target.id && { clusterId: target.id }) };
}

/** Attendance of today is one tap away for who teaches today. */
async function sheetsToday(
  actor: Actor,
  { kind }: ScheduleTarget,
  lessons: readonly WeekLesson[],
): Promise<LessonSheet[]> {
  if (actor.role !== "trainer" || kind !== "me") return [];
  const ids = lessons
    .filter(({ on, isCancelled }) => on === today() && !isCancelled)
    .map(({ id }) => id);
  const recorded = await db.attendance.groupBy({
    by: ["lessonId"],
    where: { lessonId: { in: ids } },
  });
  const known = new Set(recorded.map(({ lessonId }) => lessonId));
  return ids.map((lessonId) => ({ lessonId, isRecorded: known.has(lessonId) }));
}
