import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import { enrolmentStep, partTimeOn } from "~/db/enrolments";
import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { type Day, laterOf } from "~/domain/calendar/day";
import { contains } from "~/domain/calendar/range";
import { willTakePart } from "~/domain/cohorts/enrolment";
import { compareNames, sortName } from "~/domain/people/name";

export type ClusterPerson = Awaited<ReturnType<typeof clusterPeople>>[number];

type Wanted = { cohortId: string; withCohortId: string | null; from: Day };

/**
 * The trainees who take part from a day on: those of the cohort, guests in its clusters, and of
 * another cohort those without a cluster. In the order of a German list; two queries.
 */
export async function clusterPeople(
  actor: Actor,
  { cohortId, withCohortId, from }: Wanted,
  client: Tx = db,
) {
  ensure(can(actor, "cluster.manage", null));
  const current = { OR: [{ endsOn: null }, { endsOn: { gte: toDbDay(from) } }] };
  const rows = await client.trainee.findMany({
    where: {
      OR: [
        { cohortId },
        { memberships: { some: { cluster: { cohortId }, ...current } } },
        ...(withCohortId ? [{ cohortId: withCohortId, memberships: { none: current } }] : []),
      ],
    },
    include: include(current),
    orderBy: { id: "asc" },
  });
  return rows
    .filter(({ cohort }) => fromDbDay(cohort.endsOn) >= from)
    .filter((row) => willTakePart(row.enrolments.map(enrolmentStep), from))
    .sort((a, b) => compareNames(a.person, b.person))
    .map((row) => personOf(row, cohortId, from));
}

function include(current: Prisma.ClusterMembershipWhereInput) {
  return {
    person: { select: { givenName: true, familyName: true, postcode: true } },
    cohort: { select: { name: true, startsOn: true, endsOn: true } },
    enrolments: true,
    memberships: {
      where: current,
      orderBy: { startsOn: "asc" },
      include: { cluster: { select: { name: true, cohortId: true } } },
    },
  } satisfies Prisma.TraineeInclude;
}

type Row = Prisma.TraineeGetPayload<{ include: ReturnType<typeof include> }>;

function personOf({ person, memberships, cohort, ...row }: Row, cohortId: string, from: Day) {
  const rows = memberships.map(({ cluster, clusterId, id, ...dates }) => ({
    id,
    clusterId,
    cluster: cluster.name,
    isHere: cluster.cohortId === cohortId,
    startsOn: fromDbDay(dates.startsOn),
    endsOn: fromDbDayOrNull(dates.endsOn),
  }));
  const entryOn = laterOf(fromDbDay(row.entryOn), fromDbDay(cohort.startsOn));
  const present = rows.find((one) => contains(one, laterOf(from, entryOn)));
  const later = rows.find(({ startsOn }) => startsOn > laterOf(from, entryOn));
  return {
    id: row.id,
    name: sortName(person),
    postcode: person.postcode,
    partTimePercent: partTimeOn(row, from),
    cohortId: row.cohortId,
    cohort: cohort.name,
    entryOn,
    home: present?.isHere ? present.clusterId : null,
    present: present?.clusterId ?? null,
    isElsewhere: present !== undefined && !present.isHere,
    later: later ? { cluster: later.cluster, on: later.startsOn } : null,
    rows,
  };
}
