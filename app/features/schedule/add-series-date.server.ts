import { audit } from "~/db/audit";
import { toDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import type { Day } from "~/domain/calendar/day";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { judgeFor } from "./judge-for.server";
import { clashBehind } from "./judge-lesson.server";
import type { LessonFailure } from "./lesson-failure";
import { inLessonTurn } from "./lesson-turn.server";
import { type ManagedSeries, managedSeries } from "./managed-series.server";
import { overriding } from "./overriding";
import type { AddSeriesDate } from "./series-date.schema";
import { onDay } from "./series-dates.query.server";
import { tellLessons } from "./tell-lessons.server";
import type { WantedLesson } from "./wanted-lesson";
import { createLessons } from "./write-lessons.server";

type Added = Outcome<{ lessonId: string }, LessonFailure>;

/** One more date of a series, also a holiday that it leaves out, like the last lesson it has. */
export async function addSeriesDate(
  actor: Actor,
  input: AddSeriesDate,
  outer?: Tx,
): Promise<Added> {
  let wanted: WantedLesson | null = null;
  try {
    return await inLessonTurn<Added>(async (tx) => {
      const managed = await managedSeries(tx, actor, input.seriesId);
      const on = input.day as Day;
      wanted = lessonOn(managed, on);
      if (!(await noteDate(tx, managed, input))) return fail({ code: "stale" });
      const isThere = managed.lessons.some(
        ({ seriesOn }) => seriesOn?.getTime() === toDbDay(on).getTime(),
      );
      if (isThere) return fail({ code: "date-there", field: "day", values: { on } });
      const judged = await judgeFor(tx, actor, { planned: [wanted], override: input.override });
      if (!judged.ok) return judged;
      const over = overriding(actor, judged.value.flat(), input.overrideReason);
      const fresh = { wanted, ...over, series: { id: input.seriesId, on } };
      const [lessonId = ""] = await createLessons(tx, [fresh], actor.personId);
      await audit(tx, actor, {
        action: "series.date.add",
        subject: { type: "series", id: input.seriesId },
        after: { on, lessonId },
        ...(over.overrideReason && { reason: over.overrideReason }),
      });
      await tellLessons(tx, actor, [lessonId]);
      return succeed({ lessonId });
    }, outer);
  } catch (thrown) {
    if (outer || !wanted) throw thrown;
    return fail(await clashBehind(thrown, [wanted]));
  }
}

/** The last lesson that takes place is the pattern, or the last of all. */
function lessonOn({ series, lessons }: ManagedSeries, on: Day): WantedLesson {
  const pattern = lessons.findLast(({ active }) => active) ?? lessons.at(-1);
  if (!pattern) throw new Error("A series without lessons");
  const from = series.startMinute;
  const to = Math.min(1440, from + series.durationMinutes);
  const { title, roomId, siteId, elsewhere, zone, onlineUrl, note } = pattern;
  const { trainerIds, clusterIds, modules, links, startsAt, endsAt } = pattern;
  const place = { roomId, siteId, elsewhere, zone, startsAt, endsAt };
  const content = { title, onlineUrl, note, modules, links };
  return onDay({ id: null, ...place, ...content, trainerIds, clusterIds }, on, { from, to });
}

async function noteDate(
  tx: Tx,
  { series }: ManagedSeries,
  { day, version }: AddSeriesDate,
): Promise<boolean> {
  const on = toDbDay(day as Day);
  const others = (dates: Date[]) => dates.filter((date) => date.getTime() !== on.getTime());
  const { count } = await tx.series.updateMany({
    where: { id: series.id, version },
    data: {
      extraOn: [...others(series.extraOn), on],
      withoutOn: others(series.withoutOn),
      version: { increment: 1 },
    },
  });
  return count > 0;
}
