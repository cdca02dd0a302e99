import type { AttendanceMark, PrismaClient } from "../../app/db/generated/client";
import type { Day } from "../../app/domain/calendar/day";
import { chance } from "../seed-id";
import type { DemoLesson } from "./lessons";

/** Marks of the lessons that are over. */
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
}

function markFor(key: string): AttendanceMark {
  const luck = chance(`mark:${key}`);
  if (luck < 0.9) return "present";
  if (luck < 0.94) return "late";
  return luck < 0.98 ? "excused" : "absent";
}
