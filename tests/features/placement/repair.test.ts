import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import { Refusal } from "~/domain/access/refusal";
import { createPlan } from "~/features/placement/create-plan.server";
import { decideProposalSchema } from "~/features/placement/proposal/decide-proposal.schema";
import { decideProposal } from "~/features/placement/proposal/decide-proposal.server";
import { proposalPage } from "~/features/placement/proposal/proposal-page.query.server";
import { runProposals } from "~/features/placement/proposal/run-proposals.server";
import { brokenPlans } from "~/features/placement/repair/broken-plans.query.server";
import { repairPage } from "~/features/placement/repair/repair-page.query.server";
import { startRepairSchema } from "~/features/placement/repair/start-repair.schema";
import { startRepair } from "~/features/placement/repair/start-repair.server";
import { traineeRepair } from "~/features/placement/repair/trainee-repair.query.server";
import { unguidedPlans } from "~/features/placement/repair/unguided-plans.query.server";
import { comparePlans } from "~/features/placement/versions/compare-plans.query.server";
import { renamePlan } from "~/features/placement/versions/rename-plan.server";
import { aPlannerActor, aTrainerActor } from "../../factories/actors";
import { aPhase } from "../../factories/cohorts";
import { aTrainer } from "../../factories/people";
import { aPlacement } from "../../factories/placements";
import { aCohortToPlace, auditOf, inDays, planNow } from "./a-plan";

/** In force: three at the first site in a phase that runs, and in the next one at the second. */
async function aPlanInForce() {
  const planner = await aPlannerActor(db);
  const made = await aCohortToPlace();
  const { cohort, plan, trainees, sites, stationA } = made;
  const running = await aPhase(db, {
    ...{ cohortId: cohort.id, title: "Station 0" },
    ...{ startsOn: inDays(-10), endsOn: inDays(30) },
  });
  for (const { id: traineeId } of trainees) {
    const placed = { planId: plan.id, traineeId };
    await aPlacement(db, { ...placed, siteId: sites[0].id, phaseId: running.id });
    await aPlacement(db, { ...placed, siteId: sites[1].id, phaseId: stationA.id });
    await aPlacement(db, { ...placed, siteId: sites[1].id, phaseId: made.stationB.id });
  }
  await db.plan.update({ where: { id: plan.id }, data: { state: "published" } });
  return { planner, ...made, running };
}

const repairing = (plan: { id: string; version: number }, relieved: string[] = []) =>
  startRepairSchema.parse({ planId: plan.id, version: plan.version, name: "Reparatur", relieved });

describe("a repair", () => {
  it("moves whoever has to, from the day on, and nobody else; the plan in force stays", async () => {
    const { planner, plan, sites, running, trainees } = await aPlanInForce();
    expect(await brokenPlans(planner)).toEqual([]);
    const none = await startRepair(planner, repairing(plan));
    expect(none).toMatchObject({ ok: false, error: { code: "nothing-damaged" } });
    await db.site.update({ where: { id: sites[0].id }, data: { validTo: toDbDay(inDays(9)) } });
    expect(await brokenPlans(planner, { siteId: sites[0].id })).toMatchObject([
      { planId: plan.id, count: 3 },
    ]);
    expect(await brokenPlans(planner, { siteId: sites[1].id })).toEqual([]);
    const page = await repairPage(planner, plan.id);
    expect(page.damages.map(({ kind, from }) => [kind, from])).toEqual(
      trainees.map(() => ["site-closed", inDays(10)]),
    );

    const started = await startRepair(planner, repairing(plan));
    if (!started.ok) throw new Error(started.error.code);
    const draftId = started.value.planId;
    expect(draftId).not.toBe(plan.id);
    await runProposals();
    const { run, review } = await proposalPage(planner, draftId);
    expect(review?.changes).toHaveLength(3);
    expect(review?.changes.every(({ reason }) => reason?.code === "site-closed")).toBe(true);
    const draft = await planNow(draftId);
    const taken = await decideProposal(
      planner,
      decideProposalSchema.parse({
        ...{ planId: draftId, version: draft.version, runId: run?.id, take: "all" },
      }),
    );
    expect(taken).toEqual({ ok: true, value: { accepted: 3 } });
    const { placements } = await planNow(draftId);
    const now = placements.filter(({ phaseId }) => phaseId === running.id);
    const stays = now.filter(({ siteId }) => siteId === sites[0].id);
    expect(stays.map(({ endsOn }) => endsOn)).toEqual(trainees.map(() => toDbDay(inDays(9))));
    const moved = now.filter(({ siteId }) => siteId !== sites[0].id);
    expect(moved.map(({ startsOn }) => startsOn)).toEqual(trainees.map(() => toDbDay(inDays(10))));
    expect((await planNow(plan.id)).placements).toHaveLength(9);
    expect((await auditOf(draftId)).map(({ action }) => action)).toContain("plan.repair");
  }, 60_000);

  it("names sites whose practical trainers are too few, and is for planners only", async () => {
    const { planner, plan, sites } = await aPlanInForce();
    await db.trainer.updateMany({ where: { siteId: sites[1].id }, data: { maxTrainees: 2 } });
    const { damages, unguided } = await repairPage(planner, plan.id);
    expect([damages.length, unguided.map(({ id }) => id)]).toEqual([0, [sites[1].id]]);
    const relieved = await startRepair(planner, repairing(plan, [sites[1].id]));
    expect(relieved.ok).toBe(true);
    const stale = await startRepair(planner, repairing({ ...plan, version: 99 }));
    expect(stale).toMatchObject({ ok: false, error: { code: "stale" } });
    const trainer = await aTrainerActor(db);
    const refused = new Refusal("forbidden");
    await expect(startRepair(trainer, repairing(plan))).rejects.toEqual(refused);
    await expect(repairPage(trainer, plan.id)).rejects.toEqual(refused);
    expect(await brokenPlans(trainer)).toEqual([]);
  });
});

