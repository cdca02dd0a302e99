import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { acceptSplit } from "~/features/clusters/accept-split.server";
import { aNonPlannerOfEachRole, aPlannerActor } from "../../factories/actors";
import { aMembership } from "../../factories/clusters";
import { aCohort } from "../../factories/cohorts";
import { aTrainee } from "../../factories/people";
import { aCohortOf, aFullCluster, inDays, postedFor } from "./split-scene";

const clustersOf = (cohortId: string) =>
  db.cluster.findMany({
    where: { cohortId },
    include: { memberships: true },
    orderBy: { name: "asc" },
  });

describe("accepting new clusters", () => {
  it("puts everybody into exactly one, with an audit event", async () => {
    const actor = await aPlannerActor(db);
    const { cohortId } = await aCohortOf(9);
    const { input } = await postedFor(actor, cohortId, "plan=new&clusters=2");
    expect(await acceptSplit(actor, input)).toEqual({ ok: true, value: { formed: 2, moved: 9 } });
    const clusters = await clustersOf(cohortId);
    expect(clusters.map(({ name }) => name)).toEqual(["Cluster 1", "Cluster 2"]);
    expect(clusters.map(({ memberships }) => memberships.length)).toEqual([5, 4]);
    const events = await db.auditEvent.findMany({ where: { subjectId: cohortId } });
    expect(events).toMatchObject([{ action: "clusters.split", actorId: actor.personId }]);
  });

  it("begins with the trainee's own first day, and leaves out who has a cluster or has withdrawn", async () => {
    const actor = await aPlannerActor(db);
    const { cohortId, ids } = await aCohortOf(5);
    const late = await aTrainee(db, { cohortId, entryOn: inDays(20) });
    await aFullCluster(cohortId, ids.slice(0, 1), "Cluster 1");
    const gone = ids[1] ?? "";
    await db.enrolment.create({
      data: { traineeId: gone, state: "withdrawn", effectiveOn: new Date(inDays(-1)) },
    });
    const { input } = await postedFor(actor, cohortId, "plan=new");
    expect(await acceptSplit(actor, input)).toMatchObject({ value: { formed: 1, moved: 4 } });
    const row = await db.clusterMembership.findFirst({ where: { traineeId: late.id } });
    expect(row?.startsOn).toEqual(new Date(inDays(20)));
    expect(await db.clusterMembership.count({ where: { traineeId: gone } })).toBe(0);
    expect((await clustersOf(cohortId)).map(({ name }) => name)).toEqual([
      "Cluster 1",
      "Cluster 2",
    ]);
  });

  it("happens once when the form is sent twice at once", async () => {
    const actor = await aPlannerActor(db);
    const { cohortId } = await aCohortOf(4);
    const { input } = await postedFor(actor, cohortId, "plan=new");
    const outcomes = await Promise.all([acceptSplit(actor, input), acceptSplit(actor, input)]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await db.clusterMembership.count({ where: { cluster: { cohortId } } })).toBe(4);
  });
});

