import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { databaseFault } from "~/db/faults";
import type { PlanState } from "~/db/generated/enums";
import { aCohort, aPhase } from "../../factories/cohorts";
import { aTrainee } from "../../factories/people";
import { aPlacement, aPlan } from "../../factories/placements";
import { aSite } from "../../factories/sites";

const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => "accepted",
    (thrown: unknown) => databaseFault(thrown),
  );
const twice = { status: 409, code: "placementTwice" };
const pause = () => new Promise((resume) => setTimeout(resume, 250));

let cohortId: string;
let placed: { traineeId: string; siteId: string; phaseId: string };

beforeEach(async () => {
  cohortId = (await aCohort(db)).id;
  placed = {
    traineeId: (await aTrainee(db, { cohortId })).id,
    siteId: (await aSite(db)).id,
    phaseId: (await aPhase(db, { cohortId })).id,
  };
});

const aPlanOf = async (state: PlanState = "draft", cohort = cohortId) =>
  (await aPlan(db, { cohortId: cohort, state })).id;
const become = (id: string, state: PlanState) => db.plan.update({ where: { id }, data: { state } });
const inForce = async (planId: string) =>
  (await db.placement.findMany({ where: { planId } })).map((row) => row.inForce);

describe("a placement is in force", () => {
  it("exactly while its plan is published", async () => {
    const planId = await aPlanOf();
    await aPlacement(db, { planId, ...placed });
    expect(await inForce(planId)).toEqual([false]);
    for (const state of ["proposed", "published", "superseded"] as const) {
      await become(planId, state);
      expect(await inForce(planId)).toEqual([state === "published"]);
    }
  });

  it("whatever the one who writes it says", async () => {
    const planId = await aPlanOf();
    const { id } = await aPlacement(db, { planId, ...placed });
    await db.placement.update({ where: { id }, data: { inForce: true } });
    expect(await inForce(planId)).toEqual([false]);
    const published = await aPlanOf("published");
    await db.placement.update({ where: { id }, data: { planId: published } });
    expect(await inForce(published)).toEqual([true]);
    await db.placement.update({ where: { id }, data: { inForce: false } });
    expect(await inForce(published)).toEqual([true]);
  });
});

describe("a trainee is published at one place at a time", () => {
  it("within a plan", async () => {
    const planId = await aPlanOf("published");
    await aPlacement(db, { planId, ...placed });
    expect(await faultOf(aPlacement(db, { planId, ...placed }))).toEqual(twice);
    const after = { startsOn: "2027-01-09", endsOn: "2027-01-31" };
    expect(await faultOf(aPlacement(db, { planId, ...placed, ...after }))).toBe("accepted");
  });

  it("also when a draft that overlaps is published, and drafts may overlap", async () => {
    const planId = await aPlanOf("published");
    await aPlacement(db, { planId, ...placed });
    const other = await aPlanOf("draft", (await aCohort(db)).id);
    await aPlacement(db, { planId: other, ...placed });
    expect(await faultOf(become(other, "published"))).toEqual(twice);
    expect(await inForce(other)).toEqual([false]);
    await become(planId, "superseded");
    expect(await faultOf(become(other, "published"))).toBe("accepted");
  });

  it("also when a published placement grows over another", async () => {
    const planId = await aPlanOf("published");
    await aPlacement(db, { planId, ...placed });
    const next = { startsOn: "2027-01-09", endsOn: "2027-01-31" };
    const { id } = await aPlacement(db, { planId, ...placed, ...next });
    const data = { startsOn: new Date("2027-01-08") };
    expect(await faultOf(db.placement.update({ where: { id }, data }))).toEqual(twice);
  });

  it("one plan of a cohort is published", async () => {
    await aPlanOf("published");
    const other = await aPlanOf();
    expect(await faultOf(become(other, "published"))).toEqual({
      status: 409,
      code: "publishedTwice",
    });
  });
});

describe("a placement written while its plan is being published", () => {
  it("waits for the publication and is in force", async () => {
    const planId = await aPlanOf();
    let written: Promise<unknown> = Promise.resolve();
    await db.$transaction(async (tx) => {
      await tx.plan.update({ where: { id: planId }, data: { state: "published" } });
      written = aPlacement(db, { planId, ...placed }).then((row) => row.id);
      await pause();
    });
    await written;
    expect(await inForce(planId)).toEqual([true]);
  });

  it("is found by a publication that waits for it", async () => {
    const planId = await aPlanOf();
    let published: Promise<unknown> = Promise.resolve();
    await db.$transaction(async (tx) => {
      await aPlacement(tx, { planId, ...placed });
      published = become(planId, "published").then((row) => row.id);
      await pause();
    });
    await published;
    expect(await inForce(planId)).toEqual([true]);
  });

  it("is refused when the trainee is in force elsewhere", async () => {
    const elsewhere = await aPlanOf("published", (await aCohort(db)).id);
    await aPlacement(db, { planId: elsewhere, ...placed });
    const planId = await aPlanOf();
    let written: Promise<unknown> = Promise.resolve();
    await db.$transaction(async (tx) => {
      await tx.plan.update({ where: { id: planId }, data: { state: "published" } });
      written = faultOf(aPlacement(db, { planId, ...placed }));
      await pause();
    });
    expect(await written).toEqual(twice);
  });
});
