import { dayOf } from "~/domain/calendar/day";
import { formatWallTime, minuteOfDay } from "~/domain/calendar/wall-time";
import type { Failure } from "~/domain/outcome";
import type { Clash, ClashKind } from "~/domain/schedule/clashes";

/** A clash as its sentence needs it: `<kind>-twice` with who, when and the other lesson. */
export function clashSentence({ kind, who, lesson }: Clash): Failure<`${ClashKind}-twice`> {
  const { startsAt, endsAt, zone } = lesson;
  const clock = (instant: Date) => formatWallTime(minuteOfDay(instant, zone));
  const names = (named: readonly { name: string }[]) => named.map(({ name }) => name).join(", ");
  return {
    code: `${kind}-twice`,
    values: {
      who: who.name,
      on: dayOf(startsAt, zone),
      time: `${clock(startsAt)}–${clock(endsAt)}`,
      title: lesson.title,
      clusters: names(lesson.clusters),
      trainers: names(lesson.trainers),
    },
  };
}
