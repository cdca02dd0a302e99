import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import { addDays, compareDays, type Day, dayOf } from "~/domain/calendar/day";
import type { ClosedRange, DayRange } from "~/domain/calendar/range";
import { instantAt } from "~/domain/calendar/wall-time";
import type { Phase } from "~/domain/cohorts/phases";
import { displayName } from "~/domain/people/name";
import type { Named } from "~/domain/schedule/lesson";
import { CITY_ZONE, today } from "~/platform/clock";
import { lessonParts, type StoredLesson, toLessonFact } from "./lesson-fact.server";
import type { Planned } from "./wanted-lesson";
import { touching } from "./week-view.server";

/** All that planned lessons are held against, read once for all of them. */
export interface Known {
  /** Active lessons of their trainers, clusters and rooms, without the planned ones themselves. */
  readonly lessons: readonly StoredLesson[];
  readonly rooms: ReadonlyMap<string, Named & { readonly seats: number }>;
  readonly clusters: readonly KnownCluster[];
}

export interface KnownCluster extends Named {
  readonly phases: readonly Phase[];
  readonly members: readonly KnownMember[];
}

/** Somebody in a cluster during `inCluster`; the rest is what else they have. */
export interface KnownMember extends Named {
  readonly birthDate: Day | null;
  readonly inCluster: DayRange;
  readonly absences: readonly DayRange[];
  readonly placements: readonly (DayRange & { readonly site: string })[];
}

/** Three queries, however many lessons are planned. @param margin days before and after them. */
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
    clusters: await clustersIn(client, uniqueOf(planned.flatMap((one) => one.clusterIds)), window),
  };
}

/** Only the lessons: enough to know what is impossible. */
export async function knownLessons(client: Tx, planned: readonly Planned[]): Promise<Known> {
  const bounds = { window: windowOf(planned, 0), roomIds: roomIdsOf(planned) };
  return { lessons: await lessonsIn(client, planned, bounds), rooms: new Map(), clusters: [] };
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

async function lessonsIn(
  client: Tx,
  planned: readonly Planned[],
  { window, roomIds }: { window: ClosedRange; roomIds: string[] },
): Promise<StoredLesson[]> {
  const ids = planned.flatMap(({ id }) => (id ? [id] : []));
  const trainerIds = uniqueOf(planned.flatMap((one) => one.trainerIds));
  const clusterIds = uniqueOf(planned.flatMap((one) => one.clusterIds));
  const rows = await client.lesson.findMany({
    where: {
      active: true,
      id: { notIn: ids },
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

async function clustersIn(client: Tx, ids: string[], window: ClosedRange): Promise<KnownCluster[]> {
  const rows = await clusterRows(client, ids, window);
  return rows.map(({ id, name, cohort, memberships }) => ({
    id,
    name,
    phases: cohort.phases.map(({ title, kind, ...dates }) => ({ title, kind, ...closed(dates) })),
    members: memberships.map(({ startsOn, endsOn, trainee }) => ({
      id: trainee.id,
      name: displayName(trainee.person),
      birthDate: fromDbDayOrNull(trainee.person.birthDate),
      inCluster: { startsOn: fromDbDay(startsOn), endsOn: fromDbDayOrNull(endsOn) },
      absences: trainee.absences.map(closed),
      placements: trainee.placements.map(({ site, ...dates }) => ({
        site: site.name,
        ...closed(dates),
      })),
    })),
  }));
}

function clusterRows(client: Tx, ids: string[], window: ClosedRange) {
  const during = touching(window);
  const inForce = {
    startsOn: { lte: toDbDay(window.endsOn) },
    OR: [{ endsOn: null }, { endsOn: { gte: toDbDay(window.startsOn) } }],
  };
  return client.cluster.findMany({
    where: { id: { in: ids } },
    include: {
      cohort: { include: { phases: { where: during } } },
      memberships: {
        where: inForce,
        include: {
          trainee: {
            include: {
              person: true,
              absences: {
                where: { ...during, OR: [{ kind: "absent" }, { approvedAt: { not: null } }] },
              },
              placements: {
                where: { ...during, inForce: true },
                include: { site: { select: { name: true } } },
              },
            },
          },
        },
      },
    },
    orderBy: { name: "asc" },
  });
}

function closed({ startsOn, endsOn }: { startsOn: Date; endsOn: Date }): ClosedRange {
  return { startsOn: fromDbDay(startsOn), endsOn: fromDbDay(endsOn) };
}

function uniqueOf(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
