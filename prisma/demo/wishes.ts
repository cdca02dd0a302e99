import { toDbDay } from "../../app/db/dates";
import type { PrismaClient } from "../../app/db/generated/client";
import { addDays, type Day } from "../../app/domain/calendar/day";
import { chance, seedId } from "../seed-id";
import type { DemoTrainee } from "./people";

const WISHED = ["KMI", "KCI", "KAL", "KCP", "KBA", "KWA", "KBE", "KHA", "KNI", "KRA", "KLA", "KAT"];

/** Three out of four trainees wish for one to three sites; two have a restriction that planning respects. */
export async function seedWishes(
  db: PrismaClient,
  trainees: readonly DemoTrainee[],
  today: Day,
): Promise<void> {
  const open = trainees.filter((trainee) => trainee.cohort !== "RSA-2025");
  await db.wish.createMany({
    data: open
      .filter((trainee) => chance(`wishes:${trainee.id}`) < 0.75)
      .flatMap((trainee) =>
        wishedSites(trainee).map((site, index) => wish(trainee, site, index + 1)),
      ),
  });
  await db.planningRestriction.createMany({
    data: open
      .filter((trainee) => trainee.cohort === "RSA-2026" && trainee.index % 10 === 6)
      .map((trainee) => ({
        id: seedId(`restriction:${trainee.id}`),
        traineeId: trainee.id,
        maxCommuteMinutes: 45,
        acceptedAt: toDbDay(addDays(today, -20)),
        acceptedById: seedId("person:planner:0"),
      })),
  });
}

function wishedSites(trainee: DemoTrainee): string[] {
  const count = 1 + Math.floor(chance(`wish-count:${trainee.id}`) * 3);
  return [...WISHED]
    .sort((a, b) => chance(`wish:${trainee.id}:${a}`) - chance(`wish:${trainee.id}:${b}`))
    .slice(0, count);
}

function wish(trainee: DemoTrainee, site: string, rank: number) {
  return {
    id: seedId(`wish:${trainee.id}:${rank}`),
    traineeId: trainee.id,
    rank,
    siteId: seedId(`site:${site}`),
  };
}
