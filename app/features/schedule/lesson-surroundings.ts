import { addDays, dayOf } from "~/domain/calendar/day";
import { instantAt } from "~/domain/calendar/wall-time";
import { freeAlternatives } from "~/domain/schedule/alternatives";
import { type Clash, clashesOf } from "~/domain/schedule/clashes";
import { type Named, overlap, type Span } from "~/domain/schedule/lesson";
import { type LessonWarning, warningsOf } from "~/domain/schedule/warnings";
import type { Known } from "./known-surroundings.query.server";
import type { StoredLesson } from "./lesson-fact.server";
import { settingIn } from "./lesson-setting";
import type { Planned } from "./wanted-lesson";

export interface Surroundings {
  readonly clashes: readonly Clash<StoredLesson>[];
  readonly warnings: readonly LessonWarning[];
  /** What its trainers, clusters and room have on that day, without the lesson itself. */
  readonly sameDay: readonly StoredLesson[];
}

/** Everything around a planned lesson that speaks against it. */
export function surroundingsIn(known: Known, planned: Planned): Surroundings {
  const sameDay = onSameDay(known, planned);
  return {
    clashes: clashesAmong(planned, sameDay),
    warnings: warningsOf(settingIn(known, planned, sameDay)),
    sameDay,
  };
}

/** Only what is physically impossible. */
export function clashesIn(known: Known, planned: Planned): Clash<StoredLesson>[] {
  return clashesAmong(planned, concerning(known, planned));
}

/** Three free times nearby, without more warnings than the lesson has; `known` must reach that far. */
export function alternativesIn(known: Known, planned: Planned, notBefore: Date): Span[] {
  const bearable = surroundingsIn(known, planned).warnings.length;
  return freeAlternatives({
    startsAt: planned.startsAt,
    endsAt: planned.endsAt,
    zone: planned.zone,
    busy: concerning(known, planned),
    notBefore,
    isWise: (span) => surroundingsIn(known, { ...planned, ...span }).warnings.length <= bearable,
  });
}

function onSameDay(known: Known, planned: Planned): StoredLesson[] {
  const { startsAt, zone } = planned;
  const on = dayOf(startsAt, zone);
  const day = { startsAt: instantAt(on, 0, zone), endsAt: instantAt(addDays(on, 1), 0, zone) };
  return concerning(known, planned).filter((other) => overlap(day, other));
}

/** Of all that was read for several lessons what concerns this one. */
function concerning({ lessons }: Known, planned: Planned): StoredLesson[] {
  const { trainerIds, clusterIds, roomId } = planned;
  return lessons.filter(
    ({ trainers, clusters, room }) =>
      trainers.some(({ id }) => trainerIds.includes(id)) ||
      clusters.some(({ id }) => clusterIds.includes(id)) ||
      (roomId !== null && room?.id === roomId),
  );
}

function clashesAmong(planned: Planned, others: readonly StoredLesson[]): Clash<StoredLesson>[] {
  return clashesOf(
    {
      ...planned,
      title: "",
      isCancelled: false,
      trainers: namedAmong(
        planned.trainerIds,
        others.flatMap(({ trainers }) => trainers),
      ),
      clusters: namedAmong(
        planned.clusterIds,
        others.flatMap(({ clusters }) => clusters),
      ),
      room: others.find(({ room }) => room && room.id === planned.roomId)?.room ?? null,
    },
    others,
  );
}

/** Names are known from the other lessons; who has none there cannot clash. */
function namedAmong(ids: readonly string[], named: readonly Named[]): Named[] {
  return ids.flatMap((id) => named.find((one) => one.id === id) ?? []);
}
