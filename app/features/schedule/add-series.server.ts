import { audit } from "~/db/audit";
import { toDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import type { Day } from "~/domain/calendar/day";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { recurrenceText } from "~/domain/schedule/recurrence";
import { takesPlace } from "~/domain/schedule/series-dates";
import { judgeFor } from "./judge-for.server";
import { clashBehind } from "./judge-lesson.server";
import { knownLessons } from "./known-surroundings.query.server";
import { ensureMayPlanFor } from "./lesson-access.server";
import type { LessonFailure } from "./lesson-failure";
import { clashesIn } from "./lesson-surroundings";
import { inLessonTurn } from "./lesson-turn.server";
import { overriding } from "./overriding";
import { resolveLesson } from "./resolve-lesson.server";
import type { AddSeries } from "./series.schema";
import { onDay, type SeriesDates, seriesDatesOf } from "./series-dates.query.server";
import { tellLessons } from "./tell-lessons.server";
import type { WantedLesson } from "./wanted-lesson";
import { createLessons } from "./write-lessons.server";

type Added = Outcome<{ seriesId: string; count: number }, LessonFailure>;

interface PlannedSeries extends SeriesDates {
  readonly template: WantedLesson;
  /** The dates that take place and the lesson of each, in order. */
  readonly lessons: readonly { readonly on: Day; readonly wanted: WantedLesson }[];
}

/** Puts a lesson into the schedule again and again; all of its dates or none. */
export async function addSeries(actor: Actor, input: AddSeries, outer?: Tx): Promise<Added> {
  let planned: PlannedSeries | null = null;
  try {
    return await inLessonTurn<Added>(async (tx) => {
      await ensureMayPlanFor(tx, actor, input.clusterIds);
      const plan = await planSeries(tx, input);
      if (!plan.ok) return plan;
      planned = plan.value;
      return create(tx, actor, { input, planned });
    }, outer);
  } catch (thrown) {
    const wanted = (planned as PlannedSeries | null)?.lessons.map((one) => one.wanted);
    if (outer || !wanted) throw thrown;
    return fail(await clashBehind(thrown, wanted));
  }
}

async function planSeries(
  tx: Tx,
  input: AddSeries,
): Promise<Outcome<PlannedSeries, LessonFailure>> {
  const resolved = await resolveLesson(tx, input, null);
  if (!resolved.ok) return resolved;
  const dated = await seriesDatesOf(tx, input);
  if (!dated.ok) return dated;
  const template = resolved.value;
  const all = dated.value.dates
    .filter(takesPlace)
    .map(({ on }) => ({ on, wanted: onDay(template, on, input) }));
  if (all.some(({ wanted }) => wanted.startsAt >= wanted.endsAt)) {
    return fail({ code: "ends-before-start", field: "to" });
  }
  const lessons = input.skipClashes ? await withoutClashes(tx, all) : all;
  if (lessons.length === 0) return fail({ code: "no-dates", field: "weekdays" });
  return succeed({ ...dated.value, template, lessons });
}

async function withoutClashes(tx: Tx, all: PlannedSeries["lessons"]) {
  const known = await knownLessons(
    tx,
    all.map(({ wanted }) => wanted),
  );
  return all.filter(({ wanted }) => clashesIn(known, wanted).length === 0);
}

type Creating = { readonly input: AddSeries; readonly planned: PlannedSeries };

async function create(tx: Tx, actor: Actor, { input, planned }: Creating): Promise<Added> {
  const { lessons } = planned;
  const wanted = lessons.map((one) => one.wanted);
  const judged = await judgeFor(tx, actor, { planned: wanted, override: input.override });
  if (!judged.ok) return judged;
  const data = seriesRow(planned, input);
  const { id } = await tx.series.create({ data: { ...data, createdById: actor.personId } });
  const rows = lessons.map(({ on, wanted: one }, index) => ({
    wanted: one,
    ...overriding(actor, judged.value[index] ?? [], input.overrideReason),
    series: { id, on },
  }));
  const days = lessons.map(({ on }) => on);
  const lessonIds = await createLessons(tx, rows, actor.personId);
  const isOverridden = judged.value.flat().length > 0 && input.overrideReason;
  await audit(tx, actor, {
    action: "series.add",
    subject: { type: "series", id },
    after: { title: planned.template.title, recurrence: data.recurrence, days, lessonIds },
    ...(isOverridden && { reason: input.overrideReason ?? "" }),
  });
  await tellLessons(tx, actor, lessonIds);
  return succeed({ seriesId: id, count: lessons.length });
}

/** Dates left out because of a clash count as taken out. */
function seriesRow({ rule, dates, template, lessons }: PlannedSeries, { from, to }: AddSeries) {
  const taught = new Set(lessons.map(({ on }) => on));
  const clashing = dates.filter((date) => takesPlace(date) && !taught.has(date.on));
  const without = new Set([...rule.without, ...clashing.map(({ on }) => on)]);
  return {
    title: template.title,
    recurrence: recurrenceText(rule),
    zone: template.zone,
    startsOn: toDbDay(rule.startsOn),
    endsOn: toDbDay(rule.endsOn < rule.startsOn ? rule.startsOn : rule.endsOn),
    startMinute: from,
    durationMinutes: to - from,
    skipsHolidays: rule.skipsHolidays,
    withoutOn: [...without].map(toDbDay),
    extraOn: [...new Set(rule.extra)].map(toDbDay),
  };
}
