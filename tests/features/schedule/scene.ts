// Two clusters of a cohort with their trainers and a room: where most tests of lessons begin.
import { db } from "~/db/client";
import { day } from "~/domain/calendar/day";
import type { AddLesson } from "~/features/schedule/add-lesson.schema";
import { aTraineeActor, aTrainerActor } from "../../factories/actors";
import { aCluster, aClusterTrainer, aMembership } from "../../factories/clusters";
import { aCohort } from "../../factories/cohorts";
import { aTrainee, aTrainer } from "../../factories/people";
import { aModule } from "../../factories/programmes";
import { aRoom } from "../../factories/sites";

export async function aScene() {
  const cohort = await aCohort(db);
  const module = await aModule(db, { curriculumId: cohort.curriculumId, title: "Meldewesen I" });
  const [mine, other] = await Promise.all([aLedCluster(cohort.id), aLedCluster(cohort.id)]);
  return { cohort, module, mine, other, room: await aRoom(db) };
}

async function aLedCluster(cohortId: string) {
  const cluster = await aCluster(db, { cohortId });
  const trainer = await aTrainer(db);
  const trainee = await aTrainee(db, { cohortId });
  await aClusterTrainer(db, { clusterId: cluster.id, trainerId: trainer.id });
  await aMembership(db, { clusterId: cluster.id, traineeId: trainee.id });
  return {
    cluster,
    trainer,
    trainee,
    trainerActor: await aTrainerActor(db, trainer),
    traineeActor: await aTraineeActor(db, trainee),
  };
}

/** Monday 2026-11-23 from 9:00 to 10:30, only online, unless told. */
export function fieldsFor(
  led: { cluster: { id: string }; trainer: { id: string } },
  { day: on = "2026-11-23", ...given }: Partial<Omit<AddLesson, "day">> & { day?: string } = {},
): AddLesson {
  return {
    clusterIds: [led.cluster.id],
    title: "Meldewesen",
    day: day(on),
    from: 540,
    to: 630,
    trainerId: led.trainer.id,
    coTrainerId: null,
    thirdTrainerId: null,
    place: "",
    elsewhere: null,
    onlineUrl: "https://example.org/raum",
    module1: null,
    minutes1: null,
    module2: null,
    minutes2: null,
    module3: null,
    minutes3: null,
    note: null,
    linkTitle1: null,
    linkUrl1: null,
    linkTitle2: null,
    linkUrl2: null,
    linkTitle3: null,
    linkUrl3: null,
    override: false,
    overrideReason: null,
    ask: false,
    plannerMessage: null,
    ...given,
  };
}
