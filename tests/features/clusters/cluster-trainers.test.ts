import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { addDays, type Day } from "~/domain/calendar/day";
import { assignClusterTrainer } from "~/features/clusters/assign-cluster-trainer.server";
import { endClusterTrainer } from "~/features/clusters/end-cluster-trainer.server";
import { today } from "~/platform/clock";
import { aNonPlannerOfEachRole, aPlannerActor, aTrainerActor } from "../../factories/actors";
import { aCluster, aClusterTrainer } from "../../factories/clusters";
import { aCohort } from "../../factories/cohorts";
import { aTrainer } from "../../factories/people";
import { aSite } from "../../factories/sites";

const inDays = (days: number) => addDays(today(), days);
const NOBODY = "00000000-0000-7000-8000-000000000000";

async function aRunningCluster() {
  const cohort = await aCohort(db, { startsOn: inDays(-100), endsOn: inDays(600) });
  const cluster = await aCluster(db, { cohortId: cohort.id });
  const trainer = await aTrainer(db);
  const input = {
    clusterId: cluster.id,
    version: cluster.version,
    trainerId: trainer.id,
    role: "lead" as "lead" | "deputy",
    startsOn: inDays(3),
    endsOn: null as Day | null,
  };
  return { cluster, trainer, input };
}

const rowsOf = (clusterId: string) =>
  db.clusterTrainer.findMany({ where: { clusterId }, orderBy: { startsOn: "asc" } });

describe("assigning a trainer to a cluster", () => {
  it("closes the lead before, raises the version and audits it", async () => {
    const { cluster, trainer, input } = await aRunningCluster();
    const actor = await aPlannerActor(db);
    const former = await aTrainer(db);
    await aClusterTrainer(db, {
      clusterId: cluster.id,
      trainerId: former.id,
      startsOn: inDays(-50),
    });
    expect(await assignClusterTrainer(actor, input)).toMatchObject({ ok: true });
    expect(await rowsOf(cluster.id)).toMatchObject([
      { trainerId: former.id, endsOn: new Date(inDays(2)) },
      { trainerId: trainer.id, role: "lead", startsOn: new Date(inDays(3)), endsOn: null },
    ]);
    const events = await db.auditEvent.findMany({ where: { subjectId: cluster.id } });
    expect(events).toMatchObject([
      { action: "cluster.assign-trainer", before: { trainerId: former.id } },
    ]);
    expect(await assignClusterTrainer(actor, input)).toMatchObject({ error: { code: "stale" } });
  });

  it("adds a deputy for a time beside the lead", async () => {
    const { cluster, input } = await aRunningCluster();
    const lead = await aTrainer(db);
    await aClusterTrainer(db, { clusterId: cluster.id, trainerId: lead.id, startsOn: inDays(-50) });
    const deputy = { ...input, role: "deputy" as const, endsOn: inDays(20) };
    expect(await assignClusterTrainer(await aPlannerActor(db), deputy)).toMatchObject({ ok: true });
    expect(await rowsOf(cluster.id)).toMatchObject([
      { endsOn: null },
      { role: "deputy", endsOn: new Date(inDays(20)) },
    ]);
  });

  it.each([
    ["ends-before-start", { endsOn: inDays(2) }],
    ["outside-cohort", { startsOn: inDays(-101) }],
    ["outside-cohort", { endsOn: inDays(601) }],
  ])("is refused: %s", async (code, change) => {
    const { cluster, input } = await aRunningCluster();
    const refused = await assignClusterTrainer(await aPlannerActor(db), { ...input, ...change });
    expect(refused).toMatchObject({ ok: false, error: { code } });
    expect(await rowsOf(cluster.id)).toEqual([]);
    const unchanged = await db.cluster.findUniqueOrThrow({ where: { id: cluster.id } });
    expect(unchanged.version).toBe(cluster.version);
  });

  it("is refused for the trainer of a site, and does not exist for none", async () => {
    const actor = await aPlannerActor(db);
    const { input } = await aRunningCluster();
    const practical = await aTrainer(db, { siteId: (await aSite(db)).id });
    expect(await assignClusterTrainer(actor, { ...input, trainerId: practical.id })).toMatchObject({
      error: { code: "trainer-of-a-site" },
    });
    for (const change of [{ trainerId: NOBODY }, { clusterId: NOBODY }]) {
      await expect(assignClusterTrainer(actor, { ...input, ...change })).rejects.toMatchObject({
        kind: "notFound",
      });
    }
  });

  it("is hidden from strangers, and forbidden to its own trainer", async () => {
    const { cluster, input } = await aRunningCluster();
    for (const actor of await aNonPlannerOfEachRole(db)) {
      await expect(assignClusterTrainer(actor, input)).rejects.toMatchObject({ kind: "notFound" });
    }
    const lead = await aTrainer(db);
    await aClusterTrainer(db, { clusterId: cluster.id, trainerId: lead.id, startsOn: inDays(-50) });
    const actor = await aTrainerActor(db, lead);
    await expect(assignClusterTrainer(actor, input)).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("happens once when the form is sent twice at once", async () => {
    const { cluster, input } = await aRunningCluster();
    const actor = await aPlannerActor(db);
    const assign = () => assignClusterTrainer(actor, input);
    const outcomes = await Promise.all([assign(), assign()]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await rowsOf(cluster.id)).toHaveLength(1);
  });
});

describe("ending a trainer's time in a cluster", () => {
  async function aLead() {
    const { cluster, trainer } = await aRunningCluster();
    const row = await aClusterTrainer(db, {
      clusterId: cluster.id,
      trainerId: trainer.id,
      startsOn: inDays(-50),
    });
    const { id: clusterId, version } = cluster;
    return { row, trainer, input: { clusterId, version, assignmentId: row.id, endsOn: inDays(5) } };
  }

  it("keeps the row with its last day, and audits it", async () => {
    const { row, input } = await aLead();
    const actor = await aPlannerActor(db);
    expect(await endClusterTrainer(actor, input)).toEqual({ ok: true, value: null });
    expect(await rowsOf(input.clusterId)).toMatchObject([
      { id: row.id, endsOn: new Date(inDays(5)) },
    ]);
    const events = await db.auditEvent.findMany({ where: { subjectId: input.clusterId } });
    expect(events).toMatchObject([{ action: "cluster.end-trainer" }]);
    expect(await endClusterTrainer(actor, input)).toMatchObject({ error: { code: "stale" } });
  });

  it("is refused before the first day, and for a row of another cluster", async () => {
    const { input } = await aLead();
    const other = await aLead();
    const actor = await aPlannerActor(db);
    expect(await endClusterTrainer(actor, { ...input, endsOn: inDays(-51) })).toMatchObject({
      error: { code: "ends-before-start", field: "endsOn" },
    });
    const foreign = { ...input, assignmentId: other.row.id };
    await expect(endClusterTrainer(actor, foreign)).rejects.toMatchObject({ kind: "notFound" });
  });

  it("is hidden from strangers, and forbidden to the trainer", async () => {
    const { trainer, input } = await aLead();
    for (const actor of await aNonPlannerOfEachRole(db)) {
      await expect(endClusterTrainer(actor, input)).rejects.toMatchObject({ kind: "notFound" });
    }
    const own = await aTrainerActor(db, trainer);
    await expect(endClusterTrainer(own, input)).rejects.toMatchObject({ kind: "forbidden" });
  });
});
