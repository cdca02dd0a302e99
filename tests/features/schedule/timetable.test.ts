import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { day } from "~/domain/calendar/day";
import { seriesPage } from "~/features/schedule/series-page.query.server";
import { acceptTimetable } from "~/features/schedule/timetable/accept-timetable.server";
import { cancelRun } from "~/features/schedule/timetable/cancel-run.server";
import { createTimetable } from "~/features/schedule/timetable/create-timetable.server";
import { discardTimetable } from "~/features/schedule/timetable/discard-timetable.server";
import { lockBlock, moveBlock, removeBlock } from "~/features/schedule/timetable/edit-block.server";
import { regenerateTimetable } from "~/features/schedule/timetable/regenerate-timetable.server";
import { runTimetables } from "~/features/schedule/timetable/run-timetables.server";
import { searchInThread } from "~/features/schedule/timetable/search-in-thread.server";
import { timetablePage } from "~/features/schedule/timetable/timetable-page.query.server";
import { aPlannerActor } from "../../factories/actors";
import { aLesson } from "../../factories/lessons";
import { aModule } from "../../factories/programmes";
import { someSettings } from "../../factories/timetables";
import { aFilled, blocksOf, quick, seen } from "./timetable-scene";

let planner: Actor;
beforeAll(async () => {
  planner = await aPlannerActor(db);
});

