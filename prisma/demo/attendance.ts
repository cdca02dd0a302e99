import { fromDbDay } from "../../app/db/dates";
import type { AttendanceMark, PrismaClient } from "../../app/db/generated/client";
import type { Day } from "../../app/domain/calendar/day";
import { contains } from "../../app/domain/calendar/range";
import { chance } from "../seed-id";
import type { DemoLesson } from "./lessons";
import type { DemoTrainee } from "./people";

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
  const absences = await db.absence.findMany({ where: AWAY });
  const isAway = (traineeId: string, on: Day) =>
    absences.some(
      (absence) =>
        absence.traineeId === traineeId &&
        contains({ startsOn: fromDbDay(absence.startsOn), endsOn: fromDbDay(absence.endsOn) }, on),
    );
  await db.attendance.createMany({
    data: held.flatMap(({ id, endsAt, on, cluster }) =>
      cluster.members
        .filter((trainee) => trainee.entryOn <= on)
        .map((trainee) => ({
          lessonId: id,
          traineeId: trainee.id,
          mark: isAway(trainee.id, on)
            ? ("excused" as const)
            : markFor(`${id}:${trainee.id}`, trainee),
          recordedAt: endsAt,
          recordedById: people.get(cluster.trainerId) ?? "",
        })),
    ),
  });
}

const AWAY = {
  withdrawnAt: null,
  OR: [{ kind: "absent" as const }, { approvedAt: { not: null } }],
};

/** Some miss more than others, so that a talk is due. */
function markFor(key: string, { index }: DemoTrainee): AttendanceMark {
  const luck = chance(`mark:${key}`) + (index === 8 ? 0.25 : 0);
  if (luck < 0.9) return "present";
  if (luck < 0.94) return "late";
  return luck < 0.98 ? "excused" : "absent";
}
