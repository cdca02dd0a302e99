import { db } from "~/db/client";
import { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { displayName } from "~/domain/people/name";
import { coverCandidates } from "~/domain/schedule/cover";
import { today } from "~/platform/clock";
import type { AskedCovers } from "./asked-cover-span";
import { coveringTrainers } from "./covering-trainers.server";
import { type HeldLesson, lessonHolders } from "./lesson-holders.server";
import { inForceOn, lessonsVisibleTo, startsWithin } from "./lesson-scope.server";
import { nobodysLessons } from "./lessons-without-trainer.query.server";
import { mergeTargets } from "./merge-targets.server";
import { ensureInSight, trainersInSight } from "./trainers-in-sight.server";
import { weekLessonParts } from "./week-lesson-rows.server";
import { toWeekLesson } from "./week-lessons.server";

/** The nearest ones; whoever wants another moves the lesson. */
const MOST_TARGETS = 6;
/** Of colleagues those who covered least. */
const MOST_CANDIDATES = 30;
const PAGE_SIZE = 12;

export type CoverPage = Awaited<ReturnType<typeof coverPage>>;
export type LessonToCover = CoverPage["lessons"][number];

/**
 * Lessons that nobody holds, or a trainer's, each with who could take it, a page at a time. As many
 * queries for one lesson as for a thousand.
 */
export async function coverPage(actor: Actor, asked: AskedCovers) {
  ensure(can(actor, "lesson.plan", null));
  const trainers = await trainersInSight(actor, asked.startsOn);
  const lessons = asked.trainerId
    ? await lessonsOf(actor, { ...asked, trainerId: asked.trainerId })
    : await nobodysLessons(actor, asked);
  if (asked.trainerId && lessons.length === 0)
    await ensureInSight(actor, asked.trainerId, trainers);
  const { open, isAll } = shownOf(lessons, asked);
  const page = Math.min(asked.page, Math.max(1, Math.ceil(open.length / PAGE_SIZE)));
  const shown = open.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return {
    ...{ trainers, trainerId: asked.trainerId, startsOn: asked.startsOn, endsOn: asked.endsOn },
    ...{ isAll, total: open.length, held: lessons.length - open.length },
    ...{ page, pageSize: PAGE_SIZE },
    lessons: await withProposals(actor, asked, shown),
  };
}

/** Of a trainer's lessons those that they do not hold; all where that is none, or when asked for. */
function shownOf(found: readonly HeldLesson[], { trainerId, showsAll }: AskedCovers) {
  const missing = found.filter((lesson) => holderOf(lesson, trainerId)?.state !== "holds");
  const isAll = showsAll || missing.length === 0;
  return { open: isAll ? found : missing, isAll };
}

function holderOf({ holders }: HeldLesson, trainerId: string | null) {
  return trainerId
    ? holders.find(({ id }) => id === trainerId)
    : holders.find(({ state }) => state !== "holds");
}

async function withProposals(actor: Actor, asked: AskedCovers, shown: readonly HeldLesson[]) {
  const ids = shown.map(({ id }) => id);
  const rows = new Map((await rowsOf(ids)).map((row) => [row.id, row]));
  const colleagues = await coveringTrainers(db, shown);
  const targets = await mergeTargets(db, actor, shown);
  return shown.flatMap((held) => {
    const row = rows.get(held.id);
    const absent = holderOf(held, asked.trainerId);
    if (!row || !absent) return [];
    const moduleCodes = row.modules.map(({ module }) => module.code);
    const trainerIds = held.holders.map(({ id }) => id);
    const asks = row.covers
      .filter(({ absentTrainerId }) => absentTrainerId === absent.id)
      .map(({ id, state, coverTrainer }) => ({
        ...{ id, state, trainerId: coverTrainer.id, name: displayName(coverTrainer.person) },
      }));
    const answered = new Set(asks.map((ask) => ask.trainerId));
    return [
      {
        ...toWeekLesson(row),
        ...{ version: row.version, absent, asks },
        canManage: can(actor, "lesson.manage", managedFacts(row)),
        candidates: coverCandidates({ ...held, moduleCodes, trainerIds }, colleagues)
          .filter(({ id }) => !answered.has(id))
          .slice(0, MOST_CANDIDATES)
          .map(({ id, name }) => ({ id, name })),
        targets: (targets.get(row.id) ?? []).slice(0, MOST_TARGETS),
      },
    ];
  });
}

const person = { select: { givenName: true, familyName: true } } as const;

/** The lessons of a trainer that the actor sees; two queries. */
async function lessonsOf(
  actor: Actor,
  { trainerId, ...range }: AskedCovers & { trainerId: string },
) {
  const scope = await lessonsVisibleTo(db, actor, today());
  const rows = await db.lesson.findMany({
    where: {
      AND: [scope, startsWithin(range), { active: true, trainers: { some: { trainerId } } }],
    },
    select: { id: true },
  });
  const ids = rows.map(({ id }) => id);
  return lessonHolders(db, range, Prisma.sql`l."id" = ANY(${ids}::uuid[])`);
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

function rowsOf(ids: string[]) {
  const led = { where: inForceOn(today()), select: { trainerId: true } };
  const cohort = { select: { name: true } };
  return db.lesson.findMany({
    where: { id: { in: ids } },
    include: {
      ...weekLessonParts,
      clusters: {
        select: { cluster: { select: { id: true, name: true, cohort, trainers: led } } },
      },
      covers: {
        where: { state: { in: ["asked", "declined"] } },
        include: { coverTrainer: { select: { id: true, person } } },
        orderBy: { askedAt: "asc" },
      },
    },
  });
}

function managedFacts({ clusters }: Row) {
  return {
    trainerIds: [],
    clusters: clusters.map(({ cluster }) => ({
      trainerIds: cluster.trainers.map(({ trainerId }) => trainerId),
    })),
  };
}
