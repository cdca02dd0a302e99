import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { assignClusterTrainer } from "~/features/clusters/assign-cluster-trainer.server";
import { closeCluster } from "~/features/clusters/close-cluster.server";
import { clusterPage } from "~/features/clusters/cluster-page.query.server";
import { clusterUsage } from "~/features/clusters/cluster-usage.query.server";
import { reopenCluster } from "~/features/clusters/reopen-cluster.server";
import { aNonPlannerOfEachRole, aPlannerActor, aTrainerActor } from "../../factories/actors";
import { aClusterTrainer } from "../../factories/clusters";
import { aLesson } from "../../factories/lessons";
import { aTrainer } from "../../factories/people";
import { aCohortOf, aFullCluster, inDays } from "./split-scene";

async function twoClusters() {
  const { cohortId, ids } = await aCohortOf(6);
  const cluster = await aFullCluster(cohortId, ids.slice(0, 3));
  const other = await aFullCluster(cohortId, ids.slice(3));
  const lead = await aTrainer(db);
  await aClusterTrainer(db, { clusterId: cluster.id, trainerId: lead.id, startsOn: inDays(-5) });
  const input = {
    clusterId: cluster.id,
    version: 1,
    lastOn: inDays(5),
    successorId: null as string | null,
  };
  return { cohortId, ids, cluster, other, lead, input };
}

describe("closing a cluster", () => {
  it("says what is later, and changes nothing", async () => {
    const actor = await aPlannerActor(db);
    const { cluster, input } = await twoClusters();
    await aLesson(db, { on: inDays(9), clusterIds: [cluster.id] });
    expect(await closeCluster(actor, input)).toMatchObject({
      error: { code: "later-things", values: { members: 3, lessons: 1 } },
    });
    expect(await db.cluster.findUnique({ where: { id: cluster.id } })).toMatchObject({
      version: 1,
    });
  });

  it("merges it: members go on in the other from the day after, who leads ends", async () => {
    const actor = await aPlannerActor(db);
    const { ids, cluster, other, input } = await twoClusters();
    expect(await closeCluster(actor, { ...input, successorId: other.id })).toMatchObject({
      ok: true,
    });
    const rows = await db.clusterMembership.findMany({
      where: { traineeId: ids[0] ?? "" },
      orderBy: { startsOn: "asc" },
    });
    expect(rows).toMatchObject([
      { clusterId: cluster.id, endsOn: new Date(inDays(5)) },
      { clusterId: other.id, startsOn: new Date(inDays(6)), endsOn: null },
    ]);
    const page = await clusterPage(actor, cluster.id);
    expect(page).toMatchObject({ closing: { lastOn: inDays(5) }, gaps: [] });
    expect(page.leaders[0]?.endsOn).toBe(inDays(5));
  });

  it("lets nothing in afterwards until it is opened again", async () => {
    const actor = await aPlannerActor(db);
    const { cluster, other, lead, input } = await twoClusters();
    await closeCluster(actor, { ...input, successorId: other.id });
    const { version } = await db.cluster.findUniqueOrThrow({ where: { id: cluster.id } });
    const assign = {
      clusterId: cluster.id,
      version,
      trainerId: lead.id,
      role: "lead" as const,
      startsOn: inDays(7),
      endsOn: null,
    };
    expect(await assignClusterTrainer(actor, assign)).toMatchObject({
      error: { code: "cluster-closed" },
    });
    const later = { on: inDays(9), clusterIds: [cluster.id] };
    await expect(aLesson(db, later)).rejects.toThrow();
    const again = { ...input, version };
    expect(await closeCluster(actor, again)).toMatchObject({ error: { code: "already-closed" } });
    expect(await reopenCluster(actor, { clusterId: cluster.id, version })).toMatchObject({
      ok: true,
    });
    await aLesson(db, later);
  });

  it("is refused into itself, into a full one, when stale, and to everybody but planners", async () => {
    const actor = await aPlannerActor(db);
    const { cluster, other, lead, input } = await twoClusters();
    const more = await aCohortOf(1);
    await db.clusterMembership.create({
      data: {
        clusterId: other.id,
        traineeId: more.ids[0] ?? "",
        startsOn: new Date(inDays(-5)),
      },
    });
    const into = (successorId: string, version = 1) =>
      closeCluster(actor, { ...input, version, successorId });
    expect(await into(cluster.id)).toMatchObject({ error: { code: "same-cluster-merged" } });
    expect(await into(other.id)).toMatchObject({ error: { code: "cluster-full" } });
    expect(await into(other.id, 7)).toMatchObject({ error: { code: "stale" } });
    for (const stranger of await aNonPlannerOfEachRole(db)) {
      await expect(closeCluster(stranger, input)).rejects.toMatchObject({ kind: "notFound" });
    }
    const own = await aTrainerActor(db, lead);
    await expect(closeCluster(own, input)).rejects.toMatchObject({ kind: "forbidden" });
  });
});

describe("where a cluster is used", () => {
  it("is counted for planners, and for nobody else", async () => {
    const actor = await aPlannerActor(db);
    const { cluster, lead } = await twoClusters();
    await aLesson(db, { on: inDays(9), clusterIds: [cluster.id] });
    await aLesson(db, { on: inDays(-9), clusterIds: [cluster.id] });
    expect(await clusterUsage(actor, cluster.id)).toMatchObject({
      lessons: { past: 1, toCome: 1, nextOn: inDays(9) },
      members: 3,
      memberships: 3,
      leads: 1,
      deputies: 0,
      assessments: { all: 0, open: 0 },
    });
    const own = await aTrainerActor(db, lead);
    await expect(clusterUsage(own, cluster.id)).rejects.toMatchObject({ kind: "forbidden" });
  });
});
