import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays, day } from "~/domain/calendar/day";
import { parseSplit } from "~/features/clusters/asked-split";
import { clusterList } from "~/features/clusters/cluster-list.query.server";
import { clusterPage } from "~/features/clusters/cluster-page.query.server";
import { clusterUsage } from "~/features/clusters/cluster-usage.query.server";
import { parseClusterView } from "~/features/clusters/cluster-view";
import { cohortClusters } from "~/features/clusters/cohort-clusters.query.server";
import { cohortList } from "~/features/cohorts/cohort-list.query.server";
import { cohortPage } from "~/features/cohorts/cohort-page.query.server";
import { affectedFrom } from "~/features/enrolment/find-affected.server";
import { goTo } from "~/features/home/go-to.query.server";
import { plannerHome } from "~/features/home/planner-home.query.server";
import { trainerList } from "~/features/people/trainer-list.query.server";
import { parseTrainerView } from "~/features/people/trainer-view";
import { askedCoverSpan } from "~/features/schedule/asked-cover-span";
import { coverPage } from "~/features/schedule/cover-page.query.server";
import { siteList } from "~/features/sites/site-list.query.server";
import { parseView } from "~/features/trainees/list-view";
import { traineeList } from "~/features/trainees/trainee-list.query.server";
import { today } from "~/platform/clock";
import { aPlannerActor } from "../../factories/actors";
import { aCluster, aMembership } from "../../factories/clusters";
import { aCohort, aPhase } from "../../factories/cohorts";
import { anUnavailability } from "../../factories/covers";
import { aLesson } from "../../factories/lessons";
import { aTrainee, aTrainer } from "../../factories/people";
import { aPlacement, aPlan } from "../../factories/placements";
import { aSite } from "../../factories/sites";
import { queriesOf } from "../../setup/queries-of";

const START = addDays(today(), -60);

/** Everybody in a cluster of five, at a site of their cluster's own. */
async function fill(scene: Awaited<ReturnType<typeof aScene>>, people: number) {
  const { cohortId, planId, phaseId } = scene;
  for (let index = 0; index < people; index += 1) {
    const isFirst = index % 5 === 0;
    if (isFirst) scene.cluster = await aCluster(db, { cohortId });
    if (isFirst) scene.site = await aSite(db);
    if (isFirst) await aLessonOfNobody(scene.cluster.id);
    const { id: traineeId } = await aTrainee(db, { cohortId, entryOn: START });
    await aMembership(db, { clusterId: scene.cluster.id, traineeId, startsOn: START });
    await aPlacement(db, { planId, phaseId, traineeId, siteId: scene.site.id });
    scene.traineeId = traineeId;
  }
}

async function aLessonOfNobody(clusterId: string) {
  const { id: trainerId } = await aTrainer(db);
  await aLesson(db, { on: addDays(today(), 1), clusterIds: [clusterId], trainerIds: [trainerId] });
  await anUnavailability(db, { trainerId, startsOn: addDays(today(), 1) });
}

async function aScene() {
  const cohort = await aCohort(db, { startsOn: START, endsOn: addDays(today(), 600) });
  const cohortId = cohort.id;
  const days = { startsOn: addDays(today(), -7), endsOn: addDays(today(), 40) };
  const phase = await aPhase(db, { cohortId, ...days });
  const plan = await aPlan(db, { cohortId, state: "published" });
  const [cluster, site] = [await aCluster(db, { cohortId }), await aSite(db)];
  return { cohortId, phaseId: phase.id, planId: plan.id, cluster, site, traineeId: "" };
}

const NOTHING = new URLSearchParams();

type Scene = Awaited<ReturnType<typeof aScene>>;
const reads: Record<string, (actor: Actor, scene: Scene) => Promise<unknown>> = {
  "the list of cohorts": (actor) => cohortList(actor),
  "the page of a cohort": (actor, { cohortId }) => cohortPage(actor, cohortId),
  "the list of clusters": (actor) => clusterList(actor, parseClusterView(new URLSearchParams()), 1),
  "a cohort divided anew": (actor, { cohortId }) =>
    cohortClusters(actor, cohortId, parseSplit(new URLSearchParams("plan=all"))),
  "the page of a cluster": (actor, { cluster }) => clusterPage(actor, cluster.id),
  "where a cluster is used": (actor, { cluster }) => clusterUsage(actor, cluster.id),
  "the list of sites": (actor) => siteList(actor),
  "the list of trainers": (actor) => trainerList(actor, parseTrainerView(new URLSearchParams()), 1),
  "what is to be cleared up": (actor) => plannerHome(actor),
  "where to go": (actor) => goTo(actor, "a"),
  "lessons that nobody holds": (actor) => coverPage(actor, askedCoverSpan(NOTHING, today())),
  "the list of trainees": (actor) => traineeList(actor, parseView(new URLSearchParams()), 1),
  "what depends on a trainee": (_, { traineeId }) => affectedFrom(db, traineeId, day(START)),
};

describe("the number of queries", () => {
  it("is the same for five people and for fifty", async () => {
    const actor = await aPlannerActor(db);
    const scene = await aScene();
    const counted = async () => {
      const counts: Record<string, number> = {};
      for (const [name, read] of Object.entries(reads)) {
        counts[name] = await queriesOf(() => read(actor, scene));
      }
      return counts;
    };
    await fill(scene, 5);
    const few = await counted();
    await fill(scene, 45);
    expect(await counted()).toEqual(few);
    expect(Math.max(...Object.values(few))).toBeLessThanOrEqual(16);
  }, 60_000);
});