describe("a practical trainer who leaves", () => {
  it("is followed by another of the site from the first day of the repair on, and nobody moves", async () => {
    const { planner, plan, sites, trainees, stationA } = await aPlanInForce();
    const [gone] = await db.trainer.findMany({ where: { siteId: sites[1].id } });
    const stays = { planId: plan.id, siteId: sites[1].id };
    await db.placement.updateMany({ where: stays, data: { practicalTrainerId: gone?.id ?? "" } });
    expect(await unguidedPlans(planner, { siteId: sites[1].id })).toEqual([]);
    const next = await aTrainer(db, { siteId: sites[1].id });
    await db.trainer.update({ where: { id: gone?.id ?? "" }, data: { siteId: null } });
    expect(await unguidedPlans(planner, { trainerId: gone?.id ?? "" })).toMatchObject([
      { planId: plan.id, siteId: sites[1].id, count: 6 },
    ]);
    const page = await repairPage(planner, plan.id, [sites[1].id]);
    expect([page.damages.length, page.lostGuides]).toEqual([0, 6]);
    const started = await startRepair(planner, repairing(plan));
    if (!started.ok) throw new Error(started.error.code);
    expect(started.value.isSearching).toBe(false);
    const draft = await planNow(started.value.planId);
    const at = draft.placements.filter(({ siteId }) => siteId === sites[1].id);
    expect(at.map(({ practicalTrainerId }) => practicalTrainerId)).toEqual(Array(6).fill(next.id));
    expect(draft.placements).toHaveLength(9);
    const trainer = await aTrainerActor(db);
    expect(await unguidedPlans(trainer, { siteId: sites[1].id })).toEqual([]);
    expect(await traineeRepair(trainer, trainees[0].id)).toBeNull();
    expect(await traineeRepair(planner, trainees[0].id)).toBeNull();
    await db.placement.deleteMany({
      where: { planId: plan.id, traineeId: trainees[0].id, phaseId: stationA.id },
    });
    expect(await traineeRepair(planner, trainees[0].id)).toMatchObject({
      ...{ planId: plan.id, phases: [stationA.title] },
    });
  });
});

describe("versions", () => {
  it("are copied, renamed and compared by figures and person by person", async () => {
    const { planner, cohort, plan, trainees, sites, stationA } = await aPlanInForce();
    const copied = await createPlan(planner, {
      ...{ cohortId: cohort.id, name: "Variante", basis: "copy", fromId: plan.id },
    });
    if (!copied.ok) throw new Error(copied.error.code);
    const { planId } = copied.value;
    await db.placement.updateMany({
      where: { planId, phaseId: stationA.id, traineeId: trainees[0].id },
      data: { siteId: sites[0].id },
    });
    const compared = await comparePlans(planner, cohort.id, []);
    expect(compared.compared.map(({ plan: one }) => one.id)).toEqual([plan.id, planId]);
    expect(compared.compared.map(({ figures }) => figures.changes)).toEqual([0, 1]);
    expect(compared.people).toMatchObject([
      { traineeId: trainees[0].id, phase: "Station A", sites: [[sites[1].name], [sites[0].name]] },
    ]);
    const load = compared.loads.find(({ id }) => id === sites[1].id);
    expect(load?.plans.map((phases) => phases?.[1]?.taken)).toEqual([3, 2]);
    const only = await comparePlans(planner, cohort.id, [planId]);
    expect(only.compared).toHaveLength(1);

    const rename = (name: string, version = 1) => renamePlan(planner, { planId, version, name });
    const codes = [await rename(plan.name), await rename("Neu", 9), await rename("Neu")];
    expect(codes.map((one) => (one.ok ? "ok" : one.error.code))).toEqual([
      "name-taken",
      "stale",
      "ok",
    ]);
    const published = await renamePlan(planner, { planId: plan.id, version: 1, name: "Neu" });
    expect(published).toMatchObject({ ok: false, error: { code: "not-editable" } });
    const trainer = await aTrainerActor(db);
    const refused = new Refusal("forbidden");
    await expect(comparePlans(trainer, cohort.id, [])).rejects.toEqual(refused);
    await expect(renamePlan(trainer, { planId, version: 1, name: "Neu" })).rejects.toEqual(refused);
  });
});
