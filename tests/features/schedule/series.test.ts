import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { day } from "~/domain/calendar/day";
import { addSeries } from "~/features/schedule/add-series.server";
import { previewSeries } from "~/features/schedule/series-preview.query.server";
import { aPlannerActor, aTraineeActor } from "../../factories/actors";
import { aPhase } from "../../factories/cohorts";
import { aLesson } from "../../factories/lessons";
import { aScene } from "./scene";
import { addedSeries, lessonsOf, monday, seriesFor } from "./series-scene";

let planner: Actor;
beforeAll(async () => {
  planner = await aPlannerActor(db);
});

type Given = Parameters<typeof seriesFor>[1];

/** Three Mondays in spring: the second is Easter Monday, and the clocks changed the day before. */
const EASTER = { day: "2027-03-22", untilOn: day("2027-04-05"), holidays: false };

describe("a new series", () => {
  it("keeps 9:00 across the clock change and leaves out holidays", async () => {
    const { mine } = await aScene();
    const seriesId = await addedSeries(planner, seriesFor(mine, EASTER));
    const lessons = await lessonsOf(seriesId);
    expect(lessons.map(({ startsAt }) => startsAt.toISOString())).toEqual([
      "2027-03-22T08:00:00.000Z",
      "2027-04-05T07:00:00.000Z",
    ]);
    expect(lessons[0]).toMatchObject({
      seriesOn: toDbDay(day("2027-03-22")),
      trainers: [{ trainerId: mine.trainer.id }],
      clusters: [{ clusterId: mine.cluster.id }],
    });
    expect(await db.series.findUnique({ where: { id: seriesId } })).toMatchObject({
      recurrence: "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO;WKST=MO",
      startMinute: 540,
      durationMinutes: 90,
    });
    const events = await db.auditEvent.findMany({ where: { subjectId: seriesId } });
    expect(events).toMatchObject([{ action: "series.add", actorId: planner.personId }]);
  });

  it("brings back a holiday, takes days out and adds others, all with their links", async () => {
    const { mine } = await aScene();
    const extraOn = [day("2027-03-29"), day("2027-03-25")];
    const withoutOn = [day("2027-03-22")];
    const link = { linkUrl1: "https://example.org/skript", linkTitle1: "Skript" };
    const fields = seriesFor(mine, { ...EASTER, extraOn, withoutOn, ...link });
    const lessons = await lessonsOf(await addedSeries(planner, fields));
    expect(lessons.map(({ seriesOn }) => seriesOn)).toEqual(
      ["2027-03-25", "2027-03-29", "2027-04-05"].map((on) => toDbDay(day(on))),
    );
    expect(lessons.every(({ links }) => links[0]?.title === "Skript")).toBe(true);
  });

  it("ends with its phase", async () => {
    const { cohort, mine } = await aScene();
    const dates = { startsOn: monday(1), endsOn: monday(2) };
    const phase = await aPhase(db, { cohortId: cohort.id, kind: "cluster", ...dates });
    const fields = seriesFor(mine, { untilOn: null, phaseId: phase.id });
    expect(await lessonsOf(await addedSeries(planner, fields))).toHaveLength(2);
  });

  it.each<[string, Given, string]>([
    ["no dates", { weekdays: [2], untilOn: monday(0) }, "no-dates"],
    ["more than 200", { weekdays: [1, 2, 3, 4, 5], untilOn: monday(50) }, "too-many-dates"],
    ["no such phase", { phaseId: "01900000-0000-7000-8000-000000000000" }, "unknown-choice"],
  ])("is refused with %s", async (_, given, code) => {
    const { mine } = await aScene();
    const answered = await addSeries(planner, seriesFor(mine, given));
    expect(answered).toMatchObject({ ok: false, error: { code } });
  });

  it("is all or nothing where a date clashes, or leaves that date out", async () => {
    const { mine } = await aScene();
    await aLesson(db, { on: monday(2), trainerIds: [mine.trainer.id], title: "Pässe" });
    expect(await addSeries(planner, seriesFor(mine))).toMatchObject({
      error: { code: "trainer-twice", values: { on: monday(2), title: "Pässe" } },
    });
    expect(await db.lessonCluster.count({ where: { clusterId: mine.cluster.id } })).toBe(0);
    const seriesId = await addedSeries(planner, seriesFor(mine, { skipClashes: true }));
    expect(await lessonsOf(seriesId)).toHaveLength(4);
    const { withoutOn } = await db.series.findUniqueOrThrow({ where: { id: seriesId } });
    expect(withoutOn).toEqual([toDbDay(monday(2))]);
  });

  it("needs a reason for what is unwise, and each lesson keeps it", async () => {
    const { mine } = await aScene();
    const sunday: Given = { weekdays: [7], untilOn: monday(1), override: false };
    expect(await addSeries(planner, seriesFor(mine, sunday))).toMatchObject({
      error: { code: "warned" },
    });
    const seriesId = await addedSeries(planner, seriesFor(mine, { ...sunday, override: true }));
    expect(await lessonsOf(seriesId)).toMatchObject([
      {
        overridden: ["weekend"],
        overrideReason: "Absprache",
        overriddenById: planner.personId,
      },
    ]);
  });

  it("is for those who plan for all of its clusters", async () => {
    const { mine, other } = await aScene();
    const clusterIds = [mine.cluster.id, other.cluster.id];
    await expect(
      addSeries(mine.trainerActor, seriesFor(mine, { clusterIds })),
    ).rejects.toMatchObject({ kind: "notFound" });
    const trainee = await aTraineeActor(db);
    await expect(addSeries(trainee, seriesFor(mine))).rejects.toMatchObject({ kind: "forbidden" });
    await addedSeries(mine.trainerActor, seriesFor(mine));
  });

  it("goes to exactly one of several at the same time", async () => {
    const { mine, other } = await aScene();
    const trainerId = mine.trainer.id;
    const answers = await Promise.all(
      [mine, other, other].map((led) => addSeries(planner, seriesFor(led, { trainerId }))),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.lessonTrainer.count({ where: { trainerId } })).toBe(5);
  });
});

