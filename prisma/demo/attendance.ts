import { toDbDay } from "../../app/db/dates";
import type { AttendanceMark, PrismaClient } from "../../app/db/generated/client";
import { addDays, type Day } from "../../app/domain/calendar/day";
import { chance, seedId } from "../seed-id";
import type { DemoLesson } from "./lessons";

/** Marks of the lessons that are over, and a few absences, past and to come. */
export async function seedAttendance(
  db: PrismaClient,
  lessons: readonly DemoLesson[],
  today: Day,
): Promise<void> {
  const held = lessons.filter((lesson) => lesson.active && lesson.on < today);
  const people = new Map(
    (await db.trainer.findMany()).map((trainer) => [trainer.id, trainer.personId]),
  );
  await db.attendance.createMany({
    data: held.flatMap(({ id, endsAt, on, cluster }) =>
      cluster.members
        .filter((trainee) => trainee.entryOn <= on)
        .map((trainee) => ({
          lessonId: id,
          traineeId: trainee.id,
          mark: markFor(`${id}:${trainee.id}`),
          recordedAt: endsAt,
          recordedById: people.get(cluster.trainerId) ?? "",
        })),
    ),
  });
  const members = lessons.flatMap((lesson) => lesson.cluster.members);
  const absentees = [...new Set(members)].filter((trainee) => trainee.index % 7 === 2);
  await db.absence.createMany({
    data: absentees.map((trainee, index) => absence(trainee, index, today)),
  });
}

function markFor(key: string): AttendanceMark {
  const luck = chance(`mark:${key}`);
  if (luck < 0.9) return "present";
  if (luck < 0.94) return "late";
  return luck < 0.98 ? "excused" : "absent";
}

function absence({ id, personId }: { id: string; personId: string }, index: number, today: Day) {
  const startsOn = addDays(today, index * 4 - 12);
  const isLeave = index % 2 === 0;
  return {
    id: seedId(`absence:${id}`),
    traineeId: id,
    startsOn: toDbDay(startsOn),
    endsOn: toDbDay(addDays(startsOn, isLeave ? 6 : 2)),
    kind: isLeave ? ("leave" as const) : ("absent" as const),
    reportedById: personId,
    ...(isLeave && index % 4 === 0
      ? { approvedAt: toDbDay(addDays(today, -3)), approvedById: seedId("person:planner:0") }
      : {}),
  };
}
