import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { databaseFault } from "~/db/faults";
import { changeEnrolment } from "~/features/enrolment/change-enrolment.server";
import { undoEnrolment } from "~/features/enrolment/undo-enrolment.server";
import { aNonPlannerOfEachRole, aPlannerActor } from "../../factories/actors";
import { aCluster, aMembership } from "../../factories/clusters";
import { aCohort } from "../../factories/cohorts";
import {
  aTraineeInTraining,
  changing,
  consequences,
  inDays,
  standing,
} from "./a-trainee-in-training";

async function record(traineeId: string, given: Record<string, string> = {}) {
  const actor = await aPlannerActor(db);
  const changed = await changeEnrolment(actor, await changing(traineeId, given), consequences);
  if (!changed.ok) throw new Error(changed.error.code);
}

async function undoing(traineeId: string) {
  const { row } = await standing(traineeId);
  return { traineeId, stepId: row.enrolments.at(-1)?.id ?? "", version: row.version };
}

async function takeBack(traineeId: string) {
  return undoEnrolment(await aPlannerActor(db), await undoing(traineeId), consequences);
}

const factsOf = async (traineeId: string) => ({ ...(await standing(traineeId)), row: null });

describe("taking a step back", () => {
  it("restores everything that ended with it, and keeps that it was", async () => {
    const { trainee } = await aTraineeInTraining();
    const before = await factsOf(trainee.id);
    await record(trainee.id, { state: "withdrawn", closeAccess: "on" });
    expect(await factsOf(trainee.id)).not.toEqual(before);
    expect(await takeBack(trainee.id)).toMatchObject({ ok: true });
    expect(await factsOf(trainee.id)).toEqual(before);
    const { row } = await standing(trainee.id);
    expect(row.enrolments).toHaveLength(1);
    expect(row.reversals).toMatchObject([{ state: "withdrawn", reason: "Elternzeit" }]);
    const [event] = await db.auditEvent.findMany({
      where: { subjectId: trainee.id, action: "enrolment.undo" },
    });
    expect(event?.before).toMatchObject({ state: "withdrawn", effectiveOn: inDays(10) });
  });

  it("restores the cohort that was left", async () => {
    const { trainee } = await aTraineeInTraining();
    const other = await aCohort(db, { startsOn: inDays(-30), endsOn: inDays(900) });
    await record(trainee.id);
    const before = await factsOf(trainee.id);
    await record(trainee.id, {
      ...{ state: "enrolled", effectiveOn: inDays(100), cohortId: other.id },
    });
    expect(await takeBack(trainee.id)).toMatchObject({ ok: true });
    expect(await factsOf(trainee.id)).toEqual(before);
  });

  it("is too late the day after it holds, and never leaves a trainee without a step", async () => {
    const { trainee } = await aTraineeInTraining();
    expect(await takeBack(trainee.id)).toMatchObject({ error: { code: "first-step" } });
    await record(trainee.id, { effectiveOn: inDays(-1) });
    await db.enrolment.updateMany({
      where: { traineeId: trainee.id },
      data: { recordedAt: new Date(inDays(-2)) },
    });
    expect(await takeBack(trainee.id)).toMatchObject({ error: { code: "too-late" } });
  });

  it("is refused when what ended was changed since", async () => {
    const { trainee, membership, draft } = await aTraineeInTraining();
    await record(trainee.id);
    await db.clusterMembership.update({
      where: { id: membership.id },
      data: { endsOn: new Date(inDays(3)) },
    });
    expect(await takeBack(trainee.id)).toMatchObject({ error: { code: "changed-since" } });
    await db.clusterMembership.update({
      where: { id: membership.id },
      data: { endsOn: new Date(inDays(9)) },
    });
    await db.plan.update({ where: { id: draft.id }, data: { state: "superseded" } });
    expect(await takeBack(trainee.id)).toMatchObject({ error: { code: "changed-since" } });
    expect((await standing(trainee.id)).row.enrolments).toHaveLength(2);
  });

  it("is refused when the place in the cluster is taken", async () => {
    const { trainee, cluster, cohort } = await aTraineeInTraining();
    await record(trainee.id);
    for (let index = 0; index < 6; index += 1) {
      const { trainee: other } = await aTraineeInTraining();
      await db.clusterMembership.deleteMany({ where: { traineeId: other.id } });
      await db.trainee.update({ where: { id: other.id }, data: { cohortId: cohort.id } });
      const row = { clusterId: cluster.id, traineeId: other.id, startsOn: inDays(12) };
      await aMembership(db, row);
    }
    expect(await takeBack(trainee.id)).toMatchObject({ error: { code: "cluster-full" } });
  });

  it("of a return is refused when a cluster waits for it", async () => {
    const { trainee, cohort } = await aTraineeInTraining();
    await record(trainee.id);
    await record(trainee.id, { state: "enrolled", effectiveOn: inDays(100) });
    const cluster = await aCluster(db, { cohortId: cohort.id });
    const row = { clusterId: cluster.id, traineeId: trainee.id, startsOn: inDays(100) };
    await aMembership(db, row);
    expect(await takeBack(trainee.id)).toMatchObject({ error: { code: "depended-on" } });
  });

  it("is for planners, and for the last step only", async () => {
    const { trainee } = await aTraineeInTraining();
    await record(trainee.id);
    const input = await undoing(trainee.id);
    for (const actor of await aNonPlannerOfEachRole(db)) {
      await expect(undoEnrolment(actor, input, consequences)).rejects.toMatchObject({
        kind: "notFound",
      });
    }
    const planner = await aPlannerActor(db);
    const older = { ...input, stepId: trainee.id };
    expect(await undoEnrolment(planner, older, consequences)).toMatchObject({
      error: { code: "stale" },
    });
  });

  it("leaves rows that nobody can rewrite", async () => {
    const { trainee } = await aTraineeInTraining();
    await record(trainee.id);
    await takeBack(trainee.id);
    const rewritten = db.enrolmentReversal.updateMany({
      where: { traineeId: trainee.id },
      data: { reason: "anders" },
    });
    const fault = await rewritten.then(() => null, databaseFault);
    expect(fault).toMatchObject({ status: 403 });
  });
});
