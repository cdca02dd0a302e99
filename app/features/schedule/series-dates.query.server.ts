import { fromDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import { type Day, earlierOf, laterOf } from "~/domain/calendar/day";
import { instantAt } from "~/domain/calendar/wall-time";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import {
  type SeriesDate,
  type SeriesRule,
  seriesDates,
  takesPlace,
} from "~/domain/schedule/series-dates";
import type { LessonFailure } from "./lesson-failure";
import type { RhythmFields } from "./series.schema";
import type { Planned } from "./wanted-lesson";

/** More dates than one series has in two years of three days a week help nobody. */
const MOST_DATES = 200;

export interface SeriesDates {
  readonly rule: SeriesRule;
  readonly dates: readonly SeriesDate[];
}

/** The dates of a series as its form says them; one query where it lies within a phase. */
export async function seriesDatesOf(
  tx: Tx,
  fields: RhythmFields,
): Promise<Outcome<SeriesDates, LessonFailure>> {
  const bounds = await boundsOf(tx, fields);
  if (!bounds) return fail({ code: "unknown-choice", field: "phaseId" });
  const rule: SeriesRule = {
    ...bounds,
    weekdays: fields.weekdays,
    everyWeeks: fields.everyWeeks,
    skipsHolidays: !fields.holidays,
    without: fields.withoutOn,
    extra: fields.extraOn,
  };
  const dates = seriesDates(rule);
  const count = dates.filter(takesPlace).length;
  if (count > MOST_DATES) {
    const values = { count, most: MOST_DATES };
    return fail({ code: "too-many-dates", field: "untilOn", values });
  }
  return count > 0 ? succeed({ rule, dates }) : fail({ code: "no-dates", field: "weekdays" });
}

async function boundsOf(
  tx: Tx,
  { day, untilOn, phaseId }: RhythmFields,
): Promise<{ startsOn: Day; endsOn: Day } | null> {
  const first = day as Day;
  if (!phaseId) return { startsOn: first, endsOn: untilOn ?? first };
  const phase = await tx.phase.findUnique({ where: { id: phaseId } });
  if (!phase) return null;
  const endsOn = fromDbDay(phase.endsOn);
  return {
    startsOn: laterOf(first, fromDbDay(phase.startsOn)),
    endsOn: untilOn ? earlierOf(untilOn, endsOn) : endsOn,
  };
}

/** The same lesson on another day at the same time of the clock. */
export function onDay<P extends Planned>(
  planned: P,
  on: Day,
  time: { from: number; to: number },
): P {
  const { zone } = planned;
  const startsAt = instantAt(on, time.from, zone);
  return { ...planned, startsAt, endsAt: instantAt(on, time.to, zone) };
}
