import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { Refusal } from "~/domain/access/refusal";
import { cohortPlans } from "~/features/placement/cohort-plans.query.server";
import { createPlan } from "~/features/placement/create-plan.server";
import { discardDraft } from "~/features/placement/discard-draft.server";
import { aPlannerActor, aTraineeActor } from "../../factories/actors";
import { aCohort } from "../../factories/cohorts";
import { aPlacement, aPlan } from "../../factories/placements";
import { aCohortToPlace, auditOf, planNow } from "./a-plan";

describe("createPlan", () => {
  it("begins empty, or with what is in force for those who will be there", async () => {
    const planner = await aPlannerActor(db);
    const { cohort, trainees, sites, stationA } = await aCohortToPlace();
    const published = await aPlan(db, { cohortId: cohort.id, state: "published" });
    for (const trainee of trainees) {
      await aPlacement(db, {
        planId: published.id,
        traineeId: trainee.id,
        siteId: sites[0].id,
        phaseId: stationA.id,
      });
    }
    await db.enrolment.create({
      data: { traineeId: trainees[2].id, state: "withdrawn", effectiveOn: stationA.startsOn },
    });
    const input = { cohortId: cohort.id, name: "Neu", basis: "published" as const };
    const copied = await createPlan(planner, input);
    const empty = await createPlan(planner, { ...input, name: "Leer", basis: "empty" });
    if (!copied.ok || !empty.ok) throw new Error("A draft was refused.");
    expect((await planNow(copied.value.planId)).placements).toHaveLength(2);
    expect((await planNow(empty.value.planId)).placements).toEqual([]);
    expect(await auditOf(copied.value.planId)).toHaveLength(1);
    const { plans } = await cohortPlans(planner, cohort.id);
    expect(plans.map(({ state }) => state)).toEqual(["draft", "draft", "draft", "published"]);
  });

  it("carries locks, practical trainers and reasons over, as they are in the plan", async () => {
    const planner = await aPlannerActor(db);
    const { cohort, plan, trainees, sites, stationA } = await aCohortToPlace();
    const [guide] = await db.trainer.findMany({ where: { siteId: sites[0].id } });
    const cell = { traineeId: trainees[0].id, siteId: sites[0].id, phaseId: stationA.id };
    const { id } = await aPlacement(db, { planId: plan.id, ...cell });
    const kept = { practicalTrainerId: guide?.id ?? "", locked: true };
    await db.placement.update({ where: { id }, data: kept });
    const ids = { traineeIds: [cell.traineeId], siteIds: [cell.siteId], phaseIds: [cell.phaseId] };
    const given = { rule: "nobody-alone", ...ids, reason: "Übergabe", byId: planner.personId };
    const { at } = await db.planOverride.create({ data: { planId: plan.id, ...given } });
    const copy = { cohortId: cohort.id, name: "Kopie", basis: "copy" as const, fromId: plan.id };
    const copied = await createPlan(planner, copy);
    if (!copied.ok) throw new Error(copied.error.code);
    const { planId } = copied.value;
    expect((await planNow(planId)).placements).toMatchObject([{ ...cell, ...kept }]);
    const reasons = await db.planOverride.findMany({ where: { planId } });
    expect(reasons).toMatchObject([{ ...given, at }]);
  });

  it("refuses a name twice, a missing basis, a cohort without placement phases", async () => {
    const planner = await aPlannerActor(db);
    const { cohort, plan } = await aCohortToPlace();
    const bare = await aCohort(db);
    const make = (cohortId: string, name: string, basis: "empty" | "published") =>
      createPlan(planner, { cohortId, name, basis });
    const codes = [
      await make(cohort.id, plan.name, "empty"),
      await make(cohort.id, "Neu", "published"),
      await make(bare.id, "Neu", "empty"),
    ].map((outcome) => (outcome.ok ? "ok" : outcome.error.code));
    expect(codes).toEqual(["name-taken", "nothing-published", "no-phases"]);
  });
});

describe("discardDraft", () => {
  it("deletes the draft with its placements and remembers what it was", async () => {
    const planner = await aPlannerActor(db);
    const { cohort, plan } = await aCohortToPlace();
    const input = { planId: plan.id, version: plan.version };
    expect(await discardDraft(planner, input)).toMatchObject({ value: { cohortId: cohort.id } });
    expect(await db.plan.findUnique({ where: { id: plan.id } })).toBeNull();
    expect((await auditOf(plan.id)).map(({ action }) => action)).toEqual(["plan.discard"]);
    await expect(discardDraft(planner, input)).rejects.toEqual(new Refusal("notFound"));
  });

  it("refuses what was ever published, a stale version and other roles", async () => {
    const planner = await aPlannerActor(db);
    const { cohort, plan, trainees } = await aCohortToPlace();
    const published = await aPlan(db, { cohortId: cohort.id, state: "published" });
    const discard = ({ id, version }: { id: string; version: number }) =>
      discardDraft(planner, { planId: id, version });
    expect(await discard(published)).toMatchObject({ error: { code: "not-editable" } });
    expect(await discard({ ...plan, version: 7 })).toMatchObject({ error: { code: "stale" } });
    const trainee = await aTraineeActor(db, trainees[0]);
    const refused = discardDraft(trainee, { planId: plan.id, version: plan.version });
    await expect(refused).rejects.toEqual(new Refusal("forbidden"));
  });
});
