import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { addDays, type Day, day } from "~/domain/calendar/day";
import { moveTraineeToCluster } from "~/features/clusters/move-trainee-to-cluster.server";
import { today } from "~/platform/clock";
import { aNonPlannerOfEachRole, aPlannerActor, aTrainerActor } from "../../factories/actors";
import { aCluster, aClusterTrainer, aMembership } from "../../factories/clusters";
import { aCohort } from "../../factories/cohorts";
import { aTrainee, aTrainer } from "../../factories/people";

const YESTERDAY = addDays(today(), -1);
const IN_A_WEEK = addDays(today(), 7);
const NOBODY = "00000000-0000-7000-8000-000000000000";

/** A running cohort with a trainee in the first of two clusters since yesterday. */
async function aMember() {
  const cohort = await aCohort(db, {
    startsOn: addDays(today(), -30),
    endsOn: addDays(today(), 600),
  });
  const cohortId = cohort.id;
  const trainee = await aTrainee(db, { cohortId, entryOn: addDays(today(), -30) });
  const [from, to] = [await aCluster(db, { cohortId }), await aCluster(db, { cohortId })];
  const membership = await aMembership(db, {
    clusterId: from.id,
    traineeId: trainee.id,
    startsOn: YESTERDAY,
  });
  const input = {
    traineeId: trainee.id,
    clusterId: to.id,
    on: IN_A_WEEK,
    seenMembershipId: membership.id as string | null,
  };
  return { cohortId, trainee, from, to, membership, input };
}

async function fill(cohortId: string, clusterId: string, members: number) {
  for (let made = 0; made < members; made += 1) {
    const trainee = await aTrainee(db, { cohortId });
    await aMembership(db, { clusterId, traineeId: trainee.id, startsOn: YESTERDAY });
  }
}

const rowsOf = (traineeId: string) =>
  db.clusterMembership.findMany({ where: { traineeId }, orderBy: { startsOn: "asc" } });

