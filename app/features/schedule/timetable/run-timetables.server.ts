import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import { type Gap, gapsOf } from "~/domain/schedule/timetable/gaps";
import type { Block, TimetableProblem } from "~/domain/schedule/timetable/problem";
import { today } from "~/platform/clock";
import { logger } from "~/platform/logger";
import { type SearchTimetable, searchInThread } from "./search-in-thread.server";
import { type TimetableFacts, timetableFacts } from "./timetable-facts.server";
import { gridOf } from "./timetable-grid";
import { problemOf, toDraftBlock } from "./timetable-problem";
import { timetableSettings } from "./timetable-settings.schema";

interface Run {
  readonly id: string;
  readonly draftId: string;
}

/** A search that has not said anything for so long is taken up again: its process is gone. */
const SILENT_SECONDS = 30;

/** Carries out what waits, one after the other; what a killed process left is begun anew. */
export async function runTimetables(search: SearchTimetable = searchInThread): Promise<void> {
  for (let run = await nextRun(); run; run = await nextRun()) await carryOut(run, search);
}

async function nextRun(): Promise<Run | null> {
  const rows = await db.$queryRaw<Run[]>`
    UPDATE "TimetableRun" SET "startedAt" = COALESCE("startedAt", now()), "beatAt" = now()
     WHERE "id" = (SELECT "id" FROM "TimetableRun"
                    WHERE "finishedAt" IS NULL
                      AND ("beatAt" IS NULL
                           OR "beatAt" < now() - ${SILENT_SECONDS} * interval '1 second')
                    ORDER BY "requestedAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id", "draftId"`;
  return rows[0] ?? null;
}

async function carryOut(run: Run, search: SearchTimetable): Promise<void> {
  try {
    const { facts, problem, seed } = await problemFor(run.draftId);
    const watch = new AbortController();
    const { blocks } = await search(problem, {
      seed,
      signal: watch.signal,
      onProgress: (percent) => void beat(run, percent, watch),
    });
    await inTransaction((tx) => finish(tx, run, { facts, problem, blocks }));
  } catch (error) {
    logger.error({ err: error, runId: run.id }, "timetable run failed");
    const over = new Date();
    await db.timetableRun.updateMany({
      where: { id: run.id, finishedAt: null },
      data: { finishedAt: over, failedAt: over },
    });
  }
}

/** Says how far it is; where somebody has cancelled meanwhile, ends the search. */
async function beat({ id }: Run, percent: number, watch: AbortController): Promise<void> {
  const { count } = await db.timetableRun.updateMany({
    where: { id, finishedAt: null },
    data: { percent, beatAt: new Date() },
  });
  if (count === 0) watch.abort();
}

async function problemFor(draftId: string) {
  const draft = await db.timetableDraft.findUniqueOrThrow({
    where: { id: draftId },
    include: {
      cohort: true,
      blocks: { where: { OR: [{ locked: true }, { lessonId: { not: null } }] } },
      _count: { select: { runs: true } },
    },
  });
  const settings = timetableSettings.parse(draft.settings);
  const facts = await timetableFacts(db, draft.cohort.curriculumId, settings);
  const blocks = draft.blocks.map((block) => ({ ...block, on: fromDbDay(block.on) }));
  const kept = {
    locked: blocks.filter(({ lessonId }) => lessonId === null),
    accepted: blocks.filter(({ lessonId }) => lessonId !== null),
  };
  const asked = { settings, grid: gridOf(settings), ...kept, today: today() };
  return { facts, problem: problemOf(facts, asked), seed: draft._count.runs };
}

interface Found {
  readonly facts: TimetableFacts;
  readonly problem: TimetableProblem;
  readonly blocks: readonly Block[];
}

/** Writes what was found unless the run was cancelled or somebody else has finished it. */
async function finish(tx: Tx, { id, draftId }: Run, found: Found): Promise<void> {
  const { count } = await tx.timetableRun.updateMany({
    where: { id, finishedAt: null },
    data: { finishedAt: new Date(), percent: 100 },
  });
  if (count === 0) return;
  const { facts, problem, blocks } = found;
  const moduleIds = facts.modules.map((module) => module.id);
  const fresh = blocks.slice(problem.locked.length);
  await tx.timetableDraft.update({
    where: { id: draftId },
    data: { version: { increment: 1 } },
  });
  await tx.timetableBlock.deleteMany({ where: { draftId, locked: false, lessonId: null } });
  const rows = fresh.map((block) => toDraftBlock(problem, moduleIds, block));
  await tx.timetableBlock.createMany({
    data: rows.map((row) => ({ ...row, draftId, on: toDbDay(row.on) })),
  });
  const gaps = gapsOf(problem, [...problem.locked, ...fresh]);
  await writeGaps(tx, draftId, { gaps, facts });
}

async function writeGaps(
  tx: Tx,
  draftId: string,
  { gaps, facts }: { gaps: readonly Gap[]; facts: TimetableFacts },
): Promise<void> {
  await tx.timetableGap.deleteMany({ where: { draftId } });
  await tx.timetableGap.createMany({
    data: gaps.map(({ cluster, module, minutes, reason, waitsFor }) => ({
      draftId,
      clusterId: facts.clusters[cluster]?.id ?? "",
      moduleId: facts.modules[module]?.id ?? "",
      minutes,
      reason,
      waitsForId: waitsFor === null ? null : (facts.modules[waitsFor]?.id ?? null),
    })),
  });
}
