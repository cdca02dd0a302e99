import { audit } from "~/db/audit";
import { fromDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { cancelLesson } from "./cancel-lesson.server";
import type { LessonFailure } from "./lesson-failure";
import { managedSeries } from "./managed-series.server";
import type { TakeOutDate } from "./series-date.schema";

type TakenOut = Outcome<{ lessonId: string }, LessonFailure>;

/** A date leaves its series: the lesson is called off for everybody to see, and the series knows. */
export function takeOutDate(actor: Actor, input: TakeOutDate, outer?: Tx): Promise<TakenOut> {
  const { seriesId, version, lessonId, reason } = input;
  return inTransaction<TakenOut>(async (tx) => {
    const { series, lessons } = await managedSeries(tx, actor, seriesId);
    const lesson = found(lessons.find(({ id }) => id === lessonId) ?? null);
    const withoutOn = [...series.withoutOn, ...(lesson.seriesOn ? [lesson.seriesOn] : [])];
    const { count } = await tx.series.updateMany({
      where: { id: seriesId, version },
      data: { withoutOn, version: { increment: 1 } },
    });
    if (count === 0) return fail({ code: "stale" });
    const cancelling = { lessonId, version: lesson.version, reason };
    const cancelled = await cancelLesson(actor, cancelling, tx);
    if (!cancelled.ok) return cancelled;
    await audit(tx, actor, {
      action: "series.date.out",
      subject: { type: "series", id: seriesId },
      after: { lessonId, on: lesson.seriesOn && fromDbDay(lesson.seriesOn) },
      reason,
    });
    return succeed({ lessonId });
  }, outer);
}
