import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import { Refusal } from "~/domain/access/refusal";
import { placeTrainees } from "~/features/placement/place-trainees.server";
import { aPlannerActor, aTraineeActor, aTrainerActor } from "../../factories/actors";
import { aCluster, aMembership } from "../../factories/clusters";
import { aTrainee } from "../../factories/people";
import { aPlan } from "../../factories/placements";
import { aSite } from "../../factories/sites";
import { aCohortToPlace, auditOf, inDays, placing, planNow } from "./a-plan";

describe("placeTrainees", () => {
  it("writes many cells at once, with days, guide, version and audit", async () => {
    const planner = await aPlannerActor(db);
    const { plan, stationA, stationB, sites, trainees } = await aCohortToPlace();
    const [one, two] = trainees;
    const outcome = await placeTrainees(
      planner,
      placing(plan, [
        [one.id, stationA.id, sites[0].id],
        [two.id, stationA.id, sites[0].id],
        [one.id, stationB.id, sites[1].id],
      ]),
    );
    expect(outcome).toEqual({ ok: true, value: { changed: 3 } });
    const { placements, version } = await planNow(plan.id);
    expect(version).toBe(plan.version + 1);
    expect(placements).toHaveLength(3);
    const first = placements.find((row) => row.traineeId === one.id && row.phaseId === stationA.id);
    expect(first).toMatchObject({ startsOn: stationA.startsOn, endsOn: stationA.endsOn });
    expect(first?.practicalTrainerId).not.toBeNull();
    expect(first?.inForce).toBe(false);
    expect((await auditOf(plan.id)).map(({ action }) => action)).toEqual(["plan.place"]);
  });

  it("moves, empties, and leaves alone what is unchanged", async () => {
    const planner = await aPlannerActor(db);
    const { plan, stationA, sites, trainees } = await aCohortToPlace();
    const [one, two] = trainees;
    await placeTrainees(
      planner,
      placing(plan, [
        [one.id, stationA.id, sites[0].id],
        [two.id, stationA.id, sites[0].id],
      ]),
    );
    const before = await planNow(plan.id);
    const outcome = await placeTrainees(
      planner,
      placing(before, [
        [one.id, stationA.id, sites[0].id],
        [two.id, stationA.id, null],
      ]),
    );
    expect(outcome).toMatchObject({ value: { changed: 1 } });
    const { placements } = await planNow(plan.id);
    expect(placements.map(({ id }) => id)).toEqual(
      before.placements.filter(({ traineeId }) => traineeId === one.id).map(({ id }) => id),
    );
  });

  it("puts ticked people and whole clusters together at one site", async () => {
    const planner = await aPlannerActor(db);
    const { cohort, plan, stationA, sites, trainees } = await aCohortToPlace();
    const [one, two, three] = trainees;
    const cluster = await aCluster(db, { cohortId: cohort.id });
    const since = { clusterId: cluster.id, startsOn: inDays(-30) };
    await aMembership(db, { ...since, traineeId: one.id });
    await aMembership(db, { ...since, traineeId: two.id });
    await placeTrainees(
      planner,
      placing(plan, [[one.id, stationA.id, ""]], {
        clusterIds: cluster.id,
        traineeIds: [three.id],
        phaseId: stationA.id,
        siteId: sites[1].id,
      }),
    );
    const { placements } = await planNow(plan.id);
    expect(placements.map(({ siteId }) => siteId)).toEqual([sites[1].id, sites[1].id, sites[1].id]);
  });

  it("refuses a stale version and loses nothing", async () => {
    const planner = await aPlannerActor(db);
    const { plan, stationA, sites, trainees } = await aCohortToPlace();
    const cell = placing(plan, [[trainees[0].id, stationA.id, sites[0].id]]);
    const both = await Promise.all([placeTrainees(planner, cell), placeTrainees(planner, cell)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { code: "stale" } });
    expect((await planNow(plan.id)).placements).toHaveLength(1);
  });

  it("refuses the impossible and then changes nothing at all", async () => {
    const planner = await aPlannerActor(db);
    const { plan, stationA, sites, trainees } = await aCohortToPlace();
    const closed = await aSite(db, { validTo: toDbDay(inDays(10)) });
    const foreign = await aTrainee(db);
    const refusals = [
      [[foreign.id, stationA.id, sites[0].id], "unknown-trainee"],
      [[trainees[1].id, foreign.id, sites[0].id], "unknown-phase"],
      [[trainees[1].id, stationA.id, foreign.id], "unknown-site"],
      [[trainees[1].id, stationA.id, closed.id], "site-closed"],
    ] as const;
    for (const [cell, code] of refusals) {
      const good = [trainees[0].id, stationA.id, sites[0].id] as const;
      const outcome = await placeTrainees(planner, placing(plan, [good, cell]));
      expect(outcome).toMatchObject({ ok: false, error: { code } });
    }
    expect(await planNow(plan.id)).toMatchObject({ version: plan.version, placements: [] });
  });

  it("refuses a published plan", async () => {
    const planner = await aPlannerActor(db);
    const { cohort, stationA, sites, trainees } = await aCohortToPlace();
    const published = await aPlan(db, { cohortId: cohort.id, state: "published" });
    const outcome = await placeTrainees(
      planner,
      placing(published, [[trainees[0].id, stationA.id, sites[0].id]]),
    );
    expect(outcome).toMatchObject({ ok: false, error: { code: "not-editable" } });
  });

  it("is for planners only, and an unknown plan does not exist", async () => {
    const { plan, stationA, sites, trainees } = await aCohortToPlace();
    const input = placing(plan, [[trainees[0].id, stationA.id, sites[0].id]]);
    for (const actor of [await aTraineeActor(db, trainees[0]), await aTrainerActor(db)]) {
      await expect(placeTrainees(actor, input)).rejects.toEqual(new Refusal("forbidden"));
    }
    const unknown = { ...input, planId: trainees[0].id };
    const planner = await aPlannerActor(db);
    await expect(placeTrainees(planner, unknown)).rejects.toEqual(new Refusal("notFound"));
  });
});
