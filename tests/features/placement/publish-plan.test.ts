import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { databaseFault } from "~/db/faults";
import { Refusal } from "~/domain/access/refusal";
import { publishPlan } from "~/features/placement/publish-plan.server";
import { publishPreview } from "~/features/placement/publish-preview.query.server";
import { aPlannerActor, aTrainerActor } from "../../factories/actors";
import { aPlacement, aPlan } from "../../factories/placements";
import { aCohortToPlace, auditOf, planNow, publishing } from "./a-plan";

async function aCompleteDraft() {
  const made = await aCohortToPlace();
  for (const trainee of made.trainees) {
    await place(made.plan.id, trainee.id, made.sites[0].id, made.stationA.id);
    await place(made.plan.id, trainee.id, made.sites[1].id, made.stationB.id);
  }
  return made;
}

function place(planId: string, traineeId: string, siteId: string, phaseId: string) {
  return aPlacement(db, { planId, traineeId, siteId, phaseId });
}

const wishFor = (traineeId: string, siteId: string, rank: number, phaseId: string | null = null) =>
  db.wish.create({ data: { traineeId, siteId, rank, phaseId } });

describe("publishPlan", () => {
  it("puts the first plan in force and records who and why", async () => {
    const planner = await aPlannerActor(db);
    const { plan } = await aCompleteDraft();
    const outcome = await publishPlan(planner, publishing(plan, { reason: "Erster Plan" }));
    expect(outcome).toMatchObject({ ok: true });
    const now = await planNow(plan.id);
    expect(now).toMatchObject({
      state: "published",
      publication: { publishedById: planner.personId, reason: "Erster Plan" },
    });
    expect(now.placements.every(({ inForce }) => inForce)).toBe(true);
    const [event] = await auditOf(plan.id);
    expect(event).toMatchObject({ action: "plan.publish", reason: "Erster Plan" });
  });

  it("supersedes the plan before in the same step", async () => {
    const planner = await aPlannerActor(db);
    const { cohort, plan, trainees, sites, stationA } = await aCompleteDraft();
    const before = await aPlan(db, { cohortId: cohort.id, state: "published" });
    await place(before.id, trainees[0].id, sites[1].id, stationA.id);
    const preview = await publishPreview(planner, plan.id);
    expect(preview.replaces?.id).toBe(before.id);
    expect(preview.changes.map(({ kind }) => kind).sort()).toEqual([
      ...Array(5).fill("added"),
      "moved",
    ]);
    const outcome = await publishPlan(planner, publishing(plan, { replacesId: before.id }));
    expect(outcome).toMatchObject({ ok: true });
    const old = await planNow(before.id);
    expect(old.state).toBe("superseded");
    expect(old.placements.map(({ inForce }) => inForce)).toEqual([false]);
  });

  it("answers every wish with a lasting sentence", async () => {
    const planner = await aPlannerActor(db);
    const { plan, trainees, sites } = await aCompleteDraft();
    const granted = await wishFor(trainees[0].id, sites[0].id, 1);
    await publishPlan(planner, publishing(plan));
    const answered = await db.wish.findUniqueOrThrow({ where: { id: granted.id } });
    expect(answered.granted).toBe(true);
    expect(answered.answer).toContain("Wunsch ist erfüllt");
    expect(answered.answeredAt).not.toBeNull();
  });

  it("tells why a wish was not granted", async () => {
    const planner = await aPlannerActor(db);
    const { plan, trainees, sites, stationB } = await aCompleteDraft();
    const wish = await wishFor(trainees[0].id, sites[0].id, 1, stationB.id);
    await publishPlan(planner, publishing(plan));
    const answered = await db.wish.findUniqueOrThrow({ where: { id: wish.id } });
    expect(answered).toMatchObject({ granted: false });
    expect(answered.answer).toContain(`Sie erhalten ${sites[1].name} in Station B`);
  });

  it("asks for a reason when the notice period or a hard rule is broken", async () => {
    const planner = await aPlannerActor(db);
    const { plan } = await aCompleteDraft();
    await db.programme.updateMany({ data: { noticeWeeks: 12 } });
    const silent = await publishPlan(planner, publishing(plan));
    expect(silent).toMatchObject({ ok: false, error: { code: "reason-missing", field: "reason" } });
    expect((await planNow(plan.id)).state).toBe("draft");
    const reasoned = await publishPlan(planner, publishing(plan, { reason: "Haus geschlossen" }));
    expect(reasoned).toMatchObject({ ok: true });
    await db.programme.updateMany({ data: { noticeWeeks: 4 } });
  });

  it("refuses an empty plan, a stale one, another basis than seen, and a second time", async () => {
    const planner = await aPlannerActor(db);
    const { cohort, plan } = await aCompleteDraft();
    const empty = await aPlan(db, { cohortId: cohort.id });
    const stale = { ...plan, version: plan.version + 1 };
    const codes = [
      await publishPlan(planner, publishing(empty)),
      await publishPlan(planner, publishing(stale)),
      await publishPlan(planner, publishing(plan, { replacesId: empty.id })),
      await publishPlan(planner, publishing(plan)),
      await publishPlan(planner, publishing(await planNow(plan.id), { replacesId: plan.id })),
    ].map((outcome) => (outcome.ok ? "ok" : outcome.error.code));
    expect(codes).toEqual(["plan-empty", "stale", "stale", "ok", "not-editable"]);
  });

  it("lets exactly one of two publications win", async () => {
    const planner = await aPlannerActor(db);
    const { cohort, plan, trainees, sites, stationA, stationB } = await aCompleteDraft();
    const rival = await aPlan(db, { cohortId: cohort.id });
    for (const { id } of trainees) {
      await place(rival.id, id, sites[1].id, stationA.id);
      await place(rival.id, id, sites[0].id, stationB.id);
    }
    const outcomes = await Promise.all([
      publishPlan(planner, publishing(plan)),
      publishPlan(planner, publishing(rival)),
      publishPlan(planner, publishing(plan)),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const states = await db.plan.findMany({
      where: { cohortId: cohort.id },
      select: { state: true },
    });
    expect(states.map(({ state }) => state).sort()).toEqual(["draft", "published"]);
  });

  it("is for planners only", async () => {
    const { plan } = await aCompleteDraft();
    const trainer = await aTrainerActor(db);
    const refused = new Refusal("forbidden");
    await expect(publishPlan(trainer, publishing(plan))).rejects.toEqual(refused);
    await expect(publishPreview(trainer, plan.id)).rejects.toEqual(refused);
  });
});

describe("the database", () => {
  it("refuses overlapping placements in force of one trainee", async () => {
    const planner = await aPlannerActor(db);
    const { plan, trainees, sites, stationA } = await aCompleteDraft();
    await publishPlan(planner, publishing(plan));
    const elsewhere = await aCohortToPlace();
    const other = await aPlan(db, { cohortId: elsewhere.cohort.id, state: "published" });
    const thrown = await aPlacement(db, {
      planId: other.id,
      traineeId: trainees[0].id,
      siteId: sites[1].id,
      phaseId: stationA.id,
    }).catch((error: unknown) => error);
    expect(databaseFault(thrown)).toEqual({ status: 409, code: "placementTwice" });
  });
});
