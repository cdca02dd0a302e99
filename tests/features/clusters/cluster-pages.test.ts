import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { addDays } from "~/domain/calendar/day";
import { parseSplit } from "~/features/clusters/asked-split";
import { clusterList } from "~/features/clusters/cluster-list.query.server";
import { clusterPage } from "~/features/clusters/cluster-page.query.server";
import { parseClusterView } from "~/features/clusters/cluster-view";
import { cohortClusters } from "~/features/clusters/cohort-clusters.query.server";
import { moveChoices } from "~/features/clusters/move-choices.query.server";
import { today } from "~/platform/clock";
import { aNonPlannerOfEachRole, aPlannerActor, aTrainerActor } from "../../factories/actors";
import { aCluster, aClusterTrainer, aMembership } from "../../factories/clusters";
import { aCohort } from "../../factories/cohorts";
import { aTrainee, aTrainer } from "../../factories/people";

const inDays = (days: number) => addDays(today(), days);

async function aLedCluster() {
  const cohort = await aCohort(db, { startsOn: inDays(-50), endsOn: inDays(600) });
  const cohortId = cohort.id;
  const cluster = await aCluster(db, { cohortId });
  const lead = await aTrainer(db);
  await aClusterTrainer(db, { clusterId: cluster.id, trainerId: lead.id, startsOn: inDays(-50) });
  const trainee = await aTrainee(db, { cohortId, entryOn: inDays(-50) });
  await aMembership(db, { clusterId: cluster.id, traineeId: trainee.id, startsOn: inDays(-5) });
  return { cohortId, cluster, trainee, lead: await aTrainerActor(db, lead) };
}

describe("the list of clusters", () => {
  const asked = (query: string) => parseClusterView(new URLSearchParams(query));

  it("shows trainers their own and planners all", async () => {
    const { cluster, cohortId, lead } = await aLedCluster();
    const foreign = await aLedCluster();
    const { rows: own } = await clusterList(lead, asked(""), 1);
    expect(own.map(({ id }) => id)).toEqual([cluster.id]);
    expect(own[0]).toMatchObject({ ownRole: "lead", members: [{}] });
    const planner = await aPlannerActor(db);
    for (const one of [{ cluster, cohortId }, foreign]) {
      const all = await clusterList(planner, asked(`cohort=${one.cohortId}`), 1);
      expect(all).toMatchObject({ total: 1, rows: [{ id: one.cluster.id }] });
    }
  });

  it("finds a cluster by its name and by its people", async () => {
    const planner = await aPlannerActor(db);
    const { cohortId, cluster, trainee } = await aLedCluster();
    const { person } = await db.trainee.findUniqueOrThrow({
      where: { id: trainee.id },
      include: { person: true },
    });
    for (const words of [cluster.name, `${person.familyName} ${cluster.name}`]) {
      const search = new URLSearchParams({ q: words, cohort: cohortId });
      const { rows } = await clusterList(planner, parseClusterView(search), 1);
      expect(rows.map(({ id }) => id)).toEqual([cluster.id]);
    }
    const nobody = await clusterList(planner, asked(`q=zzzz&cohort=${cohortId}`), 1);
    expect(nobody).toMatchObject({ total: 0, rows: [] });
  });

  it("comes in parts, in the order of the numbers", async () => {
    const planner = await aPlannerActor(db);
    const { id: cohortId } = await aCohort(db, { startsOn: inDays(-50), endsOn: inDays(600) });
    const names = Array.from({ length: 26 }, (_, index) => `Cluster ${index + 1}`);
    for (const name of [...names].reverse()) await aCluster(db, { cohortId, name });
    const part = async (page: number) =>
      (await clusterList(planner, asked(`cohort=${cohortId}`), page)).rows.map(({ name }) => name);
    expect([...(await part(1)), ...(await part(9))]).toEqual(names);
  });

  it("leaves out what is over unless it is asked for", async () => {
    const planner = await aPlannerActor(db);
    const { id: cohortId } = await aCohort(db, { startsOn: inDays(-600), endsOn: inDays(-1) });
    await aCluster(db, { cohortId });
    const total = async (show: string) =>
      (await clusterList(planner, asked(`cohort=${cohortId}&${show}`), 1)).total;
    expect([await total(""), await total("show=all")]).toEqual([0, 1]);
  });

  it("is forbidden to trainees and administrators", async () => {
    const [administrator, , trainee] = await aNonPlannerOfEachRole(db);
    for (const actor of [administrator, trainee]) {
      if (actor)
        await expect(clusterList(actor, asked(""), 1)).rejects.toMatchObject({ kind: "forbidden" });
    }
  });
});

