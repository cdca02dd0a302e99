import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { Refusal } from "~/domain/access/refusal";
import { placeInPlan } from "~/features/placement/edit-plan.server";
import { overrideFindingSchema } from "~/features/placement/override-finding.schema";
import { overrideFinding, withdrawOverride } from "~/features/placement/override-finding.server";
import { planBoard } from "~/features/placement/plan-board.query.server";
import { planPulse } from "~/features/placement/plan-pulse.query.server";
import { publishPlan } from "~/features/placement/publish-plan.server";
import { stepBack } from "~/features/placement/step-back.server";
import { aPlannerActor, aTrainerActor } from "../../factories/actors";
import { aCohortToPlace, auditOf, placing, planNow, publishing } from "./a-plan";

async function aMovedTrainee() {
  const planner = await aPlannerActor(db);
  const made = await aCohortToPlace();
  const { plan, stationA, sites, trainees } = made;
  const cells = [[trainees[0].id, stationA.id]] as const;
  const move = async (by: typeof planner, siteId: string) =>
    placeInPlan(by, placing(await planNow(plan.id), cells, siteId));
  await move(planner, sites[0].id);
  await move(planner, sites[1].id);
  const siteNow = async () => (await planNow(plan.id)).placements[0]?.siteId ?? null;
  const historyOf = async (by: typeof planner) => (await planBoard(by, plan.id)).history;
  const back = (by: typeof planner, stepId: string) => stepBack(by, { planId: plan.id, stepId });
  return { ...made, planner, move, siteNow, historyOf, back };
}

describe("stepBack", () => {
  it("takes steps back one by one and does them again, each with its own row", async () => {
    const { planner, plan, sites, siteNow, historyOf, back } = await aMovedTrainee();
    const undo = async () => back(planner, (await historyOf(planner)).undo?.id ?? "");
    const redo = async () => back(planner, (await historyOf(planner)).redo?.id ?? "");
    await undo();
    expect(await siteNow()).toBe(sites[0].id);
    await undo();
    expect(await siteNow()).toBeNull();
    await redo();
    await redo();
    expect(await siteNow()).toBe(sites[1].id);
    expect((await historyOf(planner)).redo).toBeNull();
    expect((await auditOf(plan.id)).map(({ action }) => action)).toContain("plan.undo");
  });

  it("takes a step back once, however often it is pressed", async () => {
    const { planner, sites, siteNow, historyOf, back } = await aMovedTrainee();
    const { undo } = await historyOf(planner);
    const both = await Promise.all([back(planner, undo?.id ?? ""), back(planner, undo?.id ?? "")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await siteNow()).toBe(sites[0].id);
  });

  it("leaves a step that somebody else has built upon, and others' steps alone", async () => {
    const { planner, sites, siteNow, historyOf, back, move } = await aMovedTrainee();
    const other = await aPlannerActor(db);
    const { undo } = await historyOf(planner);
    await move(other, sites[0].id);
    expect(await back(planner, undo?.id ?? "")).toMatchObject({ error: { code: "overtaken" } });
    expect(await back(other, undo?.id ?? "")).toMatchObject({ error: { code: "step-gone" } });
    expect(await siteNow()).toBe(sites[0].id);
  });

  it("is for planners only", async () => {
    const { historyOf, planner, back } = await aMovedTrainee();
    const { undo } = await historyOf(planner);
    const trainer = await aTrainerActor(db);
    await expect(back(trainer, undo?.id ?? "")).rejects.toEqual(new Refusal("forbidden"));
  });
});

describe("overrideFinding", () => {
  async function aBrokenRule() {
    const made = await aMovedTrainee();
    const { planner, plan } = made;
    const { findings } = await planBoard(planner, plan.id);
    const finding = findings.find(({ rule }) => rule === "nobody-alone");
    const asked = (reason: string) =>
      overrideFindingSchema.parse({ planId: plan.id, ...finding, reason });
    return { ...made, finding, asked };
  }

  it("covers a finding with a reason, who and when, until it is withdrawn", async () => {
    const { planner, plan, asked } = await aBrokenRule();
    expect(await overrideFinding(planner, asked("Übergabewoche"))).toMatchObject({ ok: true });
    expect(await overrideFinding(planner, asked("noch einmal"))).toMatchObject({ ok: true });
    const covered = (await planBoard(planner, plan.id)).findings.filter(({ answered }) => answered);
    expect(covered).toHaveLength(1);
    expect(covered[0]?.answered).toMatchObject({ reason: "Übergabewoche" });
    const overrideId = covered[0]?.answered?.id ?? "";
    await withdrawOverride(planner, { planId: plan.id, overrideId });
    const { findings } = await planBoard(planner, plan.id);
    expect(findings.every(({ answered }) => answered === null)).toBe(true);
    expect((await auditOf(plan.id)).map(({ action }) => action)).toContain("plan.override");
  });

  it("lets a plan be published without a further reason", async () => {
    const { planner, plan, asked } = await aBrokenRule();
    const unanswered = await publishPlan(planner, publishing(await planNow(plan.id)));
    expect(unanswered).toMatchObject({ error: { code: "reason-missing" } });
    await overrideFinding(planner, asked("Übergabewoche"));
    const published = await publishPlan(planner, publishing(await planNow(plan.id)));
    expect(published).toMatchObject({ ok: true });
  });

  it("refuses what is not found any more, and everybody but planners", async () => {
    const { planner, sites, move, asked } = await aBrokenRule();
    const trainer = await aTrainerActor(db);
    await expect(overrideFinding(trainer, asked("x"))).rejects.toEqual(new Refusal("forbidden"));
    await move(planner, sites[0].id);
    expect(await overrideFinding(planner, asked("x"))).toMatchObject({
      error: { code: "finding-gone" },
    });
  });
});

describe("planPulse", () => {
  it("changes with every step and names who else is here", async () => {
    const { planner, plan, sites, move } = await aMovedTrainee();
    const other = await aPlannerActor(db);
    const before = await planPulse(planner, plan.id);
    expect(before.here).toEqual([]);
    await move(planner, sites[0].id);
    const after = await planPulse(other, plan.id);
    expect(after.state).not.toBe(before.state);
    expect(after.here).toHaveLength(1);
    await expect(planPulse(await aTrainerActor(db), plan.id)).rejects.toEqual(
      new Refusal("forbidden"),
    );
  });
});
