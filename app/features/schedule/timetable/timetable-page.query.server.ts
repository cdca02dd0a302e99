import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { addDays, type Day, mondayOf } from "~/domain/calendar/day";
import { blockEditing } from "./block-editing.query.server";
import { clashingBlocks } from "./clashing-blocks.query.server";
import { runState } from "./run-state";
import { blockParts, toShownBlock } from "./shown-block.server";
import { gridOf } from "./timetable-grid";
import type { ShownBlock, ShownGap, TimetablePage } from "./timetable-page";
import { timetableSettings } from "./timetable-settings.schema";

interface Asked {
  readonly week: Day | null;
  readonly blockId: string | null;
}

/** A draft with one of its weeks; the number of queries does not depend on its size. */
export async function timetablePage(
  actor: Actor,
  draftId: string,
  asked: Asked,
): Promise<TimetablePage> {
  ensure(can(actor, "timetable.manage", null));
  const draft = found(await draftRow(draftId));
  const settings = timetableSettings.parse(draft.settings);
  const grid = gridOf(settings);
  const mondays = [...new Set(grid.days.map(mondayOf))];
  const wanted = asked.week ? mondayOf(asked.week) : await firstMonday(draftId);
  const monday = mondays.find((one) => one === wanted) ?? mondays[0] ?? mondayOf(settings.startsOn);
  const at = mondays.indexOf(monday);
  const days = grid.days.filter((on) => mondayOf(on) === monday);
  const [run] = draft.runs;
  return {
    id: draft.id,
    version: draft.version,
    cohort: { id: draft.cohort.id, name: draft.cohort.name },
    phase: draft.phase.title,
    startsOn: settings.startsOn,
    endsOn: settings.endsOn,
    run: run ? { state: runState(run), percent: run.percent } : null,
    clusters: await clustersIn(settings.clusterIds),
    figures: await figuresOf(draftId, draft.gaps),
    gaps: draft.gaps.map(toGap),
    clashing: await clashingBlocks(db, draftId),
    monday,
    previous: mondays[at - 1] ?? null,
    next: mondays[at + 1] ?? null,
    days,
    periods: grid.periods,
    blocks: await blocksOfWeek(draftId, monday),
    editing: asked.blockId ? await blockEditing(db, { draftId, ...asked, grid }) : null,
  };
}

function draftRow(id: string) {
  return db.timetableDraft.findUnique({
    where: { id },
    include: {
      cohort: true,
      phase: true,
      runs: { orderBy: { requestedAt: "desc" }, take: 1 },
      gaps: {
        include: { cluster: true, module: true, waitsFor: true },
        orderBy: [{ cluster: { name: "asc" } }, { module: { code: "asc" } }],
      },
    },
  });
}

type DraftRow = NonNullable<Awaited<ReturnType<typeof draftRow>>>;

function toGap({ cluster, module, minutes, reason, waitsFor }: DraftRow["gaps"][number]): ShownGap {
  return {
    cluster: cluster.name,
    module: `${module.code} ${module.title}`,
    minutes,
    reason,
    waitsFor: waitsFor?.code ?? "",
  };
}

/** The week of the first block that is not a lesson yet. */
async function firstMonday(draftId: string): Promise<Day | null> {
  const first = await db.timetableBlock.findFirst({
    where: { draftId, lessonId: null },
    orderBy: { on: "asc" },
  });
  return first && mondayOf(fromDbDay(first.on));
}

async function clustersIn(ids: string[]) {
  return db.cluster.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}

async function figuresOf(draftId: string, gaps: readonly { minutes: number }[]) {
  const sums = await db.timetableBlock.aggregate({
    where: { draftId },
    _count: { _all: true, lessonId: true },
    _sum: { minutes: true },
  });
  return {
    open: sums._count._all - sums._count.lessonId,
    accepted: sums._count.lessonId,
    minutes: sums._sum.minutes ?? 0,
    missingMinutes: gaps.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

async function blocksOfWeek(draftId: string, monday: Day): Promise<ShownBlock[]> {
  const rows = await db.timetableBlock.findMany({
    where: { draftId, on: { gte: toDbDay(monday), lte: toDbDay(addDays(monday, 6)) } },
    include: blockParts,
    orderBy: [{ on: "asc" }, { startMinute: "asc" }],
  });
  return rows.map(toShownBlock);
}
