import { awayDuring } from "~/db/absences";
import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { dayOf } from "~/domain/calendar/day";
import { contains } from "~/domain/calendar/range";
import { displayName } from "~/domain/people/name";
import { summariseAttendance } from "~/domain/schedule/attendance";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { now, today } from "~/platform/clock";
import { lessonsOfTrainee } from "./lesson-scope.server";
import { rangeOf } from "./week-view.server";

export type TraineeAttendance = Awaited<ReturnType<typeof traineeAttendance>>;

/** One trainee's attendance by phase, newest first: their own, or for who guides them. */
export async function traineeAttendance(actor: Actor, traineeId: string) {
  const on = today();
  ensure(can(actor, "attendance.read", await traineeFacts(actor, traineeId, on)));
  const trainee = await db.trainee.findUniqueOrThrow({
    where: { id: traineeId },
    include: {
      person: true,
      cohort: { include: { phases: { orderBy: { startsOn: "desc" } } } },
      absences: { where: { ...awayDuring(EVER), kind: "leave" } },
    },
  });
  const leave = trainee.absences.map(rangeOf);
  const lessons = (await heldLessons(traineeId)).map((lesson) => ({
    ...lesson,
    isOnLeave: leave.some((range) => contains(range, lesson.on)),
  }));
  const span = { joinedOn: fromDbDay(trainee.entryOn), today: on };
  return {
    trainee: { id: traineeId, name: displayName(trainee.person) },
    isSelf: actor.traineeId === traineeId,
    phases: trainee.cohort.phases.map(rangeOf).flatMap((range, index) => {
      const own = lessons.filter((lesson) => contains(range, lesson.on));
      const { title = "" } = trainee.cohort.phases[index] ?? {};
      return own.length > 0
        ? [{ title, ...range, summary: summariseAttendance(own, span), lessons: own }]
        : [];
    }),
  };
}

const EVER = { startsOn: "1900-01-01", endsOn: "2999-12-31" } as Parameters<typeof awayDuring>[0];

/** What has begun, with the trainee's own mark and its corrections, newest first. */
async function heldLessons(traineeId: string) {
  const rows = await db.lesson.findMany({
    where: { AND: [await lessonsOfTrainee(db, traineeId), { startsAt: { lte: now() } }] },
    select: {
      ...{ id: true, title: true, startsAt: true, zone: true, active: true },
      attendances: { where: { traineeId }, select: { mark: true } },
      corrections: { where: { traineeId }, orderBy: { changedAt: "desc" }, take: 1 },
    },
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
  });
  return rows.map(({ attendances, corrections: [last], ...lesson }) => ({
    ...{ id: lesson.id, title: lesson.title, isCancelled: !lesson.active },
    on: dayOf(lesson.startsAt, lesson.zone),
    mark: attendances[0]?.mark ?? null,
    corrected: last ? { from: last.fromMark, at: last.changedAt.toISOString() } : null,
  }));
}