const draftOf = (clusterId: string, untilOn: string, trainerId = "") => ({
  clusterIds: [clusterId],
  trainerId,
  day: monday(0),
  from: "09:00",
  to: "10:30",
  weekdays: ["1"],
  everyWeeks: "1",
  untilOn,
});

describe("the preview of a series", () => {
  it("names dates, what is left out and why, clashes and free times instead", async () => {
    const { mine } = await aScene();
    await aLesson(db, { on: monday(1), clusterIds: [mine.cluster.id] });
    const draft = { ...draftOf(mine.cluster.id, monday(2)), withoutOn: [monday(2)] };
    const preview = await previewSeries(planner, { ...draft, holidays: "on" });
    expect(preview).toMatchObject({ count: 2, clashing: 1, refused: null });
    expect(preview?.rows).toMatchObject([
      { on: monday(0), state: "planned", clashes: [] },
      { on: monday(1), clashes: [{ code: "cluster-twice" }] },
      { on: monday(2), state: "taken-out" },
    ]);
    expect(preview?.rows[1]?.alternatives).toHaveLength(3);
  });

  it("waits while something is missing", async () => {
    const { mine } = await aScene();
    expect(await previewSeries(planner, draftOf(mine.cluster.id, ""))).toBeNull();
  });
});

describe("the number of queries", () => {
  async function counted(work: () => Promise<unknown>): Promise<number> {
    const query = vi.spyOn(pg.Client.prototype, "query");
    await work();
    const { length } = query.mock.calls;
    query.mockRestore();
    return length;
  }

  it("does not grow with the dates, neither of a preview nor of a new series", async () => {
    const { mine, other } = await aScene();
    const preview = (until: string) => () =>
      previewSeries(planner, draftOf(mine.cluster.id, until, mine.trainer.id));
    const few = await counted(preview(monday(1)));
    expect(await counted(preview(monday(50)))).toBe(few);
    const two = await counted(() => addedSeries(planner, seriesFor(mine, { untilOn: monday(1) })));
    const fifty = seriesFor(other, { untilOn: monday(50) });
    expect(await counted(() => addedSeries(planner, fifty))).toBe(two);
  });
});
