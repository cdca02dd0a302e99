import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import { inTransaction } from "~/db/transaction";
import { Refusal } from "~/domain/access/refusal";
import { addDays, mondayOf } from "~/domain/calendar/day";
import { cellToken, splitSchema, swapSchema } from "~/features/placement/edit-plan.schema";
import {
  lockInPlan,
  placeInPlan,
  splitInPlan,
  swapInPlan,
} from "~/features/placement/edit-plan.server";
import { endPlacements } from "~/features/placement/end-placements.server";
import { ownHistory } from "~/features/placement/own-history.server";
import { aPlannerActor, aTraineeActor, aTrainerActor } from "../../factories/actors";
import { aCluster, aMembership } from "../../factories/clusters";
import { aTrainee } from "../../factories/people";
import { aPlan } from "../../factories/placements";
import { aSite } from "../../factories/sites";
import { aCohortToPlace, auditOf, inDays, placing, planNow } from "./a-plan";

async function aPlannedCohort() {
  const planner = await aPlannerActor(db);
  return { planner, ...(await aCohortToPlace()) };
}

describe("placeInPlan", () => {
  it("writes many cells at once, with days, guide, version, step and audit", async () => {
    const { planner, plan, stationA, sites, trainees } = await aPlannedCohort();
    const [one, two] = trainees;
    const cells = [one, two].map(({ id }) => [id, stationA.id] as const);
    const outcome = await placeInPlan(planner, placing(plan, cells, sites[0].id));
    expect(outcome).toEqual({ ok: true, value: { changed: 2 } });
    const { placements, version } = await planNow(plan.id);
    expect(version).toBe(plan.version + 1);
    expect(placements).toHaveLength(2);
    expect(placements[0]).toMatchObject({
      startsOn: stationA.startsOn,
      endsOn: stationA.endsOn,
      inForce: false,
    });
    expect(placements[0]?.practicalTrainerId).not.toBeNull();
    expect(await db.planEdit.count({ where: { planId: plan.id, version } })).toBe(1);
    expect((await auditOf(plan.id)).map(({ action }) => action)).toEqual(["plan.place"]);
  });

  it("puts ticked people and whole clusters together at one site", async () => {
    const { planner, cohort, plan, stationA, sites, trainees } = await aPlannedCohort();
    const [one, two, three] = trainees;
    const cluster = await aCluster(db, { cohortId: cohort.id });
    const since = { clusterId: cluster.id, startsOn: inDays(-30) };
    await aMembership(db, { ...since, traineeId: one.id });
    await aMembership(db, { ...since, traineeId: two.id });
    const ticked = { clusterIds: cluster.id, traineeIds: [three.id], phaseId: stationA.id };
    await placeInPlan(planner, placing(plan, [], sites[1].id, ticked));
    const { placements } = await planNow(plan.id);
    expect(placements.map(({ siteId }) => siteId)).toEqual([sites[1].id, sites[1].id, sites[1].id]);
  });

  it("keeps what two planners do at once in different cells, and neither's in the same", async () => {
    const { planner, plan, stationA, stationB, sites, trainees } = await aPlannedCohort();
    const other = await aPlannerActor(db);
    const [one, two] = trainees;
    const apart = await Promise.all([
      placeInPlan(planner, placing(plan, [[one.id, stationA.id]], sites[0].id)),
      placeInPlan(other, placing(plan, [[two.id, stationA.id]], sites[1].id)),
    ]);
    expect(apart.map(({ ok }) => ok)).toEqual([true, true]);
    const now = await planNow(plan.id);
    expect(now.placements).toHaveLength(2);
    const same = await Promise.all([
      placeInPlan(planner, placing(now, [[one.id, stationB.id]], sites[0].id)),
      placeInPlan(other, placing(now, [[one.id, stationB.id]], sites[1].id)),
    ]);
    expect(same.filter(({ ok }) => ok)).toHaveLength(1);
    expect(same.find(({ ok }) => !ok)).toMatchObject({ error: { code: "changed-by" } });
  });

  it("loses nothing to what ends a stay elsewhere, except in that stay's cells", async () => {
    const { planner, plan, stationA, stationB, sites, trainees } = await aPlannedCohort();
    const [one, two] = trainees;
    await placeInPlan(planner, placing(plan, [[one.id, stationA.id]], sites[0].id));
    const seen = await planNow(plan.id);
    const other = await aPlannerActor(db);
    const from = inDays(70);
    await inTransaction((tx) => endPlacements(other, { traineeId: one.id, from }, tx));
    const apart = await placeInPlan(planner, placing(seen, [[two.id, stationB.id]], sites[0].id));
    expect(apart).toEqual({ ok: true, value: { changed: 1 } });
    const same = await placeInPlan(planner, placing(seen, [[one.id, stationA.id]], sites[1].id));
    expect(same).toMatchObject({ error: { code: "changed-by" } });
    expect((await ownHistory(db, other, plan.id)).undo).toBeNull();
  });

  it("refuses when something else has changed the plan, and a version that never was", async () => {
    const { planner, plan, stationA, sites, trainees } = await aPlannedCohort();
    await db.plan.update({ where: { id: plan.id }, data: { version: { increment: 1 } } });
    const cells = [[trainees[0].id, stationA.id]] as const;
    for (const version of [plan.version, 999]) {
      const outcome = await placeInPlan(planner, placing({ ...plan, version }, cells, sites[0].id));
      expect(outcome).toMatchObject({ ok: false, error: { code: "stale" } });
    }
  });

  it("refuses the impossible and then changes nothing at all", async () => {
    const { planner, plan, stationA, sites, trainees } = await aPlannedCohort();
    const closed = await aSite(db, { validTo: toDbDay(inDays(10)) });
    const foreign = await aTrainee(db);
    const [one] = trainees;
    const refusals = [
      [[[foreign.id, stationA.id]], sites[0].id, "unknown-trainee"],
      [[[one.id, foreign.id]], sites[0].id, "unknown-phase"],
      [[[one.id, stationA.id]], foreign.id, "unknown-site"],
      [[[one.id, stationA.id]], closed.id, "site-closed"],
      [[], sites[0].id, "nobody-chosen"],
    ] as const;
    for (const [cells, siteId, code] of refusals) {
      const outcome = await placeInPlan(planner, placing(plan, cells, siteId));
      expect(outcome).toMatchObject({ ok: false, error: { code } });
    }
    expect(await planNow(plan.id)).toMatchObject({ version: plan.version, placements: [] });
  });

  it("refuses a published plan", async () => {
    const { planner, cohort, stationA, sites, trainees } = await aPlannedCohort();
    const published = await aPlan(db, { cohortId: cohort.id, state: "published" });
    const cells = [[trainees[0].id, stationA.id]] as const;
    const outcome = await placeInPlan(planner, placing(published, cells, sites[0].id));
    expect(outcome).toMatchObject({ ok: false, error: { code: "not-editable" } });
  });

  it("is for planners only, and an unknown plan does not exist", async () => {
    const { planner, plan, stationA, sites, trainees } = await aPlannedCohort();
    const input = placing(plan, [[trainees[0].id, stationA.id]], sites[0].id);
    for (const actor of [await aTraineeActor(db, trainees[0]), await aTrainerActor(db)]) {
      await expect(placeInPlan(actor, input)).rejects.toEqual(new Refusal("forbidden"));
    }
    const unknown = { ...input, planId: trainees[0].id };
    await expect(placeInPlan(planner, unknown)).rejects.toEqual(new Refusal("notFound"));
  });
});

