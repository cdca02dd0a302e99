import { fromDbDay, toDbDay } from "../../app/db/dates";
import type { PrismaClient } from "../../app/db/generated/client";
import { addDays, type Day, mondayOf } from "../../app/domain/calendar/day";
import { instantAt } from "../../app/domain/calendar/wall-time";
import { seedId } from "../seed-id";
import type { Stay } from "./stays";

/** Where the two too many of the draft are. */
const CROWDED = "KBL";
const SPLIT_AFTER_DAYS = 21;

/** What planners have done in the draft so far: two locks, a handover split, and a reason given. */
export async function seedDraftSteps(
  db: PrismaClient,
  planId: string,
  stays: readonly Stay[],
  today: Day,
): Promise<void> {
  const later = stays.filter(({ phase, site }) => phase === "Praxisstation B" && site !== CROWDED);
  const [first, second, third] = later;
  if (first && second) {
    const traineeIds = [first.traineeId, second.traineeId];
    const phaseId = seedId(`phase:${first.cohort}:${first.phase}`);
    const where = { planId, phaseId, traineeId: { in: traineeIds } };
    await db.placement.updateMany({ where, data: { locked: true } });
  }
  if (third) await split(db, planId, third, later);
  await allow(db, planId, stays, today);
}

/** The last weeks at another site, as two halves of one placement. */
async function split(db: PrismaClient, planId: string, stay: Stay, all: readonly Stay[]) {
  const phaseId = seedId(`phase:${stay.cohort}:${stay.phase}`);
  const other = all.find(({ site }) => site !== stay.site)?.site;
  const whole = await db.placement.findFirst({
    where: { planId, phaseId, traineeId: stay.traineeId },
  });
  if (!whole || !other) return;
  const from = mondayOf(addDays(fromDbDay(whole.startsOn), SPLIT_AFTER_DAYS));
  await db.placement.update({
    where: { id: whole.id },
    data: { endsOn: toDbDay(addDays(from, -1)) },
  });
  await db.placement.create({
    data: {
      ...{ planId, phaseId, traineeId: stay.traineeId },
      id: seedId(`placement:${planId}:${stay.traineeId}:handover`),
      siteId: seedId(`site:${other}`),
      startsOn: toDbDay(from),
      endsOn: whole.endsOn,
    },
  });
}

/** The crowd at the smallest site of the first station is meant. */
async function allow(db: PrismaClient, planId: string, stays: readonly Stay[], today: Day) {
  const there = stays.filter(({ phase, site }) => phase === "Praxisstation A" && site === CROWDED);
  const [one] = there;
  if (!one) return;
  await db.planOverride.create({
    data: {
      id: seedId(`override:${planId}`),
      planId,
      rule: "capacity",
      traineeIds: there.map(({ traineeId }) => traineeId),
      siteIds: [seedId(`site:${CROWDED}`)],
      phaseIds: [seedId(`phase:${one.cohort}:${one.phase}`)],
      reason: "Übergabe mit VFA-2025: Blankenese hat für diese Wochen einen Arbeitsplatz zugesagt.",
      at: instantAt(addDays(today, -3), 11 * 60 + 20, "Europe/Berlin"),
      byId: seedId("person:planner:0"),
    },
  });
}
