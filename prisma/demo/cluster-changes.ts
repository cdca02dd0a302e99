import { toDbDay } from "../../app/db/dates";
import type { PrismaClient } from "../../app/db/generated/client";
import { addDays, type Day } from "../../app/domain/calendar/day";
import { seedId } from "../seed-id";
import type { DemoCluster } from "./groups";

/** What is going to change in the clusters, and who would like to be with whom. */
export async function seedClusterChanges(
  db: PrismaClient,
  clusters: readonly DemoCluster[],
  today: Day,
): Promise<void> {
  await seedMove(db, addDays(today, 21));
  await seedLeads(db, clusters, today);
  await seedPreferences(db);
}

/** One of RSA-2025 changes from Cluster 4 to Cluster 5 in three weeks. */
async function seedMove(db: PrismaClient, on: Day): Promise<void> {
  const traineeId = seedId("trainee:RSA-2025:18");
  await db.clusterMembership.update({
    where: { id: seedId(`membership:${traineeId}`) },
    data: { endsOn: toDbDay(addDays(on, -1)) },
  });
  const clusterId = seedId("cluster:RSA-2025:4");
  const id = seedId(`membership:${traineeId}:next`);
  await db.clusterMembership.create({
    data: { id, clusterId, traineeId, startsOn: toDbDay(on) },
  });
}

/** Cluster 4 of VFA-2025 loses its lead in six weeks; Cluster 2 of RSA-2026 gets another in four. */
async function seedLeads(db: PrismaClient, clusters: readonly DemoCluster[], today: Day) {
  const end = (clusterId: string, on: Day) =>
    db.clusterTrainer.update({
      where: { id: seedId(`lead:${clusterId}`) },
      data: { endsOn: toDbDay(on) },
    });
  await end(seedId("cluster:VFA-2025:3"), addDays(today, 42));
  const clusterId = seedId("cluster:RSA-2026:1");
  const present = clusters.find(({ id }) => id === clusterId);
  const next = clusters.find(({ trainerId }) => trainerId !== present?.trainerId);
  if (!next) return;
  const startsOn = addDays(today, 28);
  await end(clusterId, addDays(startsOn, -1));
  await db.clusterTrainer.create({
    data: {
      id: seedId(`lead:${clusterId}:next`),
      clusterId,
      trainerId: next.trainerId,
      role: "lead",
      startsOn: toDbDay(startsOn),
    },
  });
}

const WISHES = [
  ["together", [0, 5]],
  ["apart", [1, 6]],
  ["apart", [2, 3, 9]],
  ["together", [12, 17]],
] as const;

async function seedPreferences(db: PrismaClient): Promise<void> {
  const cohortId = seedId("cohort:RSA-2026");
  await db.clusterPreference.createMany({
    data: WISHES.map(([kind], index) => ({
      id: seedId(`preference:${index}`),
      cohortId,
      kind,
      createdById: seedId("person:planner:0"),
    })),
  });
  await db.clusterPreferenceMember.createMany({
    data: WISHES.flatMap(([, people], index) =>
      people.map((person) => ({
        preferenceId: seedId(`preference:${index}`),
        traineeId: seedId(`trainee:RSA-2026:${person}`),
      })),
    ),
  });
}
