// A trainee of a programme with the duty of a record, placed with a practical trainer and led in a
// cluster, with the people who may and may not answer.
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays, mondayOf } from "~/domain/calendar/day";
import { today } from "~/platform/clock";
import { aTraineeActor, aTrainerActor } from "../../factories/actors";
import { aCluster, aClusterTrainer, aMembership } from "../../factories/clusters";
import { aCohort, aPhase } from "../../factories/cohorts";
import { aTrainee, aTrainer } from "../../factories/people";
import { aPlacement, aPlan } from "../../factories/placements";
import { aModule, aProgramme } from "../../factories/programmes";
import { aSite } from "../../factories/sites";

export type Training = Awaited<ReturnType<typeof aTraining>>;

/** @param ended days since the placement's end; negative: still going on. */
export async function aTraining({ ended = -20, weeksAgo = 6 } = {}) {
  const startsOn = addDays(mondayOf(today()), -7 * weeksAgo);
  const programme = await aProgramme(db, { recordRequired: true, gradeScale: "grades_1_6" });
  const cohort = await aCohort(db, {
    programmeId: programme.id,
    startsOn,
    endsOn: addDays(today(), 700),
  });
  const module = await aModule(db, { curriculumId: cohort.curriculumId });
  const trainee = await aTrainee(db, { cohortId: cohort.id, entryOn: startsOn });
  const cluster = await aCluster(db, { cohortId: cohort.id });
  await aMembership(db, { clusterId: cluster.id, traineeId: trainee.id, startsOn });
  const [lead, deputy] = [await aTrainer(db), await aTrainer(db)];
  await aClusterTrainer(db, { clusterId: cluster.id, trainerId: lead.id, startsOn });
  await aClusterTrainer(db, {
    ...{ clusterId: cluster.id, trainerId: deputy.id, startsOn },
    role: "deputy",
  });
  const site = await aSite(db);
  const practical = await aTrainer(db, { siteId: site.id });
  const colleague = await aTrainer(db, { siteId: site.id });
  const endsOn = addDays(today(), -ended);
  const phase = await aPhase(db, { cohortId: cohort.id, startsOn, endsOn });
  const plan = await aPlan(db, { cohortId: cohort.id, state: "published" });
  const placement = await aPlacement(db, {
    ...{ planId: plan.id, traineeId: trainee.id, siteId: site.id, phaseId: phase.id },
    practicalTrainerId: practical.id,
  });
  const actors: Record<"self" | "practical" | "colleague" | "lead" | "deputy", Actor> = {
    self: await aTraineeActor(db, trainee),
    practical: await aTrainerActor(db, practical),
    colleague: await aTrainerActor(db, colleague),
    lead: await aTrainerActor(db, lead),
    deputy: await aTrainerActor(db, deputy),
  };
  return {
    ...{ programme, cohort, cluster, module, trainee, site, phase, plan, placement },
    traineeId: trainee.id,
    monday: mondayOf(today()),
    actors,
  };
}
