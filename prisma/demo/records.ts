import { fromDbDay, toDbDay } from "../../app/db/dates";
import type { Prisma, PrismaClient, RecordState } from "../../app/db/generated/client";
import { addDays, type Day, daysBetween, mondayOf } from "../../app/domain/calendar/day";
import { contains } from "../../app/domain/calendar/range";
import { instantAt } from "../../app/domain/calendar/wall-time";
import { displayName } from "../../app/domain/people/name";
import { composeWeek, type DayOfWeek } from "../../app/domain/progress/record-week";
import { sealOf } from "../../app/features/records/record-seal.server";
import { chance, pick, seedId } from "../seed-id";
import type { DemoCluster } from "./groups";
import type { DemoTrainee } from "./people";
import { RECORD_COMMENTS, RECORD_TEXTS, SIGN_OFF_REMARKS } from "./record-texts";
import type { Stay } from "./stays";

type Cast = {
  trainees: readonly DemoTrainee[];
  clusters: readonly DemoCluster[];
  stays: readonly Stay[];
  week: Day;
  today: Day;
};
type Draft = ReturnType<typeof record> & object;
type Signer = { personId: string; name: string };

const EIGHT_DAYS_AND_A_BIT = (8 * 24 + 14) * 3_600_000;

/** Every week since the first day of the programme that asks for records, in every state. */
export async function seedRecords(db: PrismaClient, cast: Cast): Promise<void> {
  const writers = cast.trainees.filter((trainee) => trainee.cohort === "VFA-2025");
  const sites = new Map((await db.site.findMany()).map((site) => [site.code, site.name]));
  const written = writers.flatMap((trainee) =>
    Array.from({ length: weeksSince(trainee.entryOn, cast.week) }, (_, weeksAgo) =>
      record(trainee, addDays(cast.week, -7 * weeksAgo), weeksAgo, cast, sites),
    ).filter((row) => row !== null),
  );
  await db.record.createMany({ data: written.map(({ row }) => row) });
  await db.recordModule.createMany({ data: written.flatMap(modulesOf) });
  const signers = await signersOf(db, cast);
  const signed = written.filter(({ state }) => state === "signed_off");
  await db.recordReturn.createMany({ data: written.flatMap((one) => returnsOf(one, signers)) });
  await db.record.updateMany({
    where: { id: { in: signed.map(({ row }) => row.id) } },
    data: { state: "signed_off" },
  });
  await db.signOff.createMany({ data: signed.map((one) => signOff(one, signers)) });
}

function record(
  trainee: DemoTrainee,
  week: Day,
  weeksAgo: number,
  { stays }: Cast,
  sites: ReadonlyMap<string, string>,
) {
  const key = `record:${trainee.id}:${week}`;
  const state = stateFor(weeksAgo, chance(key), chance(`forgets:${trainee.id}`) < 0.12);
  if (state === null) return null;
  const placements = stays
    .filter((stay) => stay.traineeId === trainee.id)
    .map(({ startsOn, endsOn, site }) => ({ startsOn, endsOn, site: sites.get(site) ?? site }));
  const days = composeWeek(week, { lessons: [], placements, absences: [] });
  const row = {
    id: seedId(key),
    traineeId: trainee.id,
    weekOn: toDbDay(week),
    state: state === "signed_off" ? ("submitted" as const) : state,
    text: pick(RECORD_TEXTS, key),
    facts: days as unknown as Prisma.InputJsonValue,
    ...(state !== "draft" && {
      submittedAt: instantAt(addDays(week, 4), 15 * 60, "Europe/Berlin"),
    }),
  };
  return { row, state, days };
}

function modulesOf({ row }: Draft) {
  const codes = ["M02", "M05", "M12", "M14"].filter((code) => chance(`${row.id}:${code}`) < 0.4);
  return codes.map((code) => ({ recordId: row.id, moduleId: seedId(`module:VFA:${code}`) }));
}

/** Who signs: the practical trainer of the placement, else the cluster's lead. */
async function signersOf(db: PrismaClient, { clusters }: Cast) {
  const trainers = await db.trainer.findMany({ include: { person: true } });
  const byId = new Map(
    trainers.map(({ id, person }) => [id, { personId: person.id, name: displayName(person) }]),
  );
  const placements = await db.placement.findMany({ where: { inForce: true } });
  return (traineeId: string, week: Day): Signer => {
    const placed = placements.find(
      (row) => row.traineeId === traineeId && contains(rangeOf(row), week),
    );
    const lead = clusters.find(({ members }) => members.some(({ id }) => id === traineeId));
    const signer = byId.get(placed?.practicalTrainerId ?? lead?.trainerId ?? "");
    if (!signer) throw new Error("nobody signs this week of the demo");
    return signer;
  };
}

function returnsOf({ row, state }: Draft, signerOf: Awaited<ReturnType<typeof signersOf>>) {
  const wasReturned = state === "returned" || chance(`returned:${row.id}`) < 0.04;
  if (!wasReturned || state === "draft") return [];
  return [
    {
      id: seedId(`return:${row.id}`),
      recordId: row.id,
      returnedAt: new Date(row.weekOn.getTime() + EIGHT_DAYS_AND_A_BIT - 7_200_000),
      returnedById: signerOf(row.traineeId, fromDbDay(row.weekOn)).personId,
      comment: pick(RECORD_COMMENTS, row.id),
    },
  ];
}

function signOff({ row, days }: Draft, signerOf: Awaited<ReturnType<typeof signersOf>>) {
  const weekOn = fromDbDay(row.weekOn);
  const { personId, name } = signerOf(row.traineeId, weekOn);
  const signature = {
    comment: chance(`remark:${row.id}`) < 0.1 ? pick(SIGN_OFF_REMARKS, row.id) : null,
    signedById: personId,
    signedByName: name,
  };
  const signedAt = new Date(row.weekOn.getTime() + EIGHT_DAYS_AND_A_BIT);
  const moduleIds = modulesOf({ row, state: "signed_off", days }).map(({ moduleId }) => moduleId);
  const checksum = sealOf({
    ...{ recordId: row.id, weekOn, days: days as DayOfWeek[], text: row.text, moduleIds },
    ...signature,
    signedAt: signedAt.toISOString(),
  });
  return { id: seedId(`sign-off:${row.id}`), recordId: row.id, ...signature, signedAt, checksum };
}

function rangeOf(row: { startsOn: Date; endsOn: Date }) {
  return { startsOn: fromDbDay(row.startsOn), endsOn: fromDbDay(row.endsOn) };
}

function weeksSince(entryOn: Day, week: Day): number {
  return daysBetween(mondayOf(entryOn), week) / 7 + 1;
}

/** Nearly everybody hands in every week; a few forget one now and then. */
function stateFor(weeksAgo: number, luck: number, isForgetful: boolean): RecordState | null {
  if (weeksAgo === 0) return luck < 0.5 ? "draft" : null;
  if (weeksAgo === 1) return luck < 0.6 ? "submitted" : "draft";
  if (weeksAgo === 2 && luck < 0.35) return luck < 0.15 ? "returned" : "submitted";
  return isForgetful && weeksAgo < 8 && luck < 0.2 ? null : "signed_off";
}
