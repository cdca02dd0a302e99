import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { Refusal } from "~/domain/access/refusal";
import { addDays } from "~/domain/calendar/day";
import { publishPlan } from "~/features/placement/publish-plan.server";
import { cohortWishes } from "~/features/wishes/cohort-wishes.query.server";
import { fairness } from "~/features/wishes/fairness.query.server";
import { myWishes } from "~/features/wishes/my-wishes.query.server";
import { rankWishes } from "~/features/wishes/rank-wishes.server";
import { requestRestriction, takeBackRequest } from "~/features/wishes/request-restriction.server";
import { setWishWindow } from "~/features/wishes/set-wish-window.server";
import { today } from "~/platform/clock";
import { aPlannerActor, aTraineeActor } from "../../factories/actors";
import { aPlacement } from "../../factories/placements";
import { aCohortToPlace, publishing } from "../placement/a-plan";

const windowFor = (phaseId: string, given: { version?: number; opensOn?: number } = {}) => ({
  phaseId,
  version: given.version ?? 0,
  opensOn: addDays(today(), given.opensOn ?? -1),
  closesOn: addDays(today(), 14),
  text: "Bitte bis zum Monatsende.",
});

async function aScene() {
  const scene = await aCohortToPlace();
  const planner = await aPlannerActor(db);
  const [first] = scene.trainees;
  const actor = await aTraineeActor(db, first);
  return { ...scene, planner, first, actor };
}

const ranked = (actor: Actor, phaseId: string, ...siteIds: (string | null)[]) => {
  const [siteId1 = null, siteId2 = null, siteId3 = null] = siteIds;
  return rankWishes(actor, { phaseId, siteId1, siteId2, siteId3 });
};

describe("the time for wishes", () => {
  it("is told to everybody in the phase, once per change of its days", async () => {
    const { planner, stationA, cohort } = await aScene();
    await setWishWindow(planner, windowFor(stationA.id));
    await setWishWindow(planner, { ...windowFor(stationA.id, { version: 1 }), text: "Neu" });
    expect(await db.notice.count({ where: { kind: "wishWindow" } })).toBe(3);
    const page = await cohortWishes(planner, cohort.id);
    expect(page.phases[0]).toMatchObject({ people: 3, window: { state: "open", text: "Neu" } });
    expect(page.phases[0]?.without).toHaveLength(3);
  });

  it("refuses a stale version, two at once, an empty range and everybody but planners", async () => {
    const { planner, stationA, actor } = await aScene();
    const two = [setWishWindow(planner, windowFor(stationA.id))];
    two.push(setWishWindow(planner, windowFor(stationA.id)));
    const outcomes = await Promise.all(two);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const reversed = { ...windowFor(stationA.id, { version: 1 }), opensOn: addDays(today(), 30) };
    expect(await setWishWindow(planner, reversed)).toMatchObject({
      error: { code: "ends-before-start" },
    });
    await expect(setWishWindow(actor, windowFor(stationA.id))).rejects.toEqual(
      new Refusal("forbidden"),
    );
  });
});

describe("wishes", () => {
  it("replace those so far, with the audit's memory", async () => {
    const { planner, stationA, sites, actor, first } = await aScene();
    await setWishWindow(planner, windowFor(stationA.id));
    await ranked(actor, stationA.id, sites[0].id, sites[1].id);
    await Promise.all([1, 2].map(() => ranked(actor, stationA.id, sites[1].id)));
    const rows = await db.wish.findMany({ where: { traineeId: first.id } });
    expect(rows).toMatchObject([{ rank: 1, siteId: sites[1].id }]);
    const page = await myWishes(actor);
    expect(page.phases[0]).toMatchObject({ isOpen: true, wishes: [{ rank: 1 }] });
    expect(page.phases[1]).toMatchObject({ isOpen: false, window: null, sites: [] });
    expect(await db.auditEvent.count({ where: { action: "wishes.rank" } })).toBe(3);
  });

  it("need an open window, a phase of the own cohort and a trainee", async () => {
    const { planner, stationA, sites, actor } = await aScene();
    const { stationA: foreign } = await aCohortToPlace();
    await setWishWindow(planner, windowFor(stationA.id, { opensOn: 3 }));
    expect(await ranked(actor, stationA.id, sites[0].id)).toMatchObject({
      error: { code: "not-open" },
    });
    await expect(ranked(actor, foreign.id, sites[0].id)).rejects.toEqual(new Refusal("notFound"));
    await expect(ranked(planner, stationA.id, sites[0].id)).rejects.toEqual(
      new Refusal("forbidden"),
    );
  });

  it("keep every answer that they ever got, and are then closed", async () => {
    const { planner, plan, stationA, stationB, sites, actor, first } = await aScene();
    await setWishWindow(planner, windowFor(stationA.id));
    await ranked(actor, stationA.id, sites[0].id);
    const place = { planId: plan.id, traineeId: first.id };
    await aPlacement(db, { ...place, siteId: sites[1].id, phaseId: stationA.id });
    await aPlacement(db, { ...place, siteId: sites[0].id, phaseId: stationB.id });
    await publishPlan(planner, publishing(plan, { reason: "Erster Plan" }));
    const [answer] = await db.wishAnswer.findMany({ where: { planId: plan.id } });
    expect(answer?.answer).toMatch(
      /Sie erhalten .* in Station A\. .* erhalten Sie in Station B\.$/,
    );
    const id = answer?.id ?? "";
    const change = db.wishAnswer.update({ where: { id }, data: { granted: true } });
    await expect(change).rejects.toThrow();
    expect(await ranked(actor, stationA.id, sites[1].id)).toMatchObject({
      error: { code: "answered" },
    });
    const { rows, middle } = await fairness(planner, plan.cohortId);
    expect(rows.find((row) => row.id === first.id)).toMatchObject({
      stays: 2,
      wishesAnswered: 1,
      wishesGranted: 0,
    });
    expect(middle).toBeNull();
    await expect(fairness(actor, plan.cohortId)).rejects.toEqual(new Refusal("forbidden"));
  });
});

describe("a longest way", () => {
  it("waits for a planner, one at a time, and may be taken back", async () => {
    const { planner, actor, cohort } = await aScene();
    await requestRestriction(actor, { maxCommuteMinutes: 45 });
    expect(await requestRestriction(actor, { maxCommuteMinutes: 30 })).toMatchObject({
      error: { code: "too-many-requests" },
    });
    expect((await cohortWishes(planner, cohort.id)).pending).toMatchObject([
      { maxCommuteMinutes: 45 },
    ]);
    const [waiting] = (await myWishes(actor)).restrictions;
    const request = { restrictionId: waiting?.id ?? "", version: waiting?.version ?? 0 };
    const stranger = await aTraineeActor(db, (await aCohortToPlace()).trainees[0]);
    await expect(takeBackRequest(stranger, request)).rejects.toEqual(new Refusal("notFound"));
    expect(await takeBackRequest(actor, request)).toMatchObject({ ok: true });
    expect((await myWishes(actor)).restrictions).toEqual([]);
  });
});
