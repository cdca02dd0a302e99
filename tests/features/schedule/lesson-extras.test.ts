import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays } from "~/domain/calendar/day";
import { addLesson } from "~/features/schedule/add-lesson.server";
import { draftFromAddress } from "~/features/schedule/lesson-draft";
import { lessonPage } from "~/features/schedule/lesson-page.query.server";
import { previewLesson } from "~/features/schedule/lesson-preview.query.server";
import { reviveLesson } from "~/features/schedule/revive-lesson.server";
import { aPlannerActor } from "../../factories/actors";
import { aPhase } from "../../factories/cohorts";
import { aLesson } from "../../factories/lessons";
import { aTrainer } from "../../factories/people";
import { aPlacement, aPlan } from "../../factories/placements";
import { aSite } from "../../factories/sites";
import { aScene, fieldsFor } from "./scene";
import { monday } from "./series-scene";

let planner: Actor;
beforeAll(async () => {
  planner = await aPlannerActor(db);
});

describe("a lesson", () => {
  it("may be elsewhere, with three trainers and something to read, in spite of a warning", async () => {
    const { mine, other } = await aScene();
    const third = await aTrainer(db);
    const added = await addLesson(planner, {
      ...fieldsFor(mine, { day: addDays(monday(0), 5) }),
      place: "elsewhere",
      elsewhere: "Rathausmarkt 1, 20095 Hamburg",
      coTrainerId: other.trainer.id,
      thirdTrainerId: third.id,
      linkUrl1: "https://example.org/skript",
      override: true,
      overrideReason: "Tag der offenen Tür",
    });
    if (!added.ok) throw new Error(added.error.code);
    const { lesson, draft } = await lessonPage(planner, added.value.lessonId);
    expect(lesson).toMatchObject({
      place: "Rathausmarkt 1, 20095 Hamburg",
      links: [{ title: "example.org", url: "https://example.org/skript" }],
      overrideReason: "Tag der offenen Tür",
    });
    expect(lesson.trainers).toHaveLength(3);
    expect(draft).toMatchObject({ place: "elsewhere", linkUrl1: "https://example.org/skript" });
  });
});

describe("the preview of a lesson", () => {
  it("offers three free times where it clashes, which its form can take over", async () => {
    const { mine } = await aScene();
    await aLesson(db, { on: monday(0), clusterIds: [mine.cluster.id] });
    const draft = { clusterIds: [mine.cluster.id], day: monday(0), from: "09:00", to: "10:00" };
    const preview = await previewLesson(planner, draft, null);
    expect(preview?.alternatives).toHaveLength(3);
    for (const { day, from, to } of preview?.alternatives ?? []) {
      const search = new URLSearchParams({ day: "", use: `${day} ${from} ${to}` });
      const taken = { ...draft, ...draftFromAddress(search) };
      expect((await previewLesson(planner, taken, null))?.clashes).toEqual([]);
    }
  });

  it("names who is placed at a site", async () => {
    const { cohort, mine } = await aScene();
    const phase = await aPhase(db, {
      cohortId: cohort.id,
      startsOn: monday(0),
      endsOn: addDays(monday(0), 4),
    });
    const site = await aSite(db, { name: "Altona" });
    const plan = await aPlan(db, { cohortId: cohort.id, state: "published" });
    const dates = { startsOn: monday(0), endsOn: addDays(monday(0), 4) };
    const where = { planId: plan.id, siteId: site.id, phaseId: phase.id };
    await aPlacement(db, { ...where, traineeId: mine.trainee.id, ...dates });
    const draft = { clusterIds: [mine.cluster.id], day: monday(0), from: "09:00", to: "10:00" };
    const preview = await previewLesson(planner, draft, null);
    expect(preview?.warnings.map(({ code }) => code)).toEqual(["phase-placement", "people-placed"]);
    expect(preview?.warnings[1]?.values.people).toContain("Altona");
  });
});

it("a cancelled lesson comes back only where its slot is still free", async () => {
  const { mine } = await aScene();
  const taken = { clusterIds: [mine.cluster.id], on: monday(0) };
  const { id: lessonId } = await aLesson(db, { ...taken, cancelReason: "Erkrankt" });
  const other = await aLesson(db, taken);
  expect(await reviveLesson(planner, { lessonId, version: 1 })).toMatchObject({
    error: { code: "cluster-twice" },
  });
  await db.lesson.delete({ where: { id: other.id } });
  expect((await reviveLesson(planner, { lessonId, version: 1 })).ok).toBe(true);
});
