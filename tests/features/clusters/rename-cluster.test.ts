import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { renameCluster } from "~/features/clusters/rename-cluster.server";
import { today } from "~/platform/clock";
import { aNonPlannerOfEachRole, aPlannerActor, aTrainerActor } from "../../factories/actors";
import { aCluster, aClusterTrainer } from "../../factories/clusters";
import { aTrainer } from "../../factories/people";

async function anInput() {
  const cluster = await aCluster(db);
  return {
    cluster,
    input: { clusterId: cluster.id, version: cluster.version, name: "Cluster Nord" },
  };
}

describe("renaming a cluster", () => {
  it("changes the name once per version, and audits it", async () => {
    const actor = await aPlannerActor(db);
    const { cluster, input } = await anInput();
    expect(await renameCluster(actor, input)).toEqual({
      ok: true,
      value: { name: "Cluster Nord" },
    });
    expect(await db.cluster.findUnique({ where: { id: cluster.id } })).toMatchObject({
      name: "Cluster Nord",
      version: cluster.version + 1,
    });
    const events = await db.auditEvent.findMany({ where: { subjectId: cluster.id } });
    expect(events).toMatchObject([
      { action: "cluster.rename", before: { name: cluster.name }, after: { name: "Cluster Nord" } },
    ]);
    expect(await renameCluster(actor, input)).toMatchObject({ error: { code: "stale" } });
  });

  it("is refused when another of the cohort has the name, and allowed elsewhere", async () => {
    const actor = await aPlannerActor(db);
    const { cluster, input } = await anInput();
    await aCluster(db, { name: "Cluster Nord" });
    await aCluster(db, { cohortId: cluster.cohortId, name: "cluster nord" });
    expect(await renameCluster(actor, input)).toMatchObject({
      ok: false,
      error: { code: "name-taken", field: "name" },
    });
    expect(await renameCluster(actor, { ...input, name: cluster.name })).toMatchObject({
      ok: true,
    });
  });

  it("is hidden from strangers, and forbidden to its own trainer", async () => {
    const { cluster, input } = await anInput();
    for (const actor of await aNonPlannerOfEachRole(db)) {
      await expect(renameCluster(actor, input)).rejects.toMatchObject({ kind: "notFound" });
    }
    const lead = await aTrainer(db);
    await aClusterTrainer(db, { clusterId: cluster.id, trainerId: lead.id, startsOn: today() });
    const actor = await aTrainerActor(db, lead);
    await expect(renameCluster(actor, input)).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("happens once when the form is sent twice at once", async () => {
    const actor = await aPlannerActor(db);
    const { input } = await anInput();
    const outcomes = await Promise.all([renameCluster(actor, input), renameCluster(actor, input)]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});