describe("a cluster's page", () => {
  it("is for its trainers to read and for planners to change", async () => {
    const { cluster, lead } = await aLedCluster();
    expect(await clusterPage(lead, cluster.id)).toMatchObject({ mayManage: false, trainers: [] });
    const page = await clusterPage(await aPlannerActor(db), cluster.id);
    expect(page).toMatchObject({ mayManage: true, members: [{ when: "now" }] });
    expect(page.trainers.length).toBeGreaterThan(0);
  });

  it("does not exist for anybody else", async () => {
    const { cluster } = await aLedCluster();
    for (const actor of await aNonPlannerOfEachRole(db)) {
      await expect(clusterPage(actor, cluster.id)).rejects.toMatchObject({ kind: "notFound" });
    }
  });
});

describe("a cohort's clusters", () => {
  const asked = (query: string) => parseSplit(new URLSearchParams(query));

  async function aFullCohort(trainees: number) {
    const cohort = await aCohort(db, { startsOn: inDays(-50), endsOn: inDays(600) });
    for (let made = 0; made < trainees; made += 1) await aTrainee(db, { cohortId: cohort.id });
    return cohort.id;
  }

  it.each([
    ["", [5, 4], null],
    ["clusters=3", [3, 3, 3], null],
    ["clusters=2&size=6&size=3", [6, 3], null],
    ["clusters=3&size=6&size=3", [3, 3, 3], null],
    ["clusters=2&size=6&size=4", [6, 4], "sizes-do-not-fit"],
    ["clusters=9", [], "too-many-clusters"],
    ["clusters=x&size=y", [5, 4], null],
  ])("are proposed as asked: %s", async (query, sizes, code) => {
    const planner = await aPlannerActor(db);
    const { board } = await cohortClusters(planner, await aFullCohort(9), asked(query));
    expect(board?.sizes).toEqual(sizes);
    expect(board?.error?.code ?? null).toBe(code);
  });

  it("are for planners only", async () => {
    const cohortId = await aFullCohort(0);
    for (const actor of await aNonPlannerOfEachRole(db)) {
      await expect(cohortClusters(actor, cohortId, asked(""))).rejects.toMatchObject({
        kind: "forbidden",
      });
    }
  });
});

describe("where a trainee could move to", () => {
  it("offers the other clusters from today, and says which are full", async () => {
    const { cohortId, trainee } = await aLedCluster();
    const full = await aCluster(db, { cohortId });
    for (let made = 0; made < 6; made += 1) {
      const { id } = await aTrainee(db, { cohortId });
      await aMembership(db, { clusterId: full.id, traineeId: id, startsOn: inDays(-5) });
    }
    const choices = await moveChoices(await aPlannerActor(db), trainee.id);
    expect(choices.on).toBe(today());
    expect(choices.clusters[0]).toMatchObject({ id: full.id, guestOf: null, isFull: true });
    expect(choices.clusters.slice(1).every(({ guestOf }) => guestOf !== null)).toBe(true);
  });

  it("proposes the first day of a membership that has not begun", async () => {
    const { trainee } = await aLedCluster();
    await db.clusterMembership.updateMany({
      where: { traineeId: trainee.id },
      data: { startsOn: new Date(inDays(30)) },
    });
    const choices = await moveChoices(await aPlannerActor(db), trainee.id);
    expect(choices.on).toBe(inDays(30));
  });

  it("is forbidden to the trainer and hidden from strangers", async () => {
    const { trainee, lead } = await aLedCluster();
    await expect(moveChoices(lead, trainee.id)).rejects.toMatchObject({ kind: "forbidden" });
    const [administrator] = await aNonPlannerOfEachRole(db);
    if (!administrator) throw new Error("no administrator");
    await expect(moveChoices(administrator, trainee.id)).rejects.toMatchObject({
      kind: "notFound",
    });
  });
});
