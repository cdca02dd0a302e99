// A trainee in a cluster with its lead, a module of their curriculum, and a site to be placed at.
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays, type Day } from "~/domain/calendar/day";
import { today } from "~/platform/clock";
import { aTrainerActor } from "../../factories/actors";
import { aCluster, aClusterTrainer, aMembership } from "../../factories/clusters";
import { aCohort, aPhase } from "../../factories/cohorts";
import { aTrainee, aTrainer } from "../../factories/people";
import { aPlacement, aPlan } from "../../factories/placements";
import { aModule } from "../../factories/programmes";
import { aSite } from "../../factories/sites";

export type PlacedScene = Awaited<ReturnType<typeof aPlacedScene>>;

export async function aPlacedScene() {
  const since = addDays(today(), -90);
  const cohort = await aCohort(db, { startsOn: since, endsOn: addDays(today(), 600) });
  const { id: cohortId, curriculumId } = cohort;
  const module = await aModule(db, { curriculumId, targetLevel: 3 });
  const trainee = await aTrainee(db, { cohortId, entryOn: since });
  const { id: clusterId } = await aCluster(db, { cohortId });
  await aMembership(db, { clusterId, traineeId: trainee.id, startsOn: since });
  const trainer = await aTrainer(db);
  await aClusterTrainer(db, { clusterId, trainerId: trainer.id, startsOn: since });
  const lead = await aTrainerActor(db, trainer);

  /** Their placement, which began four weeks before its last day. @returns the site's trainer */
  async function placedUntil(endsOn: Day): Promise<Actor> {
    const site = await aSite(db);
    const practical = await aTrainer(db, { siteId: site.id });
    const days = { startsOn: addDays(endsOn, -27), endsOn };
    const phase = await aPhase(db, { cohortId, ...days });
    const plan = await aPlan(db, { cohortId, state: "published" });
    const stay = { planId: plan.id, phaseId: phase.id, siteId: site.id, ...days };
    await aPlacement(db, { ...stay, traineeId: trainee.id, practicalTrainerId: practical.id });
    return aTrainerActor(db, practical);
  }
  return { cohortId, curriculumId, clusterId, moduleId: module.id, trainee, lead, placedUntil };
}
