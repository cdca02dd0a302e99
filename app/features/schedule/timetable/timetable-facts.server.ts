import { toDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { ClosedRange } from "~/domain/calendar/range";
import type { Unavailability } from "~/domain/schedule/availability";
import { unavailabilityOf } from "~/features/availability/trainers-away.query.server";
import type { KnownCluster } from "../known-clusters.server";
import { knownClusters } from "../known-clusters.server";
import { lessonsTouching } from "../known-surroundings.query.server";
import type { StoredLesson } from "../lesson-fact.server";
import type { TimetableSettings } from "./timetable-settings.schema";

export interface TaughtHours {
  readonly clusterId: string;
  readonly moduleId: string;
  readonly minutes: number;
  readonly endsAt: Date;
}

export interface TimetableFacts {
  readonly clusters: readonly (KnownCluster & { readonly trainerIds: readonly string[] })[];
  readonly modules: readonly {
    readonly id: string;
    readonly code: string;
    readonly hours: number;
    readonly prerequisiteIds: readonly string[];
    readonly qualifiedIds: readonly string[];
  }[];
  readonly rooms: readonly { readonly id: string; readonly seats: number }[];
  readonly lessons: readonly StoredLesson[];
  /** When trainers cannot, by their id. */
  readonly away: ReadonlyMap<string, readonly Unavailability[]>;
  readonly taught: readonly TaughtHours[];
}

/** All that a timetable is made from; as many queries whatever the size. */
export async function timetableFacts(
  client: Tx,
  curriculumId: string,
  settings: TimetableSettings,
): Promise<TimetableFacts> {
  const { clusterIds } = settings;
  const modules = await modulesWithTrainers(client, curriculumId);
  const rooms = await client.room.findMany({
    select: { id: true, seats: true },
    orderBy: [{ seats: "asc" }, { name: "asc" }],
  });
  const led = await trainersOf(client, clusterIds, settings);
  const clusters = (await knownClusters(client, clusterIds, settings)).map((cluster) => ({
    ...cluster,
    trainerIds: led.get(cluster.id) ?? [],
  }));
  const trainerIds = [
    ...new Set([...led.values(), ...modules.map(({ qualifiedIds }) => qualifiedIds)].flat()),
  ];
  const lessons = await lessonsTouching(client, settings, {
    trainerIds,
    clusterIds,
    roomIds: rooms.map(({ id }) => id),
  });
  const away = await unavailabilityOf(client, trainerIds, settings);
  return { clusters, modules, rooms, lessons, away, taught: await taughtHours(client, clusterIds) };
}

async function modulesWithTrainers(client: Tx, curriculumId: string) {
  const rows = await client.module.findMany({
    where: { curriculumId },
    include: { prerequisites: true },
    orderBy: { code: "asc" },
  });
  const codes = rows.map(({ code }) => code);
  const qualified = await client.trainerModule.findMany({
    where: { moduleCode: { in: codes } },
    orderBy: { trainerId: "asc" },
  });
  return rows.map(({ id, code, hours, prerequisites }) => ({
    id,
    code,
    hours,
    prerequisiteIds: prerequisites.map(({ prerequisiteId }) => prerequisiteId),
    qualifiedIds: qualified
      .filter(({ moduleCode }) => moduleCode === code)
      .map(({ trainerId }) => trainerId),
  }));
}

/** Who leads each cluster during the whole time, leads before deputies. */
async function trainersOf(client: Tx, clusterIds: string[], { startsOn, endsOn }: ClosedRange) {
  const rows = await client.clusterTrainer.findMany({
    where: {
      clusterId: { in: clusterIds },
      startsOn: { lte: toDbDay(startsOn) },
      OR: [{ endsOn: null }, { endsOn: { gte: toDbDay(endsOn) } }],
    },
    orderBy: [{ role: "asc" }, { trainerId: "asc" }],
  });
  const led = new Map<string, string[]>();
  for (const { clusterId, trainerId } of rows) {
    led.set(clusterId, [...(led.get(clusterId) ?? []), trainerId]);
  }
  return led;
}

/** Minutes of modules that the clusters' lessons plan already, in the order of time. */
async function taughtHours(client: Tx, clusterIds: string[]): Promise<TaughtHours[]> {
  const rows = await client.lessonModule.findMany({
    where: { lesson: { active: true, clusters: { some: { clusterId: { in: clusterIds } } } } },
    select: {
      moduleId: true,
      plannedMinutes: true,
      lesson: { select: { endsAt: true, clusters: { select: { clusterId: true } } } },
    },
    orderBy: [{ lesson: { endsAt: "asc" } }, { moduleId: "asc" }],
  });
  return rows.flatMap(({ moduleId, plannedMinutes, lesson }) =>
    lesson.clusters
      .filter(({ clusterId }) => clusterIds.includes(clusterId))
      .map(({ clusterId }) => ({
        clusterId,
        moduleId,
        minutes: plannedMinutes,
        endsAt: lesson.endsAt,
      })),
  );
}
