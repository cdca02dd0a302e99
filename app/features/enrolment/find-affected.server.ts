// What depends on a trainee from a day on: shown before a step is recorded, and named in what is
// confirmed, so that nothing ends that nobody saw.
import { OPEN_ABSENCE } from "~/db/absences";
import { fromDbDay, toDbDay } from "~/db/dates";
import { inForceOn } from "~/db/in-force";
import type { Tx } from "~/db/transaction";
import { type Day, laterOf } from "~/domain/calendar/day";
import { instantAt } from "~/domain/calendar/wall-time";
import { CITY_ZONE } from "~/platform/clock";

/** Three queries, whoever it is. */
export async function affectedFrom(client: Tx, traineeId: string, from: Day) {
  const row = await load(client, traineeId, from);
  const memberships = row.memberships.map(({ id, cluster, ...dates }) => ({
    id,
    cluster,
    startsOn: fromDbDay(dates.startsOn),
  }));
  const clusterIds = memberships.map(({ cluster }) => cluster.id);
  const sizes = await membersBeside(client, { clusterIds, traineeId, from });
  const placements = row.placements.map(({ plan, site, phase, _count, ...dates }) => ({
    id: dates.id,
    ...{ plan: plan.name, planId: plan.id, planState: plan.state },
    ...{ site: site.name, phase: phase.title },
    startsOn: fromDbDay(dates.startsOn),
    endsOn: fromDbDay(dates.endsOn),
    isAssessed: _count.assessments > 0,
  }));
  return {
    clusters: memberships.map(({ cluster, startsOn }) => ({
      ...{ id: cluster.id, name: cluster.name, startsOn },
      left: sizes.get(cluster.id) ?? 0,
    })),
    lessons: await lessonsOf(client, memberships, from),
    placements,
    absences: row.absences.length,
    attendances: row._count.attendances,
    openRecords: row._count.records,
    openAssessments: row._count.assessments,
    openWishes: row._count.wishes,
    seen: [...row.memberships, ...row.placements, ...row.absences].map(({ id }) => id.slice(-12)),
  };
}

function load(client: Tx, id: string, from: Day) {
  const on = toDbDay(from);
  const order = { orderBy: { startsOn: "asc" } } as const;
  return client.trainee.findUniqueOrThrow({
    where: { id },
    select: {
      memberships: {
        where: { OR: [{ endsOn: null }, { endsOn: { gte: on } }] },
        select: { id: true, startsOn: true, cluster: { select: { id: true, name: true } } },
        ...order,
      },
      placements: {
        where: { endsOn: { gte: on }, plan: { state: { not: "superseded" } } },
        select: {
          id: true,
          startsOn: true,
          endsOn: true,
          plan: { select: { id: true, name: true, state: true } },
          site: { select: { name: true } },
          phase: { select: { title: true } },
          _count: { select: { assessments: true } },
        },
        ...order,
      },
      absences: { where: { ...OPEN_ABSENCE, endsOn: { gte: on } }, select: { id: true }, ...order },
      _count: {
        select: {
          attendances: { where: { lesson: { startsAt: { gte: instantAt(from, 0, CITY_ZONE) } } } },
          records: { where: { state: { not: "signed_off" } } },
          assessments: { where: { state: { not: "confirmed" } } },
          wishes: { where: { granted: null } },
        },
      },
    },
  });
}

type Asked = { clusterIds: string[]; traineeId: string; from: Day };

async function membersBeside(client: Tx, { clusterIds, traineeId, from }: Asked) {
  const rows = await client.clusterMembership.groupBy({
    by: ["clusterId"],
    where: {
      clusterId: { in: clusterIds },
      traineeId: { not: traineeId },
      ...inForceOn(from),
    },
    _count: true,
  });
  return new Map(rows.map(({ clusterId, _count }) => [clusterId, _count]));
}

/** Lessons that are not cancelled, of each cluster from the day on or from when the trainee is to join. */
function lessonsOf(
  client: Tx,
  memberships: readonly { cluster: { id: string }; startsOn: Day }[],
  from: Day,
): Promise<number> {
  const inClusters = memberships.map(({ cluster, startsOn }) => ({
    clusters: { some: { clusterId: cluster.id } },
    startsAt: { gte: instantAt(laterOf(from, startsOn), 0, CITY_ZONE) },
  }));
  return client.lesson.count({ where: { active: true, OR: inClusters } });
}
