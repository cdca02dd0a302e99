import { type Day, dayOf } from "~/domain/calendar/day";
import { contains } from "~/domain/calendar/range";
import { isUnavailable } from "~/domain/schedule/availability";
import { minutesOf } from "~/domain/schedule/lesson";
import type { Attendee, LessonSetting } from "~/domain/schedule/warnings";
import type { KnownCluster } from "./known-clusters.server";
import type { Known } from "./known-surroundings.query.server";
import type { StoredLesson } from "./lesson-fact.server";
import type { Planned } from "./wanted-lesson";

/** The room, the cohorts' phases and the people of a planned lesson. @param others of the same day. */
export function settingIn(
  known: Known,
  planned: Planned,
  others: readonly StoredLesson[],
): LessonSetting {
  const on = dayOf(planned.startsAt, planned.zone);
  const clusters = known.clusters.filter(({ id }) => planned.clusterIds.includes(id));
  return {
    startsAt: planned.startsAt,
    endsAt: planned.endsAt,
    zone: planned.zone,
    room: (planned.roomId && known.rooms.get(planned.roomId)) || null,
    clusters,
    unavailable: known.trainers.filter(
      ({ id, unavailable }) =>
        planned.trainerIds.includes(id) && isUnavailable(unavailable, planned),
    ),
    attendees: clusters.flatMap((cluster) => attendeesOf(cluster, on, others)),
  };
}

function attendeesOf(
  { id: clusterId, members }: KnownCluster,
  on: Day,
  others: readonly StoredLesson[],
): Attendee[] {
  const otherMinutes = others
    .filter(({ clusters }) => clusters.some(({ id }) => id === clusterId))
    .reduce((sum, lesson) => sum + minutesOf(lesson), 0);
  return members
    .filter(({ inCluster }) => contains(inCluster, on))
    .map(({ id, name, birthDate, absences, placements }) => ({
      id,
      name,
      birthDate,
      isAbsent: absences.some((range) => contains(range, on)),
      placedAt: placements.find((range) => contains(range, on))?.site ?? null,
      otherMinutes,
    }));
}
