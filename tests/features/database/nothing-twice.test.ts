import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import { databaseFault } from "~/db/faults";
import { inTransaction } from "~/db/transaction";
import { day } from "~/domain/calendar/day";
import { aCluster, aClusterTrainer, aMembership } from "../../factories/clusters";
import { aLesson } from "../../factories/lessons";
import { aTrainee, aTrainer } from "../../factories/people";
import { aRoom, aSite } from "../../factories/sites";

const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => "accepted",
    (thrown: unknown) => databaseFault(thrown),
  );
const conflict = (code: string) => ({ status: 409, code });

type Busy = { trainerIds?: string[]; clusterIds?: string[]; roomId?: string };

/** Whoever or whatever can be at one place only, each new. */
const busy: Record<string, { code: string; make: () => Promise<Busy> }> = {
  trainer: { code: "trainerTwice", make: async () => ({ trainerIds: [(await aTrainer(db)).id] }) },
  cluster: { code: "clusterTwice", make: async () => ({ clusterIds: [(await aCluster(db)).id] }) },
  room: { code: "roomTwice", make: async () => ({ roomId: (await aRoom(db)).id }) },
};

describe.each(Object.entries(busy))("a %s in two lessons", (_name, { code, make }) => {
  let one: Busy;
  beforeAll(async () => {
    one = await make();
    await aLesson(db, { ...one, from: 540, to: 630 });
  });

  it.each([
    ["at the same time", 540, 630],
    ["beginning within", 629, 700],
    ["ending within", 480, 541],
    ["within", 560, 570],
    ["around", 480, 720],
  ])("%s is refused", async (_how, from, to) => {
    expect(await faultOf(aLesson(db, { ...one, from, to }))).toEqual(conflict(code));
  });

  it.each([
    ["right before", 480, 540],
    ["right after", 630, 700],
  ])("%s is fine", async (_how, from, to) => {
    expect(await faultOf(aLesson(db, { ...one, from, to }))).toBe("accepted");
  });

  it("is fine when one is cancelled, and reviving it is refused", async () => {
    const another = await make();
    const cancelled = await aLesson(db, { ...another, cancelReason: "Erkrankt" });
    const kept = await aLesson(db, another);
    const revive = { active: true, cancelledAt: null, cancelReason: null };
    const where = { id: cancelled.id };
    expect(await faultOf(db.lesson.update({ where, data: revive }))).toEqual(conflict(code));
    await db.lesson.update({
      where: { id: kept.id },
      data: { active: false, cancelledAt: new Date(), cancelReason: "Erkrankt" },
    });
    expect(await faultOf(db.lesson.update({ where, data: revive }))).toBe("accepted");
  });

  it("is refused also when a lesson moves onto another", async () => {
    const another = await make();
    await aLesson(db, another);
    const { id } = await aLesson(db, { ...another, from: 700, to: 760 });
    const { startsAt } = await db.lesson.findUniqueOrThrow({ where: { id } });
    const data = { startsAt: new Date(startsAt.getTime() - 100 * 60_000) };
    expect(await faultOf(db.lesson.update({ where: { id }, data }))).toEqual(conflict(code));
  });

  it("200 times at once: one is accepted, the others are told why", async () => {
    const another = await make();
    const write = () => inTransaction((tx) => aLesson(tx, another));
    const ends = await Promise.all(Array.from({ length: 200 }, () => faultOf(write())));
    const refused = ends.filter((end) => end !== "accepted");
    expect(refused).toHaveLength(199);
    for (const fault of refused)
      expect([conflict(code), conflict("conflict")]).toContainEqual(fault);
  }, 60_000);
});

describe("a lesson", () => {
  it("of half an hour at the hour that comes twice is two lessons", async () => {
    const roomId = (await aRoom(db)).id;
    for (const startsAt of [new Date("2026-10-25T00:30:00Z"), new Date("2026-10-25T01:30:00Z")]) {
      const endsAt = new Date(startsAt.getTime() + 30 * 60_000);
      const lesson = db.lesson.create({ data: { title: "Nacht", startsAt, endsAt, roomId } });
      expect(await faultOf(lesson)).toBe("accepted");
    }
  });

  it("its trainers' rows cannot say another time than the lesson", async () => {
    const trainerIds = [(await aTrainer(db)).id];
    const { id } = await aLesson(db, { trainerIds });
    const elsewhen = db.$executeRaw`
      UPDATE "LessonTrainer" SET "startsAt" = "startsAt" - interval '1 hour' WHERE "lessonId" = ${id}::uuid`;
    expect(await faultOf(elsewhen)).toMatchObject({ status: 422 });
    const inactive = db.$executeRaw`
      UPDATE "LessonTrainer" SET "active" = false WHERE "lessonId" = ${id}::uuid`;
    expect(await faultOf(inactive)).toMatchObject({ status: 422 });
    const uncancelled = db.lesson.update({ where: { id }, data: { active: false } });
    expect(await faultOf(uncancelled)).toMatchObject({ status: 422, code: "outOfRange" });
  });
});

describe("days of people and places", () => {
  const ranges = [
    ["the same days", "2026-10-01", "2026-12-31", false],
    ["the last day again", "2026-12-31", "2027-01-31", false],
    ["open since within", "2026-11-01", null, false],
    ["from the day after", "2027-01-01", null, true],
    ["until the day before", "2026-09-01", "2026-09-30", true],
  ] as const;

  it.each(ranges)("a trainee in two clusters: %s", async (_how, startsOn, endsOn, isFine) => {
    const traineeId = (await aTrainee(db)).id;
    const member = async (dates: { startsOn: string; endsOn: string | null }) =>
      aMembership(db, { traineeId, clusterId: (await aCluster(db)).id, ...dates });
    await member({ startsOn: "2026-10-01", endsOn: "2026-12-31" });
    const end = await faultOf(member({ startsOn, endsOn }));
    expect(end).toEqual(isFine ? "accepted" : conflict("membershipTwice"));
  });

  it.each(ranges)("a cluster with two leads: %s", async (_how, startsOn, endsOn, isFine) => {
    const clusterId = (await aCluster(db)).id;
    const lead = async (dates: { startsOn: string; endsOn: string | null }, role = "lead") =>
      aClusterTrainer(db, {
        clusterId,
        trainerId: (await aTrainer(db)).id,
        role: role === "lead" ? "lead" : "deputy",
        ...dates,
      });
    await lead({ startsOn: "2026-10-01", endsOn: "2026-12-31" });
    expect(await faultOf(lead({ startsOn, endsOn }, "deputy"))).toBe("accepted");
    const end = await faultOf(lead({ startsOn, endsOn }));
    expect(end).toEqual(isFine ? "accepted" : conflict("leadTwice"));
  });

  it.each(ranges.filter(([, , endsOn]) => endsOn !== null))(
    "a site's places counted twice: %s",
    async (_how, startsOn, endsOn, isFine) => {
      const siteId = (await aSite(db)).id;
      const capacity = (from: string, to: string) =>
        db.capacity.create({
          data: { siteId, places: 2, startsOn: toDbDay(day(from)), endsOn: toDbDay(day(to)) },
        });
      await capacity("2026-10-01", "2026-12-31");
      const end = await faultOf(capacity(startsOn, endsOn ?? ""));
      expect(end).toEqual(isFine ? "accepted" : conflict("capacityTwice"));
    },
  );
});