describe("a new draft", () => {
  it("is filled with the hours of its clusters, and nothing is a lesson yet", async () => {
    const { draftId, mine, other } = await aFilled(planner);
    const blocks = await blocksOf(draftId);
    for (const { cluster, trainer } of [mine, other]) {
      const own = blocks.filter(({ clusterId }) => clusterId === cluster.id);
      expect(own.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(360);
      expect(own.every(({ trainerId }) => trainerId === trainer.id)).toBe(true);
    }
    expect(await db.lessonCluster.count({ where: { clusterId: mine.cluster.id } })).toBe(0);
    const page = await timetablePage(planner, draftId, { week: null, blockId: null });
    expect(page).toMatchObject({
      monday: "2027-02-01",
      run: { state: "done", percent: 100 },
      figures: { minutes: 720, missingMinutes: 0, accepted: 0 },
      gaps: [],
      clashing: [],
    });
  });

  it("plans no hours again that lessons plan already, and keeps what they occupy", async () => {
    const { draftId, module, mine } = await aFilled(planner, { run: false });
    const modules = [{ moduleId: module.id, plannedMinutes: 600 }];
    await db.module.update({ where: { id: module.id }, data: { hours: 13 } });
    const own = { clusterIds: [mine.cluster.id], trainerIds: [mine.trainer.id], modules };
    await aLesson(db, { on: "2027-02-01", from: 480, to: 1_080, ...own });
    const away = {
      startsOn: new Date("2027-02-01"),
      weekdays: [2, 3],
      reportedById: planner.personId,
    };
    await db.unavailability.create({ data: { ...away, trainerId: mine.trainer.id } });
    await runTimetables(quick);
    const blocks = (await blocksOf(draftId)).filter((one) => one.clusterId === mine.cluster.id);
    expect(blocks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(180);
    expect(blocks.every(({ on }) => on > new Date("2027-02-01"))).toBe(true);
    expect(blocks.some(({ on }) => [2, 3].includes(on.getUTCDay()))).toBe(false);
  });

  it("takes whoever is qualified, and says what has no place and why", async () => {
    const { draftId, module, mine, other, cohort } = await aFilled(planner, { run: false });
    const moduleCode = module.code;
    await db.trainerModule.create({ data: { trainerId: other.trainer.id, moduleCode } });
    const later = await aModule(db, { curriculumId: cohort.curriculumId });
    await db.modulePrerequisite.create({
      data: { moduleId: later.id, prerequisiteId: module.id },
    });
    const settings = {
      ...someSettings({ clusterIds: [mine.cluster.id, other.cluster.id] }),
      hours: { [module.id]: 40, [later.id]: 5 },
      weekdays: [1],
    };
    await db.timetableDraft.update({ where: { id: draftId }, data: { settings } });
    await db.module.update({ where: { id: module.id }, data: { hours: 40 } });
    await runTimetables(quick);
    const blocks = await blocksOf(draftId);
    expect(new Set(blocks.map(({ trainerId }) => trainerId))).toEqual(new Set([other.trainer.id]));
    const { gaps } = await timetablePage(planner, draftId, { week: null, blockId: null });
    const reasons = gaps.map(({ reason, waitsFor }) => `${reason} ${waitsFor}`.trim());
    expect(reasons).toContain(`prerequisite ${module.code}`);
    expect(reasons.some((reason) => ["trainers-busy", "no-time"].includes(reason))).toBe(true);
  });

  it("is refused where it makes no sense, and to everybody but planners", async () => {
    const { input, mine, other } = await aFilled(planner, { run: false });
    const refused = async (given: object) => {
      const outcome = await createTimetable(planner, { ...input, ...given });
      return outcome.ok ? null : outcome.error.code;
    };
    expect(await refused({ hours: {} })).toBe("no-hours");
    expect(await refused({ startsOn: day("2027-01-29") })).toBe("outside-phase");
    expect(await refused({ startsOn: day("2027-02-06"), endsOn: day("2027-02-07") })).toBe(
      "no-days",
    );
    expect(await refused({ clusterIds: [mine.trainer.id] })).toBe("unknown-choice");
    const strange = { ...input, phaseId: mine.cluster.id };
    await expect(createTimetable(planner, strange)).rejects.toMatchObject({ kind: "notFound" });
    for (const actor of [mine.trainerActor, other.traineeActor]) {
      await expect(createTimetable(actor, input)).rejects.toMatchObject({ kind: "forbidden" });
    }
  });
});

describe("a search", () => {
  it("is begun once however often it is asked for, and survives its process", async () => {
    const { draftId } = await aFilled(planner);
    const now = await seen(draftId);
    const asked = await Promise.all([1, 2, 3].map(() => regenerateTimetable(planner, now)));
    expect(asked.filter(({ ok }) => ok)).toHaveLength(1);
    const open = { where: { draftId, finishedAt: null } };
    const lost = new Date(Date.now() - 60_000);
    await db.timetableRun.updateMany({ ...open, data: { startedAt: lost, beatAt: lost } });
    await runTimetables(quick);
    expect(await db.timetableRun.count(open)).toBe(0);
  });

  it("that is cancelled or fails leaves the draft as it was", async () => {
    const { draftId } = await aFilled(planner);
    const before = await blocksOf(draftId);
    await regenerateTimetable(planner, await seen(draftId));
    await runTimetables(async (problem, watch) => {
      await cancelRun(planner, { draftId, version: 0 });
      return quick(problem, watch);
    });
    await regenerateTimetable(planner, await seen(draftId));
    await runTimetables(async () => {
      throw new Error("no memory");
    });
    expect(await blocksOf(draftId)).toEqual(before);
    const { run } = await timetablePage(planner, draftId, { week: null, blockId: null });
    expect(run?.state).toBe("failed");
    const twice = await cancelRun(planner, { draftId, version: 0 });
    expect(twice).toMatchObject({ ok: false, error: { code: "not-running" } });
  });

  it("runs in a thread of its own and stops when told", async () => {
    const { draftId } = await aFilled(planner, { run: false });
    await runTimetables(async (problem, watch) => {
      const stop = new AbortController();
      stop.abort();
      return searchInThread(problem, { ...watch, signal: stop.signal });
    });
    expect((await blocksOf(draftId)).length).toBeGreaterThan(0);
  }, 30_000);
});

describe("a block", () => {
  it("is moved where everything is free, and is locked then", async () => {
    const { draftId, mine, other } = await aFilled(planner);
    const blocks = await blocksOf(draftId);
    const block = blocks.find(({ clusterId }) => clusterId === mine.cluster.id);
    const beside = blocks.find(({ clusterId }) => clusterId === other.cluster.id);
    if (!block || !beside) throw new Error("a block each");
    const { trainerId, roomId } = block;
    const move = async (given: object) => {
      const to = { on: day("2027-02-05"), startMinute: 855, trainerId, roomId };
      const input = { ...(await seen(draftId)), blockId: block.id, ...to, ...given };
      const moved = await moveBlock(planner, input);
      return moved.ok ? null : moved.error.code;
    };
    expect(await move({ startMinute: 500 })).toBe("not-a-place");
    expect(await move({ on: day("2027-02-06") })).toBe("not-a-place");
    const taken = {
      on: day(beside.on.toISOString().slice(0, 10)),
      startMinute: beside.startMinute,
    };
    expect(await move({ ...taken, trainerId: beside.trainerId })).toMatch(/twice$/);
    await aLesson(db, { on: "2027-02-05", from: 900, to: 960, roomId });
    expect(await move({})).toBe("room-twice");
    expect(await move({ roomId: beside.roomId })).toBe(null);
    await regenerateTimetable(planner, await seen(draftId));
    await runTimetables(quick);
    const kept = await db.timetableBlock.findUnique({ where: { id: block.id } });
    expect(kept).toMatchObject({ startMinute: 855, locked: true, roomId: beside.roomId });
  });

  it("is taken out, named as missing, and placed again by the next search", async () => {
    const { draftId } = await aFilled(planner);
    const [block] = await blocksOf(draftId);
    const blockId = block?.id ?? "";
    await lockBlock(planner, { ...(await seen(draftId)), blockId, locked: true });
    await removeBlock(planner, { ...(await seen(draftId)), blockId });
    const asked = { week: null, blockId: null };
    const { gaps } = await timetablePage(planner, draftId, asked);
    expect(gaps).toMatchObject([{ minutes: block?.minutes, reason: "removed" }]);
    await regenerateTimetable(planner, await seen(draftId));
    await runTimetables(quick);
    expect((await timetablePage(planner, draftId, asked)).gaps).toEqual([]);
  });
});

const nobody: string[] = [];
const everything = { scope: "all" as const, clusterIds: nobody, blockIds: nobody };
const calmly = { override: false, overrideReason: null };

describe("accepting a draft", () => {
  it("makes lessons of all that still fits, once, and names what does not", async () => {
    const { draftId, mine, module } = await aFilled(planner);
    const [block] = await blocksOf(draftId);
    if (!block) throw new Error("a block");
    const on = block.on.toISOString().slice(0, 10);
    const from = block.startMinute;
    await aLesson(db, { on, from, to: from + 30, roomId: block.roomId });
    const { clashing } = await timetablePage(planner, draftId, { week: null, blockId: null });
    expect(clashing).toMatchObject([{ blockId: block.id, clash: { code: "room-twice" } }]);
    const input = { ...(await seen(draftId)), ...everything, ...calmly };
    const all = await Promise.all([1, 2, 3].map(() => acceptTimetable(planner, input)));
    const count = (await blocksOf(draftId)).length - 1;
    expect(all.filter(({ ok }) => ok)).toMatchObject([{ value: { count, leftOut: 1 } }]);
    const lessons = await db.lesson.findMany({
      where: { clusters: { some: { clusterId: mine.cluster.id } } },
      include: { modules: true, trainers: true },
    });
    expect(lessons.every(({ title }) => title === module.title)).toBe(true);
    expect(lessons[0]?.trainers).toMatchObject([{ trainerId: mine.trainer.id }]);
    const event = await db.auditEvent.findFirst({
      where: { subjectId: draftId, action: "timetable.accept" },
    });
    expect(event?.after).toMatchObject({ leftOut: 1 });
    const again = await acceptTimetable(planner, { ...input, ...(await seen(draftId)) });
    expect(again).toMatchObject({ ok: false, error: { code: "nothing-left" } });
  });

  it("takes one cluster or some blocks, and keeps accepted ones when it is searched again", async () => {
    const { draftId, mine } = await aFilled(planner);
    const clusterIds = [mine.cluster.id];
    const some = { ...everything, scope: "clusters" as const, clusterIds, ...calmly };
    await acceptTimetable(planner, { ...(await seen(draftId)), ...some });
    const rest = (await blocksOf(draftId)).filter(({ lessonId }) => !lessonId);
    expect(rest.every(({ clusterId }) => clusterId !== mine.cluster.id)).toBe(true);
    const one = { ...everything, scope: "blocks" as const, blockIds: [rest[0]?.id ?? ""] };
    await acceptTimetable(planner, { ...(await seen(draftId)), ...one, ...calmly });
    await regenerateTimetable(planner, await seen(draftId));
    await runTimetables(quick);
    const blocks = await blocksOf(draftId);
    expect(blocks.filter(({ lessonId }) => lessonId)).toHaveLength(blocks.length - rest.length + 1);
    const blockId = blocks.find(({ lessonId }) => lessonId)?.id ?? "";
    const removed = await removeBlock(planner, { ...(await seen(draftId)), blockId });
    expect(removed).toMatchObject({ ok: false, error: { code: "accepted" } });
    await discardTimetable(planner, await seen(draftId));
    expect(await db.lessonCluster.count({ where: { clusterId: mine.cluster.id } })).toBeGreaterThan(
      0,
    );
  });

  it("makes a series of what repeats week for week, which then changes as one", async () => {
    const { draftId, mine } = await aFilled(planner);
    const [first] = (await blocksOf(draftId)).filter(
      ({ clusterId }) => clusterId === mine.cluster.id,
    );
    if (!first) throw new Error("a block");
    const { id: _own, on: _on, ...block } = first;
    // Monday of Easter is left out, and stays so.
    const days = ["2027-03-15", "2027-03-22", "2027-04-05", "2027-04-19"];
    const rows = await db.timetableBlock.createManyAndReturn({
      data: days.map((on) => ({ ...block, on: new Date(on) })),
    });
    const blockIds = rows.map(({ id }) => id);
    const input = { ...(await seen(draftId)), ...everything, scope: "blocks" as const, blockIds };
    const accepted = await acceptTimetable(planner, { ...input, ...calmly });
    expect(accepted).toMatchObject({ ok: true, value: { count: 4 } });
    const lessons = await db.lesson.findMany({
      where: { timetableBlock: { id: { in: blockIds } } },
      orderBy: { startsAt: "asc" },
    });
    const [one, two, three, alone] = lessons;
    expect(new Set([one?.seriesId, two?.seriesId, three?.seriesId]).size).toBe(1);
    expect(alone?.seriesId).toBeNull();
    const page = await seriesPage(planner, one?.seriesId ?? "");
    const rhythm = { weekdays: [1], everyWeeks: 1 };
    expect(page).toMatchObject({ rhythm, startsOn: days[0], endsOn: days[2] });
    expect(page.skipped).toMatchObject([{ on: "2027-03-29" }]);
  });

  it("in spite of something unwise only with a reason, and never for somebody else", async () => {
    const { draftId, mine } = await aFilled(planner);
    const dates = { startsOn: new Date("2027-02-01"), endsOn: new Date("2027-02-12") };
    const absence = { ...dates, kind: "absent" as const, reportedById: planner.personId };
    await db.absence.create({ data: { ...absence, traineeId: mine.trainee.id } });
    const input = { ...(await seen(draftId)), ...everything };
    const warned = await acceptTimetable(planner, { ...input, ...calmly });
    expect(warned).toMatchObject({ ok: false, error: { code: "warned" } });
    const reasoned = { override: true, overrideReason: "Nachholtermin folgt" };
    await expect(
      acceptTimetable(mine.trainerActor, { ...input, ...reasoned }),
    ).rejects.toMatchObject({ kind: "forbidden" });
    expect(await acceptTimetable(planner, { ...input, ...reasoned })).toMatchObject({ ok: true });
    const lesson = await db.lesson.findFirst({ where: { overrideReason: "Nachholtermin folgt" } });
    expect(lesson?.overridden).toEqual(["person-absent"]);
  });
});
