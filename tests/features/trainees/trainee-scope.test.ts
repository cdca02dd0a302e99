import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { day } from "~/domain/calendar/day";
import { manyTraineeFacts, traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { visibleTrainees } from "~/features/trainees/trainee-scope.query.server";
import {
  anAdministratorActor,
  aPlannerActor,
  aTraineeActor,
  aTrainerActor,
} from "../../factories/actors";
import { aCluster, aClusterTrainer, aMembership } from "../../factories/clusters";
import { aCohort, aPhase } from "../../factories/cohorts";
import { aTrainee, aTrainer } from "../../factories/people";
import { aPlacement, aPlan } from "../../factories/placements";
import { aSite } from "../../factories/sites";

const TODAY = "2026-12-01";

/** Who is seen by the list, and by the facts of one: the two must never disagree. */
async function seenBy(actor: Actor, ids: string[], on = TODAY): Promise<string[]> {
  const listed = await db.trainee.findMany({
    where: { AND: [visibleTrainees(actor, day(on)), { id: { in: ids } }] },
    select: { id: true },
  });
  const facts = await manyTraineeFacts(actor, ids, day(on));
  const fromList = listed.map(({ id }) => id).sort();
  expect([...facts.keys()].sort()).toEqual(fromList);
  return fromList;
}

async function aClusterOf(traineeId: string, dates: { startsOn?: string; endsOn?: string } = {}) {
  const cluster = await aCluster(db);
  await aMembership(db, { clusterId: cluster.id, traineeId, ...dates });
  return cluster;
}

describe("who sees a trainee", () => {
  it("planners see everybody, administrators nobody", async () => {
    const trainee = await aTrainee(db);
    expect(await seenBy(await aPlannerActor(db), [trainee.id])).toEqual([trainee.id]);
    expect(await seenBy(await anAdministratorActor(db), [trainee.id])).toEqual([]);
  });

  it("trainees see themselves only", async () => {
    const cohort = await aCohort(db);
    const [own, other] = [
      await aTrainee(db, { cohortId: cohort.id }),
      await aTrainee(db, { cohortId: cohort.id }),
    ];
    expect(await seenBy(await aTraineeActor(db, own), [own.id, other.id])).toEqual([own.id]);
  });

  it("a cluster's lead and deputy see its members while both rows are in force", async () => {
    const trainee = await aTrainee(db);
    const cluster = await aClusterOf(trainee.id, { endsOn: "2026-12-31" });
    const [lead, deputy, former] = [await aTrainer(db), await aTrainer(db), await aTrainer(db)];
    await aClusterTrainer(db, {
      clusterId: cluster.id,
      trainerId: lead.id,
      startsOn: "2026-11-01",
    });
    await aClusterTrainer(db, { clusterId: cluster.id, trainerId: deputy.id, role: "deputy" });
    await aClusterTrainer(db, {
      clusterId: cluster.id,
      trainerId: former.id,
      endsOn: "2026-10-31",
    });
    expect(await seenBy(await aTrainerActor(db, lead), [trainee.id])).toEqual([trainee.id]);
    expect(await seenBy(await aTrainerActor(db, deputy), [trainee.id])).toEqual([trainee.id]);
    expect(await seenBy(await aTrainerActor(db, former), [trainee.id])).toEqual([]);
  });

  it.each([
    ["2026-09-30", []],
    ["2026-10-01", ["x"]],
    ["2026-12-31", ["x"]],
    ["2027-01-01", []],
  ])("a membership counts from its first to its last day (%s)", async (on, seen) => {
    const trainee = await aTrainee(db);
    const trainer = await aTrainer(db);
    const cluster = await aClusterOf(trainee.id, { endsOn: "2026-12-31" });
    const clusterId = cluster.id;
    await aClusterTrainer(db, { clusterId, trainerId: trainer.id, startsOn: "2026-01-01" });
    const ids = await seenBy(await aTrainerActor(db, trainer), [trainee.id], on);
    expect(ids).toHaveLength(seen.length);
  });

  it.each([
    ["2026-11-22", 0],
    ["2026-11-23", 1],
    ["2027-02-07", 1],
    ["2027-02-08", 0],
  ])(
    "a site's trainers see from the first day until 30 days after the last (%s)",
    async (on, n) => {
      const { actor, traineeId } = await aPlacedTrainee("published");
      expect(await seenBy(actor, [traineeId], on)).toHaveLength(n);
    },
  );

  it("a draft shows nobody to a site", async () => {
    const { actor, traineeId } = await aPlacedTrainee("draft");
    expect(await seenBy(actor, [traineeId])).toEqual([]);
  });

  it("the facts of a foreign trainee and of none are refused alike", async () => {
    const trainee = await aTrainee(db);
    const actor = await aTrainerActor(db);
    const none = "00000000-0000-7000-8000-000000000000";
    for (const id of [trainee.id, none]) {
      await expect(traineeFacts(actor, id, day(TODAY))).rejects.toMatchObject({ kind: "notFound" });
    }
  });
});

/** From 2026-11-23 to 2027-01-08 at the site of the practical trainer who acts. */
async function aPlacedTrainee(state: "draft" | "published") {
  const cohort = await aCohort(db);
  const site = await aSite(db);
  const phase = await aPhase(db, { cohortId: cohort.id });
  const plan = await aPlan(db, { cohortId: cohort.id, state });
  const trainee = await aTrainee(db, { cohortId: cohort.id });
  await aPlacement(db, {
    planId: plan.id,
    traineeId: trainee.id,
    siteId: site.id,
    phaseId: phase.id,
  });
  const trainer = await aTrainer(db, { siteId: site.id });
  return { actor: await aTrainerActor(db, trainer), traineeId: trainee.id };
}
