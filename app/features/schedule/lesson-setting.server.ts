import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import { type Day, dayOf } from "~/domain/calendar/day";
import { displayName } from "~/domain/people/name";
import { minutesOf } from "~/domain/schedule/lesson";
import type { Attendee, LessonSetting } from "~/domain/schedule/warnings";
import type { StoredLesson } from "./lesson-fact.server";
import { absentOn, inForceOn } from "./lesson-scope.server";
import type { Planned } from "./wanted-lesson";

/** The room, the cohorts' phases and the people of a planned lesson. @param others of the same day. */
export async function settingOf(
  client: Tx,
  planned: Planned,
  others: readonly StoredLesson[],
): Promise<LessonSetting> {
  const on = dayOf(planned.startsAt, planned.zone);
  const room = planned.roomId
    ? await client.room.findUnique({ where: { id: planned.roomId } })
    : null;
  const clusters = await clustersOn(client, planned.clusterIds, on);
  return {
    startsAt: planned.startsAt,
    endsAt: planned.endsAt,
    zone: planned.zone,
    room,
    clusters: clusters.map(({ id, name, cohort }) => ({
      id,
      name,
      phases: cohort.phases.map((phase) => ({
        ...phase,
        startsOn: fromDbDay(phase.startsOn),
        endsOn: fromDbDay(phase.endsOn),
      })),
    })),
    attendees: clusters.flatMap((cluster) => attendeesOf(cluster, others)),
  };
}

function clustersOn(client: Tx, clusterIds: readonly string[], on: Day) {
  return client.cluster.findMany({
    where: { id: { in: [...clusterIds] } },
    include: {
      cohort: { include: { phases: true } },
      memberships: {
        where: inForceOn(on),
        include: { trainee: { include: { person: true, absences: { where: absentOn(on) } } } },
      },
    },
    orderBy: { name: "asc" },
  });
}

type ClusterOnDay = Awaited<ReturnType<typeof clustersOn>>[number];

function attendeesOf(cluster: ClusterOnDay, others: readonly StoredLesson[]): Attendee[] {
  const otherMinutes = others
    .filter(({ clusters }) => clusters.some(({ id }) => id === cluster.id))
    .reduce((sum, lesson) => sum + minutesOf(lesson), 0);
  return cluster.memberships.map(({ trainee }) => ({
    id: trainee.id,
    name: displayName(trainee.person),
    birthDate: fromDbDayOrNull(trainee.person.birthDate),
    isAbsent: trainee.absences.length > 0,
    otherMinutes,
  }));
}
