import { toDbDay } from "../../app/db/dates";
import type { PrismaClient } from "../../app/db/generated/client";
import { seedId } from "../seed-id";
import type { DemoTrainee, DemoTrainer } from "./people";
import { type CohortPlot, phasesOf } from "./story";

export type DemoCluster = {
  id: string;
  cohort: string;
  number: number;
  trainerId: string;
  members: DemoTrainee[];
};

export async function seedCohorts(db: PrismaClient, cohorts: readonly CohortPlot[]): Promise<void> {
  await db.cohort.createMany({
    data: cohorts.map((cohort) => ({
      id: seedId(`cohort:${cohort.name}`),
      programmeId: seedId(`programme:${cohort.programme}`),
      curriculumId: seedId(`curriculum:${cohort.programme}`),
      name: cohort.name,
      startsOn: toDbDay(cohort.startsOn),
      endsOn: toDbDay(cohort.endsOn),
    })),
  });
  await db.phase.createMany({
    data: cohorts.flatMap((cohort) =>
      phasesOf(cohort).map((phase) => ({
        id: seedId(`phase:${cohort.name}:${phase.title}`),
        cohortId: seedId(`cohort:${cohort.name}`),
        title: phase.title,
        kind: phase.kind,
        startsOn: toDbDay(phase.startsOn),
        endsOn: toDbDay(phase.endsOn),
      })),
    ),
  });
}

/** Trainees go round the clusters; every cluster has a lead and, in turn, a deputy. */
export function demoClusters(
  cohorts: readonly CohortPlot[],
  trainees: readonly DemoTrainee[],
  trainers: readonly DemoTrainer[],
): DemoCluster[] {
  const leads = trainers.filter((trainer) => trainer.site === null);
  return cohorts.flatMap((cohort, place) =>
    Array.from({ length: cohort.clusters }, (_, number) => ({
      id: seedId(`cluster:${cohort.name}:${number}`),
      cohort: cohort.name,
      number,
      trainerId: (leads[(number + place * 2) % leads.length] ?? missing()).id,
      members: trainees.filter(
        (trainee) => trainee.cohort === cohort.name && trainee.index % cohort.clusters === number,
      ),
    })),
  );
}

export async function seedClusters(
  db: PrismaClient,
  cohorts: readonly CohortPlot[],
  clusters: readonly DemoCluster[],
): Promise<void> {
  const startOf = (name: string) =>
    cohorts.find((cohort) => cohort.name === name)?.startsOn ?? missing();
  await db.cluster.createMany({
    data: clusters.map(({ id, cohort, number }) => ({
      id,
      cohortId: seedId(`cohort:${cohort}`),
      name: `Cluster ${number + 1}`,
    })),
  });
  await db.clusterMembership.createMany({
    data: clusters.flatMap(({ id, members }) =>
      members.map((trainee) => ({
        id: seedId(`membership:${trainee.id}`),
        clusterId: id,
        traineeId: trainee.id,
        startsOn: toDbDay(trainee.entryOn),
      })),
    ),
  });
  await db.clusterTrainer.createMany({
    data: clusters.flatMap((cluster, index) => {
      const deputy = clusters.find(
        (other) =>
          other.trainerId !== cluster.trainerId && other.number === (cluster.number + 1) % 4,
      );
      const row = { clusterId: cluster.id, startsOn: toDbDay(startOf(cluster.cohort)) };
      return [
        {
          ...row,
          id: seedId(`lead:${cluster.id}`),
          trainerId: cluster.trainerId,
          role: "lead" as const,
        },
        ...(deputy && index % 2 === 0
          ? [
              {
                ...row,
                id: seedId(`deputy:${cluster.id}`),
                trainerId: deputy.trainerId,
                role: "deputy" as const,
              },
            ]
          : []),
      ];
    }),
  });
}

function missing(): never {
  throw new Error("the demo's story names something it does not have");
}
