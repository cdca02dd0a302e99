import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { Refusal } from "~/domain/access/refusal";
import { cancelProposal } from "~/features/placement/proposal/cancel-proposal.server";
import { carryOut } from "~/features/placement/proposal/carry-out-run.server";
import { decideProposalSchema } from "~/features/placement/proposal/decide-proposal.schema";
import { decideProposal } from "~/features/placement/proposal/decide-proposal.server";
import { proposalPage } from "~/features/placement/proposal/proposal-page.query.server";
import { runProposals } from "~/features/placement/proposal/run-proposals.server";
import { claimRun } from "~/features/placement/proposal/run-rows.server";
import { startProposalSchema } from "~/features/placement/proposal/start-proposal.schema";
import { startProposal } from "~/features/placement/proposal/start-proposal.server";
import { aPlannerActor, aTrainerActor } from "../../factories/actors";
import { aCohortToPlace, auditOf, planNow } from "./a-plan";

type Plan = { id: string; version: number };

const asking = ({ id, version }: Plan, given: Record<string, unknown> = {}) =>
  startProposalSchema.parse({ planId: id, version, kind: "all", seconds: "20", ...given });

const deciding = (plan: Plan, runId: string, given: Record<string, unknown> = {}) =>
  decideProposalSchema.parse({
    ...{ planId: plan.id, version: plan.version, runId, take: "all" },
    ...given,
  });

async function aRun(given: Record<string, unknown> = {}) {
  const planner = await aPlannerActor(db);
  const made = await aCohortToPlace();
  const started = await startProposal(planner, asking(made.plan, given));
  if (!started.ok) throw new Error(started.error.code);
  return { planner, ...made, runId: started.value.runId };
}

async function aPlanToDecide() {
  return { planner: await aPlannerActor(db), ...(await aCohortToPlace()) };
}

/** A search that has ended with a plan, without having searched. */
async function aFinishedRun({ id, version }: Plan, best: object[], startedById: string) {
  const asked = { planId: id, planVersion: version, seconds: 20, scope: { kind: "all" } };
  const ended = { state: "finished", endedAt: new Date(), best, conflicts: [] } as const;
  return (await db.proposalRun.create({ data: { ...asked, ...ended, startedById } })).id;
}

/** A searching thread that ends at once. */
const dyingLane = () => new Worker('throw new Error("out of memory")', { eval: true });

const runNow = (id: string) => db.proposalRun.findUniqueOrThrow({ where: { id } });