async function aFilledStation() {
  const made = await aPlannedCohort();
  const { planner, plan, stationA, sites, trainees } = made;
  const [one, two] = trainees;
  await placeInPlan(planner, placing(plan, [[one.id, stationA.id]], sites[0].id));
  await placeInPlan(planner, placing(await planNow(plan.id), [[two.id, stationA.id]], sites[1].id));
  const cell = (id: string) => cellToken(id, stationA.id);
  return { ...made, cell, now: await planNow(plan.id) };
}

describe("swap, split and lock", () => {
  it("lets two people exchange their sites, and a second press not exchange them back", async () => {
    const { planner, now, cell, sites, trainees } = await aFilledStation();
    const [one, two] = trainees;
    const cells = [cell(one.id), cell(two.id)];
    const input = swapSchema.parse({ planId: now.id, version: now.version, cells });
    const both = await Promise.all([swapInPlan(planner, input), swapInPlan(planner, input)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const { placements } = await planNow(now.id);
    const siteOf = (id: string) => placements.find(({ traineeId }) => traineeId === id)?.siteId;
    expect([siteOf(one.id), siteOf(two.id)]).toEqual([sites[1].id, sites[0].id]);
  });

  it("splits a placement at a week without a gap or a day at both sites", async () => {
    const { planner, now, cell, stationA, sites, trainees } = await aFilledStation();
    const from = addDays(mondayOf(fromDbDay(stationA.startsOn)), 14);
    const input = { planId: now.id, version: now.version, cell: cell(trainees[0].id), from };
    const split = (siteId: string, version: number) =>
      splitInPlan(planner, splitSchema.parse({ ...input, siteId, version }));
    expect(await split(sites[0].id, now.version)).toMatchObject({ error: { code: "split-same" } });
    expect(await split(sites[1].id, now.version)).toMatchObject({ ok: true });
    const { placements } = await planNow(now.id);
    const parts = placements.filter(({ traineeId }) => traineeId === trainees[0].id);
    expect(parts.map(({ siteId }) => siteId).sort()).toEqual(sites.map(({ id }) => id).sort());
    const overlapping = parts.map(({ id, ...part }) => ({ ...part, startsOn: stationA.startsOn }));
    await expect(db.placement.createMany({ data: overlapping })).rejects.toThrow();
  });

  it("holds what is locked until it is let go", async () => {
    const { planner, now, sites, stationA, trainees } = await aFilledStation();
    const cells = [[trainees[0].id, stationA.id]] as const;
    const lock = (version: number, locked: boolean) =>
      lockInPlan(planner, { ...placing({ id: now.id, version }, cells, null), locked });
    expect(await lock(now.version, true)).toEqual({ ok: true, value: { changed: 1 } });
    const locked = await planNow(now.id);
    const moving = (version: number) =>
      placeInPlan(planner, placing({ id: now.id, version }, cells, sites[1].id));
    expect(await moving(locked.version)).toMatchObject({ error: { code: "locked" } });
    await lock(locked.version, false);
    expect(await moving((await planNow(now.id)).version)).toMatchObject({ ok: true });
  });
});
