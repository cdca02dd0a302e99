import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { day } from "~/domain/calendar/day";
import { clusterCandidates } from "~/features/clusters/cluster-candidates.query.server";
import { formClusters } from "~/features/clusters/form-clusters.server";
import { propose } from "~/features/clusters/propose";
import { aNonPlannerOfEachRole, aPlannerActor } from "../../factories/actors";
import { aCluster, aMembership } from "../../factories/clusters";
import { aCohort } from "../../factories/cohorts";
import { aTrainee } from "../../factories/people";

const FIRST_DAY = day("2026-10-01");

async function aCohortOf(trainees: number) {
  const cohort = await aCohort(db);
  for (let made = 0; made < trainees; made += 1) await aTrainee(db, { cohortId: cohort.id });
  return cohort;
}

/** What the preview page would send. */
async function previewed(actor: Actor, cohortId: string, sizes: number[], taken: string[] = []) {
  const candidates = await clusterCandidates(actor, cohortId, FIRST_DAY);
  const proposed = propose(candidates, sizes, taken);
  const proposal = proposed.ok ? proposed.value.fingerprint : "none";
  return { cohortId, sizes, startsOn: FIRST_DAY, proposal };
}

describe("forming clusters", () => {
  it("puts everybody into exactly one, with an audit event", async () => {
    const actor = await aPlannerActor(db);
    const { id } = await aCohortOf(9);
    const formed = await formClusters(actor, await previewed(actor, id, [5, 4]));
    expect(formed).toEqual({ ok: true, value: { clusters: 2, trainees: 9 } });
    const clusters = await db.cluster.findMany({
      where: { cohortId: id },
      include: { memberships: true },
      orderBy: { name: "asc" },
    });
    expect(clusters.map(({ name }) => name)).toEqual(["Cluster 1", "Cluster 2"]);
    expect(clusters.map(({ memberships }) => memberships.length)).toEqual([5, 4]);
    const events = await db.auditEvent.findMany({ where: { subjectId: id } });
    expect(events).toMatchObject([{ action: "clusters.form", actorId: actor.personId }]);
  });

  it("begins a membership with the trainee's own first day", async () => {
    const actor = await aPlannerActor(db);
    const { id } = await aCohortOf(2);
    const late = await aTrainee(db, { cohortId: id, entryOn: "2026-11-02" });
    await formClusters(actor, await previewed(actor, id, [3]));
    const membership = await db.clusterMembership.findFirst({ where: { traineeId: late.id } });
    expect(membership?.startsOn).toEqual(new Date("2026-11-02"));
  });

  it("leaves out who has a cluster or has withdrawn, and gives other names", async () => {
    const actor = await aPlannerActor(db);
    const { id } = await aCohortOf(3);
    const placed = await aTrainee(db, { cohortId: id });
    const gone = await aTrainee(db, { cohortId: id });
    const cluster = await aCluster(db, { cohortId: id, name: "Cluster 1" });
    await aMembership(db, { clusterId: cluster.id, traineeId: placed.id });
    await db.enrolment.deleteMany({ where: { traineeId: gone.id, state: "enrolled" } });
    await db.enrolment.create({
      data: { traineeId: gone.id, state: "withdrawn", effectiveOn: new Date("2026-10-01") },
    });
    const input = await previewed(actor, id, [3], ["Cluster 1"]);
    expect(await formClusters(actor, input)).toMatchObject({ ok: true, value: { trainees: 3 } });
    expect(await db.clusterMembership.count({ where: { traineeId: gone.id } })).toBe(0);
    const names = await db.cluster.findMany({ where: { cohortId: id }, orderBy: { name: "asc" } });
    expect(names.map(({ name }) => name)).toEqual(["Cluster 1", "Cluster 2"]);
  });

  it("is refused when somebody joined since the preview", async () => {
    const actor = await aPlannerActor(db);
    const { id } = await aCohortOf(6);
    const input = await previewed(actor, id, [3, 3]);
    const [first] = await db.trainee.findMany({ where: { cohortId: id } });
    await aTrainee(db, { cohortId: id });
    const cluster = await aCluster(db, { cohortId: id, name: "Anderes" });
    await aMembership(db, { clusterId: cluster.id, traineeId: first?.id ?? "" });
    expect(await formClusters(actor, input)).toMatchObject({ ok: false, error: { code: "stale" } });
  });

  it.each([
    ["sizes-do-not-fit", { sizes: [3, 3] }],
    ["outside-cohort", { startsOn: day("2026-09-30") }],
    ["stale", { proposal: "another" }],
  ])("is refused: %s", async (code, change) => {
    const actor = await aPlannerActor(db);
    const { id } = await aCohortOf(5);
    const input = { ...(await previewed(actor, id, [5])), ...change };
    expect(await formClusters(actor, input)).toMatchObject({ ok: false, error: { code } });
    expect(await db.cluster.count({ where: { cohortId: id } })).toBe(0);
  });

  it("is forbidden to everybody but planners", async () => {
    const { id } = await aCohortOf(3);
    const input = await previewed(await aPlannerActor(db), id, [3]);
    for (const actor of await aNonPlannerOfEachRole(db)) {
      await expect(formClusters(actor, input)).rejects.toMatchObject({ kind: "forbidden" });
    }
  });

  it("does not exist for an unknown cohort", async () => {
    const cohortId = "00000000-0000-7000-8000-000000000000";
    const input = { cohortId, sizes: [3], startsOn: FIRST_DAY, proposal: "x" };
    await expect(formClusters(await aPlannerActor(db), input)).rejects.toMatchObject({
      kind: "notFound",
    });
  });

  it("happens once when the form is sent twice at once", async () => {
    const actor = await aPlannerActor(db);
    const { id } = await aCohortOf(4);
    const input = await previewed(actor, id, [4]);
    const outcomes = await Promise.all([formClusters(actor, input), formClusters(actor, input)]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await db.cluster.count({ where: { cohortId: id } })).toBe(1);
    expect(await db.clusterMembership.count({ where: { cluster: { cohortId: id } } })).toBe(4);
  });
});