describe("accepting another split of the clusters there are", () => {
  async function twoClusters() {
    const { cohortId, ids } = await aCohortOf(8);
    const one = await aFullCluster(cohortId, ids.slice(0, 4));
    const two = await aFullCluster(cohortId, ids.slice(4));
    return { cohortId, ids, one, two };
  }

  it("moves who moves from the day on, keeps the others, and counts the clusters' versions", async () => {
    const actor = await aPlannerActor(db);
    const { cohortId, ids, one, two } = await twoClusters();
    const { input } = await postedFor(actor, cohortId, `plan=hand&start=${inDays(3)}`);
    const [a = "", , , , e = ""] = ids;
    const other: Record<string, string> = { [a]: two.id, [e]: one.id };
    const seats = input.seats.map((seat) => ({ ...seat, key: other[seat.traineeId] ?? seat.key }));
    expect(await acceptSplit(actor, { ...input, seats })).toMatchObject({
      value: { formed: 0, moved: 2 },
    });
    const rows = await db.clusterMembership.findMany({
      where: { traineeId: a },
      orderBy: { startsOn: "asc" },
    });
    expect(rows).toMatchObject([
      { clusterId: one.id, endsOn: new Date(inDays(2)) },
      { clusterId: two.id, startsOn: new Date(inDays(3)), endsOn: null },
    ]);
    expect(await db.cluster.findUnique({ where: { id: one.id } })).toMatchObject({ version: 2 });
    expect(await db.clusterMembership.count({ where: { cluster: { cohortId } } })).toBe(10);
  });

  it("is stale as soon as a membership or a cluster has changed", async () => {
    const actor = await aPlannerActor(db);
    const { cohortId, one } = await twoClusters();
    const { input } = await postedFor(actor, cohortId, "plan=hand");
    await db.cluster.update({ where: { id: one.id }, data: { version: { increment: 1 } } });
    expect(await acceptSplit(actor, input)).toMatchObject({ error: { code: "stale" } });
    const again = await postedFor(actor, cohortId, "plan=hand");
    const guest = await aTrainee(db, { entryOn: inDays(-50) });
    await aMembership(db, { clusterId: one.id, traineeId: guest.id, startsOn: inDays(-1) });
    expect(await acceptSplit(actor, again.input)).toMatchObject({ error: { code: "stale" } });
  });

  it.each([
    ["nothing-changes", {}],
    ["outside-cohort", { startsOn: inDays(601) }],
    ["stale", { seats: [{ traineeId: "00000000-0000-7000-8000-000000000000", key: "n1" }] }],
  ])("is refused: %s", async (code, change) => {
    const actor = await aPlannerActor(db);
    const { cohortId } = await twoClusters();
    const { input } = await postedFor(actor, cohortId, "plan=hand");
    expect(await acceptSplit(actor, { ...input, ...change })).toMatchObject({ error: { code } });
  });

  it("refuses a new cluster of two and a seventh member, and writes nothing", async () => {
    const actor = await aPlannerActor(db);
    const { cohortId, ids, one } = await twoClusters();
    const { input } = await postedFor(actor, cohortId, "plan=hand");
    const seatAll = (from: number, to: number, key: string) =>
      input.seats.map((seat) =>
        ids.slice(from, to).includes(seat.traineeId) ? { ...seat, key } : seat,
      );
    expect(await acceptSplit(actor, { ...input, seats: seatAll(4, 6, "n1") })).toMatchObject({
      error: { code: "cluster-too-small" },
    });
    expect(await acceptSplit(actor, { ...input, seats: seatAll(4, 7, one.id) })).toMatchObject({
      error: { code: "cluster-full", values: { name: one.name } },
    });
    expect(await clustersOf(cohortId)).toHaveLength(2);
  });

  it("is forbidden to everybody but planners, and there is none of an unknown cohort", async () => {
    const actor = await aPlannerActor(db);
    const { cohortId } = await twoClusters();
    const { input } = await postedFor(actor, cohortId, "plan=hand");
    for (const other of await aNonPlannerOfEachRole(db)) {
      await expect(acceptSplit(other, input)).rejects.toMatchObject({ kind: "forbidden" });
    }
    const unknown = { ...input, cohortId: "00000000-0000-7000-8000-000000000000" };
    await expect(acceptSplit(actor, unknown)).rejects.toMatchObject({ kind: "notFound" });
  });
});

describe("guests of another cohort", () => {
  it("are dealt in with the programmes mixed, and stand on both cohorts' pages", async () => {
    const actor = await aPlannerActor(db);
    const { cohortId } = await aCohortOf(4);
    const other = await aCohortOf(4);
    const query = `plan=new&with=${other.cohortId}&programme=spread&clusters=2`;
    const { input, board } = await postedFor(actor, cohortId, query);
    expect(board.people).toHaveLength(8);
    expect(await acceptSplit(actor, input)).toMatchObject({ value: { formed: 2, moved: 8 } });
    for (const { memberships } of await clustersOf(cohortId)) {
      const guests = memberships.filter(({ traineeId }) => other.ids.includes(traineeId));
      expect(guests).toHaveLength(2);
    }
    expect((await postedFor(actor, other.cohortId, "plan=hand")).board.people).toEqual([]);
    const over = await aCohort(db, { startsOn: "2020-10-01", endsOn: "2022-09-30" });
    await aTrainee(db, { cohortId: over.id, entryOn: "2020-10-01" });
    const late = await postedFor(actor, cohortId, `plan=hand&with=${over.id}`);
    expect(late.board.people).toHaveLength(8);
  });
});
