// Absences in every state: over, under way, to come, decided and not.
import { toDbDay } from "../../app/db/dates";
import type { Prisma, PrismaClient } from "../../app/db/generated/client";
import { addDays, type Day } from "../../app/domain/calendar/day";
import { seedId } from "../seed-id";
import type { DemoTrainee } from "./people";

type Told = "absent" | "requested" | "approved" | "declined" | "withdrawn";

/** Begins so many days from today and lasts so many. */
const STORIES: readonly (readonly [told: Told, begins: number, lasts: number])[] = [
  ["absent", -13, 16],
  ["requested", 12, 5],
  ["absent", 0, 2],
  ["approved", -2, 7],
  ["declined", 4, 3],
  ["absent", -9, 3],
  ["requested", 26, 12],
  ["withdrawn", 6, 2],
  ["absent", -1, 3],
  ["approved", 19, 10],
];

export async function seedAbsences(
  db: PrismaClient,
  trainees: readonly DemoTrainee[],
  today: Day,
): Promise<void> {
  const away = trainees.filter(({ index }) => index % 7 === 2 || index % 11 === 6 || index === 0);
  await db.absence.createMany({
    data: away.flatMap((trainee, place) => {
      const story = STORIES[place % STORIES.length];
      return story ? [absence(trainee, story, today)] : [];
    }),
  });
}

function absence(
  { id, personId }: DemoTrainee,
  [told, begins, lasts]: (typeof STORIES)[number],
  today: Day,
): Prisma.AbsenceCreateManyInput {
  const startsOn = addDays(today, begins);
  const at = toDbDay(addDays(today, Math.min(begins, 0) - 1));
  const planner = seedId("person:planner:0");
  return {
    id: seedId(`absence:${id}`),
    traineeId: id,
    kind: told === "absent" ? "absent" : "leave",
    startsOn: toDbDay(startsOn),
    endsOn: toDbDay(addDays(startsOn, lasts - 1)),
    reportedAt: at,
    reportedById: personId,
    ...(told === "approved" && { approvedAt: at, approvedById: planner }),
    ...(told === "declined" && { declinedAt: at, declinedById: planner }),
    ...(told === "withdrawn" && { withdrawnAt: at, withdrawnById: personId }),
  };
}
