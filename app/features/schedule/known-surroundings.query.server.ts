import type { Tx } from "~/db/transaction";
import { addDays, compareDays, dayOf } from "~/domain/calendar/day";
import type { ClosedRange } from "~/domain/calendar/range";
import { instantAt } from "~/domain/calendar/wall-time";
import type { Named } from "~/domain/schedule/lesson";
import { CITY_ZONE, today } from "~/platform/clock";
import { type KnownCluster, knownClusters } from "./known-clusters.server";
import { type KnownTrainer, knownTrainers } from "./known-trainers.server";
import { lessonParts, type StoredLesson, toLessonFact } from "./lesson-fact.server";
import type { Planned } from "./wanted-lesson";

/** All that planned lessons are held against, read once for all of them. */
export interface Known {
  /** Active lessons of their trainers, clusters and rooms, without the planned ones themselves. */
  readonly lessons: readonly StoredLesson[];
  readonly rooms: ReadonlyMap<string, Named & { readonly seats: number }>;
  readonly clusters: readonly KnownCluster[];
  /** Those of their trainers who cannot teach at some time around them. */
  readonly trainers: readonly KnownTrainer[];
}

/** Five queries, however many lessons are planned. @param margin days before and after them. */
export async function knownAround(
  client: Tx,
  planned: readonly Planned[],
  margin = 0,
): Promise<Known> {
  const window = windowOf(planned, margin);
  const roomIds = roomIdsOf(planned);
  const rooms = await client.room.findMany({ where: { id: { in: roomIds } } });
  return {
    lessons: await lessonsIn(client, planned, { window, roomIds }),
    rooms: new Map(rooms.map(({ id, name, seats }) => [id, { id, name, seats }])),
    clusters: await knownClusters(
      client,
      uniqueOf(planned.flatMap((one) => one.clusterIds)),
      window,
    ),
    trainers: await knownTrainers(
      client,
      uniqueOf(planned.flatMap((one) => one.trainerIds)),
      window,
    ),
  };
}

/** Only the lessons: enough to know what is impossible. */
export async function knownLessons(client: Tx, planned: readonly Planned[]): Promise<Known> {
  const bounds = { window: windowOf(planned, 0), roomIds: roomIdsOf(planned) };
  const lessons = await lessonsIn(client, planned, bounds);
  return { lessons, rooms: new Map(), clusters: [], trainers: [] };
}

/** The days of the lessons and one more on either side, for those that last over midnight. */
function windowOf(planned: readonly Planned[], margin: number): ClosedRange {
  const days = planned.map(({ startsAt, zone }) => dayOf(startsAt, zone)).sort(compareDays);
  const first = days[0] ?? today();
  return {
    startsOn: addDays(first, -margin - 1),
    endsOn: addDays(days.at(-1) ?? first, margin + 1),
  };
}

function roomIdsOf(planned: readonly Planned[]): string[] {
  return uniqueOf(planned.flatMap(({ roomId }) => (roomId ? [roomId] : [])));
}

function lessonsIn(
  client: Tx,
  planned: readonly Planned[],
  { window, roomIds }: { window: ClosedRange; roomIds: string[] },
): Promise<StoredLesson[]> {
  return lessonsTouching(client, window, {
    trainerIds: uniqueOf(planned.flatMap((one) => one.trainerIds)),
    clusterIds: uniqueOf(planned.flatMap((one) => one.clusterIds)),
    roomIds,
    exceptIds: planned.flatMap(({ id }) => (id ? [id] : [])),
  });
}

interface Occupants {
  readonly trainerIds: string[];
  readonly clusterIds: string[];
  readonly roomIds: string[];
  readonly exceptIds?: string[];
}

/** The active lessons of any of these in a window of days, in order; one query. */
export async function lessonsTouching(
  client: Tx,
  window: ClosedRange,
  { trainerIds, clusterIds, roomIds, exceptIds = [] }: Occupants,
): Promise<StoredLesson[]> {
  const rows = await client.lesson.findMany({
    where: {
      active: true,
      id: { notIn: exceptIds },
      startsAt: { lt: instantAt(addDays(window.endsOn, 1), 0, CITY_ZONE) },
      endsAt: { gt: instantAt(window.startsOn, 0, CITY_ZONE) },
      OR: [
        { trainers: { some: { trainerId: { in: trainerIds } } } },
        { clusters: { some: { clusterId: { in: clusterIds } } } },
        { roomId: { in: roomIds } },
      ],
    },
    include: lessonParts,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  return rows.map(toLessonFact);
}

function uniqueOf(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
