import type { PrismaClient } from "../../app/db/generated/client";
import { chance } from "../seed-id";
import type { DemoLesson } from "./lessons";
import type { DemoTrainer } from "./people";

/** What happens at a counter: practical trainers can teach some of it. */
const AT_THE_COUNTER = ["M02", "M05", "M06", "M07", "M08", "M12", "M13"];

const OTHERS = ["M03", "M04", "M09", "M10", "M11", "M13", "M16"];

/** Everybody is qualified for what they teach, and for some more. */
export async function seedTrainerModules(
  db: PrismaClient,
  lessons: readonly DemoLesson[],
  trainers: readonly DemoTrainer[],
): Promise<void> {
  const taughtBy = (trainerId: string) =>
    lessons
      .filter(({ cluster }) => cluster.trainerId === trainerId)
      .map(({ planned }) => planned.module);
  await db.trainerModule.createMany({
    data: trainers.flatMap(({ id, site }) => {
      const some = (codes: readonly string[], share: number) =>
        codes.filter((code) => chance(`teaches:${id}:${code}`) < share);
      const codes = site ? some(AT_THE_COUNTER, 0.35) : [...taughtBy(id), ...some(OTHERS, 0.5)];
      return [...new Set(codes)].map((moduleCode) => ({ trainerId: id, moduleCode }));
    }),
  });
}
