import { audit } from "~/db/audit";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { ensure } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import { auditedLesson } from "./audited-lesson";
import type { ChangeLesson } from "./change-lesson.schema";
import { asEntered, type Want } from "./change-lesson.server";
import { judgeFor } from "./judge-for.server";
import { clashBehind } from "./judge-lesson.server";
import { manages } from "./lesson-access.server";
import type { LessonFailure } from "./lesson-failure";
import { announcedNow, keepOrigins } from "./lesson-origin.server";
import { inLessonTurn } from "./lesson-turn.server";
import { managedLesson } from "./managed-lesson.server";
import { overridingAnew } from "./overriding";
import { keepSeries, partSeries } from "./part-series.server";
import { placed, type SpreadLesson, spreadChange } from "./spread-change.server";
import { lessonsAsTold, tellLessons } from "./tell-lessons.server";
import { rewriteLessons } from "./write-lessons.server";

export type ChangedMany = Outcome<{ lessonId: string; count: number }, LessonFailure>;

/** Changes a lesson and with it those that follow, or all of its series that are still to come. */
export function changeSeries(actor: Actor, input: ChangeLesson, outer?: Tx): Promise<ChangedMany> {
  return rewriteWithSeries(actor, input, asEntered(actor, input), outer);
}

type Asked = Pick<
  ChangeLesson,
  "lessonId" | "version" | "scope" | "seriesVersion" | "override" | "overrideReason"
>;

/** Writes a lesson anew as it is wanted, and with it the others of its series that the scope names. */
export async function rewriteWithSeries(
  actor: Actor,
  input: Asked,
  want: Want,
  outer?: Tx,
): Promise<ChangedMany> {
  let spread: SpreadLesson[] = [];
  try {
    return await inLessonTurn<ChangedMany>(async (tx) => {
      const before = await managedLesson(tx, actor, input.lessonId);
      const resolved = await want(tx, before);
      if (!before.active) return fail({ code: "cancelled" });
      if (before.version !== input.version) return fail({ code: "stale" });
      if (!resolved.ok) return resolved;
      spread = await spreadChange(tx, { before, wanted: resolved.value }, input.scope);
      ensure(
        await manages(
          tx,
          actor,
          spread.flatMap((one) => one.before.clusterIds),
        ),
      );
      return rewriteSeries(tx, actor, { input, spread });
    }, outer);
  } catch (thrown) {
    const wanted = spread.map((one) => one.wanted);
    if (outer || wanted.length === 0) throw thrown;
    return fail(await clashBehind(thrown, wanted));
  }
}

interface Rewriting {
  readonly input: Asked;
  readonly spread: readonly SpreadLesson[];
}

async function rewriteSeries(tx: Tx, actor: Actor, rewriting: Rewriting): Promise<ChangedMany> {
  const { input, spread } = rewriting;
  const wanted = spread.map((one) => one.wanted);
  const judged = await judgeFor(tx, actor, {
    planned: wanted,
    standing: spread.map((one) => one.before),
    override: input.override,
  });
  if (!judged.ok) return judged;
  const seriesId = await moveSeries(tx, rewriting);
  if (typeof seriesId !== "string") return fail(seriesId);
  const ids = spread.map(({ before }) => before.id);
  const announced = await announcedNow(tx, ids);
  const told = await lessonsAsTold(tx, ids);
  const rows = spread.map((one, index) => ({
    wanted: one.wanted,
    version: one.before.version,
    ...overridingAnew(actor, judged.value[index] ?? [], {
      before: one.before,
      reason: input.overrideReason,
    }),
  }));
  if (!(await rewriteLessons(tx, rows))) return fail({ code: "stale" });
  await keepOrigins(tx, announced, now());
  await record(tx, actor, { ...rewriting, seriesId });
  await tellLessons(tx, actor, ids, told);
  return succeed({ lessonId: input.lessonId, count: spread.length });
}

/** The id of the series that the lessons belong to from now on. */
async function moveSeries(tx: Tx, { input, spread }: Rewriting): Promise<string | LessonFailure> {
  const [edited] = spread;
  if (!edited?.before.seriesId) return { code: "no-series" };
  const { before, wanted } = edited;
  const series = await tx.series.findUniqueOrThrow({ where: { id: edited.before.seriesId } });
  if (series.version !== input.seriesVersion) return { code: "stale" };
  const move = { was: placed(before, before), becomes: placed(wanted, before) };
  if (input.scope === "all") {
    return (await keepSeries(tx, series, move)) ? series.id : { code: "stale" };
  }
  const { startsAt } = before;
  return (await partSeries(tx, series, { startsAt, move })) ?? { code: "stale" };
}

async function record(
  tx: Tx,
  actor: Actor,
  { input, spread, seriesId }: Rewriting & { seriesId: string },
): Promise<void> {
  const [edited] = spread;
  if (!edited) return;
  const isParted = seriesId !== edited.before.seriesId;
  await audit(tx, actor, {
    action: isParted ? "series.part" : "series.change",
    subject: { type: "series", id: seriesId },
    before: { ...auditedLesson(edited.before), seriesId: edited.before.seriesId },
    after: {
      ...auditedLesson(edited.wanted),
      scope: input.scope,
      lessonIds: spread.map(({ before }) => before.id),
    },
    ...(input.override && input.overrideReason && { reason: input.overrideReason }),
  });
}
