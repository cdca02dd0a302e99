import { awayDuring } from "~/db/absences";
import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { Day } from "~/domain/calendar/day";
import type { ClosedRange, DayRange } from "~/domain/calendar/range";
import type { Phase } from "~/domain/cohorts/phases";
import { displayName } from "~/domain/people/name";
import type { Named } from "~/domain/schedule/lesson";
import { touching } from "./week-view.server";

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

/** Clusters with their phases and people in a window of days; one query. */
export async function knownClusters(
  client: Tx,
  ids: string[],
  window: ClosedRange,
): Promise<KnownCluster[]> {
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
              absences: { where: awayDuring(window) },
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