describe("a proposal", () => {
  it("is searched for, waits for its planner, and is in the draft once taken", async () => {
    const { planner, plan, runId } = await aRun();
    expect(await runNow(runId)).toMatchObject({ state: "queued", planVersion: plan.version });
    await runProposals();
    const run = await runNow(runId);
    expect(run).toMatchObject({ state: "finished", error: null, instance: null });
    expect(run.objective).toBe(run.bound);
    const page = await proposalPage(planner, plan.id);
    expect(page.review?.changes).toHaveLength(6);
    expect(page.review?.figures.after).toMatchObject({ placed: 6, unplaced: 0 });
    expect((await planNow(plan.id)).placements).toHaveLength(0);

    const taken = await decideProposal(planner, deciding(plan, runId));
    expect(taken).toEqual({ ok: true, value: { accepted: 6 } });
    const now = await planNow(plan.id);
    expect(now.placements).toHaveLength(6);
    expect(now.placements.every(({ practicalTrainerId }) => practicalTrainerId)).toBe(true);
    expect((await auditOf(plan.id)).map(({ action }) => action)).toEqual([
      "plan.propose-placements",
      "plan.proposal",
      "plan.decide-proposal",
    ]);
    const again = await decideProposal(planner, deciding(now, runId));
    expect(again).toMatchObject({ ok: false, error: { code: "already-decided" } });
  });

  it("is taken in part, or not at all", async () => {
    const { planner, plan, trainees, sites, stationA } = await aPlanToDecide();
    const best = trainees.map(({ id }) => ({ trainee: id, phase: stationA.id, site: sites[0].id }));
    const first = await aFinishedRun(plan, best, planner.personId);
    const shown = (await proposalPage(planner, plan.id)).review?.changes ?? [];
    expect(shown).toHaveLength(3);
    const cells = shown.slice(0, 2).map(({ key }) => key);
    const some = await decideProposal(planner, deciding(plan, first, { take: "some", cells }));
    expect(some).toEqual({ ok: true, value: { accepted: 2 } });
    const half = await planNow(plan.id);
    expect(half.placements).toHaveLength(2);
    const second = await aFinishedRun(half, best, planner.personId);
    const stale = await decideProposal(planner, deciding({ ...plan, version: 99 }, second));
    expect(stale).toMatchObject({ ok: false, error: { code: "stale" } });
    const none = await decideProposal(planner, deciding(half, second, { take: "none" }));
    expect(none).toEqual({ ok: true, value: { accepted: 0 } });
    expect((await planNow(plan.id)).placements).toHaveLength(2);
  });

  it("refuses a second one at once, a stale plan, one in force and an empty question", async () => {
    const { planner, plan, runId } = await aRun();
    const twice = await Promise.all([1, 2].map(() => startProposal(planner, asking(plan))));
    const stale = await startProposal(planner, asking({ ...plan, version: 99 }));
    const early = await decideProposal(planner, deciding(plan, runId));
    expect([...twice, stale, early].map((one) => (one.ok ? "ok" : one.error.code))).toEqual([
      "already-running",
      "already-running",
      "stale",
      "still-running",
    ]);
    const rival = db.proposalRun.create({
      data: {
        ...{ planId: plan.id, planVersion: 1, seconds: 20 },
        ...{ scope: { kind: "all" }, startedById: planner.personId },
      },
    });
    await expect(rival).rejects.toThrow();
    await cancelProposal(planner, { planId: plan.id, runId });
    await db.phase.updateMany({ where: { cohortId: plan.cohortId }, data: { kind: "course" } });
    const empty = await startProposal(planner, asking(plan));
    expect(empty).toMatchObject({ ok: false, error: { code: "nothing-open" } });
    await db.plan.update({ where: { id: plan.id }, data: { state: "published" } });
    const inForce = await startProposal(planner, asking(plan));
    expect(inForce).toMatchObject({ ok: false, error: { code: "not-editable" } });
  });

  it("can be cancelled before it begins and while it runs, and keeps its best", async () => {
    const waiting = await aRun();
    await cancelProposal(waiting.planner, { planId: waiting.plan.id, runId: waiting.runId });
    expect(await runNow(waiting.runId)).toMatchObject({ state: "cancelled", best: null });
    const running = await aRun();
    const claimed = await claimRun();
    await cancelProposal(running.planner, { planId: running.plan.id, runId: running.runId });
    if (claimed) await carryOut(claimed);
    const run = await runNow(running.runId);
    expect(["cancelled", "finished"]).toContain(run.state);
    expect(run.best).not.toBeNull();
  });

  it("left by a killed process is taken over once, keeps its best in a crash, and is given up at last", async () => {
    const { runId } = await aRun();
    const lost = await claimRun();
    expect(lost?.attempts).toBe(1);
    expect(await claimRun()).toBeNull();
    const silent = { heartbeatAt: new Date("2026-01-01") };
    await db.proposalRun.update({ where: { id: runId }, data: silent });
    const taken = await claimRun();
    if (lost) await carryOut(lost, { startLane: dyingLane });
    expect(await runNow(runId)).toMatchObject({ state: "running", attempts: 2, best: null });
    if (taken) await carryOut(taken, { startLane: dyingLane });
    const crashed = await runNow(runId);
    expect(crashed).toMatchObject({ state: "failed", error: "crashed", attempts: 2 });
    expect(crashed.best).toHaveLength(6);

    const hopeless = await aRun();
    await db.proposalRun.update({
      where: { id: hopeless.runId },
      data: { state: "running", attempts: 3, ...silent },
    });
    await runProposals();
    expect(await runNow(hopeless.runId)).toMatchObject({ state: "failed", error: "lost" });
    const { run } = await proposalPage(hopeless.planner, hopeless.plan.id);
    expect(run?.failure).toBe("lost");
  });

  it("fails calmly when what it is asked is garbage", async () => {
    const { runId } = await aRun();
    const garbage = { trainees: Number.NaN, text: "x".repeat(1_000_000) };
    await db.proposalRun.update({ where: { id: runId }, data: { instance: garbage } });
    await runProposals();
    expect(await runNow(runId)).toMatchObject({ state: "failed", error: "crashed" });
  });

  it("says which rules cannot hold together and what would free it", async () => {
    const planner = await aPlannerActor(db);
    const { plan } = await aCohortToPlace();
    await db.capacity.updateMany({ data: { places: 0 } });
    await db.site.updateMany({ data: { trainingPlaces: 0 } });
    await startProposal(planner, asking(plan));
    await runProposals();
    const { review } = await proposalPage(planner, plan.id);
    expect(review?.changes).toEqual([]);
    expect(review?.conflicts).toMatchObject([
      { code: "no-places", waiting: 3, phase: { title: "Station A" } },
      { code: "no-places", waiting: 3, phase: { title: "Station B" } },
    ]);
  });

  it("is for planners only", async () => {
    const { plan, runId } = await aRun();
    const trainer = await aTrainerActor(db);
    const refused = new Refusal("forbidden");
    await expect(startProposal(trainer, asking(plan))).rejects.toEqual(refused);
    await expect(decideProposal(trainer, deciding(plan, runId))).rejects.toEqual(refused);
    await expect(cancelProposal(trainer, { planId: plan.id, runId })).rejects.toEqual(refused);
    await expect(proposalPage(trainer, plan.id)).rejects.toEqual(refused);
  });
});