describe("moving a trainee to another cluster", () => {
  it("closes the old membership the day before, and audits it", async () => {
    const { trainee, from, to, input } = await aMember();
    const actor = await aPlannerActor(db);
    const moved = await moveTraineeToCluster(actor, input);
    expect(moved).toMatchObject({ ok: true, value: { clusterId: to.id, cluster: to.name } });
    expect(await rowsOf(trainee.id)).toMatchObject([
      { clusterId: from.id, endsOn: new Date(addDays(today(), 6)) },
      { clusterId: to.id, startsOn: new Date(IN_A_WEEK), endsOn: null },
    ]);
    const events = await db.auditEvent.findMany({ where: { subjectId: trainee.id } });
    expect(events).toMatchObject([
      {
        action: "cluster.move-trainee",
        before: { clusterId: from.id },
        after: { clusterId: to.id },
      },
    ]);
  });

  it("lets a trainee without a cluster join a first one", async () => {
    const { cohortId, to, input } = await aMember();
    const newcomer = await aTrainee(db, { cohortId, entryOn: today() });
    const join = { ...input, traineeId: newcomer.id, on: today(), seenMembershipId: null };
    expect(await moveTraineeToCluster(await aPlannerActor(db), join)).toMatchObject({ ok: true });
    expect(await rowsOf(newcomer.id)).toMatchObject([{ clusterId: to.id, endsOn: null }]);
  });

  it("lets a trainee be a guest in a cluster of another cohort that runs at the time", async () => {
    const { input, cohortId } = await aMember();
    const other = await aMember();
    expect(other.cohortId).not.toBe(cohortId);
    const guest = { ...input, clusterId: other.to.id };
    expect(await moveTraineeToCluster(await aPlannerActor(db), guest)).toMatchObject({ ok: true });
  });

  it("replaces a membership that has not begun", async () => {
    const { trainee, from, to, membership, input } = await aMember();
    await db.clusterMembership.update({
      where: { id: membership.id },
      data: { startsOn: new Date(IN_A_WEEK) },
    });
    expect(await moveTraineeToCluster(await aPlannerActor(db), input)).toMatchObject({ ok: true });
    expect(await rowsOf(trainee.id)).toMatchObject([{ clusterId: to.id }]);
    expect(await db.clusterMembership.count({ where: { clusterId: from.id } })).toBe(0);
  });

  it.each<[string, { on?: Day; seenMembershipId?: string | null }]>([
    ["stale", { seenMembershipId: null }],
    ["stale", { seenMembershipId: NOBODY }],
    ["outside-cohort", { on: addDays(today(), 601) }],
    ["before-entry", { on: addDays(today(), -29) }],
    ["before-current-start", { on: YESTERDAY }],
  ])("is refused: %s", async (code, change) => {
    const { trainee, input } = await aMember();
    if (code === "before-entry") await enterLater(trainee.id);
    const refused = await moveTraineeToCluster(await aPlannerActor(db), { ...input, ...change });
    expect(refused).toMatchObject({ ok: false, error: { code } });
    expect(await rowsOf(trainee.id)).toHaveLength(1);
  });

  it("is refused into the same, a full, a closed one or one whose cohort is over", async () => {
    const actor = await aPlannerActor(db);
    const { cohortId, from, to, input } = await aMember();
    await fill(cohortId, to.id, 6);
    const over = await aCohort(db, { startsOn: "2020-10-01", endsOn: "2022-09-30" });
    const foreign = await aCluster(db, { cohortId: over.id });
    const closed = await aCluster(db, { cohortId });
    const closing = { lastOn: new Date(today()), closedById: actor.personId };
    await db.clusterClosing.create({ data: { ...closing, clusterId: closed.id } });
    const into = (clusterId: string) => moveTraineeToCluster(actor, { ...input, clusterId });
    expect(await into(from.id)).toMatchObject({ error: { code: "same-cluster" } });
    expect(await into(to.id)).toMatchObject({
      error: { code: "cluster-full", values: { most: 6 } },
    });
    expect(await into(foreign.id)).toMatchObject({ error: { code: "outside-cohort" } });
    expect(await into(closed.id)).toMatchObject({ error: { code: "cluster-closed" } });
    await expect(into(NOBODY)).rejects.toMatchObject({ kind: "notFound" });
  });

  it("is refused for who has withdrawn by then, and before a later membership", async () => {
    const actor = await aPlannerActor(db);
    const { trainee, to, input } = await aMember();
    await db.enrolment.create({
      data: { traineeId: trainee.id, state: "withdrawn", effectiveOn: new Date(IN_A_WEEK) },
    });
    expect(await moveTraineeToCluster(actor, input)).toMatchObject({
      error: { code: "not-in-training" },
    });
    const later = await aMember();
    await db.clusterMembership.update({
      where: { id: later.membership.id },
      data: { endsOn: new Date(addDays(today(), 10)) },
    });
    const second = await aMembership(db, {
      clusterId: later.to.id,
      traineeId: later.trainee.id,
      startsOn: addDays(today(), 11),
    });
    const third = await aCluster(db, { cohortId: later.cohortId });
    const move = { ...later.input, clusterId: third.id, seenMembershipId: second.id };
    expect(await moveTraineeToCluster(actor, move)).toMatchObject({
      error: { code: "later-membership" },
    });
    expect(to.id).not.toBe(third.id);
  });

  it("is hidden from strangers, and forbidden to the cluster's own trainer", async () => {
    const { from, input } = await aMember();
    for (const actor of await aNonPlannerOfEachRole(db)) {
      await expect(moveTraineeToCluster(actor, input)).rejects.toMatchObject({ kind: "notFound" });
    }
    const trainer = await aTrainer(db);
    await aClusterTrainer(db, { clusterId: from.id, trainerId: trainer.id, startsOn: YESTERDAY });
    const actor = await aTrainerActor(db, trainer);
    await expect(moveTraineeToCluster(actor, input)).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("happens once when the form is sent twice at once", async () => {
    const actor = await aPlannerActor(db);
    const { trainee, input } = await aMember();
    const move = () => moveTraineeToCluster(actor, input);
    const outcomes = await Promise.all([move(), move()]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await rowsOf(trainee.id)).toHaveLength(2);
  });

  it("gives the last place to one of two who want it at once", async () => {
    const actor = await aPlannerActor(db);
    const { cohortId, to, input } = await aMember();
    await fill(cohortId, to.id, 5);
    const other = await aTrainee(db, { cohortId, entryOn: day("2026-01-01") });
    const outcomes = await Promise.all([
      moveTraineeToCluster(actor, input),
      moveTraineeToCluster(actor, { ...input, traineeId: other.id, seenMembershipId: null }),
    ]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: { code: "cluster-full" } });
  });
});

async function enterLater(traineeId: string) {
  await db.trainee.update({
    where: { id: traineeId },
    data: { entryOn: new Date(addDays(today(), -2)) },
  });
}
