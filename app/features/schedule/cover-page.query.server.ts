import { db } from "~/db/client";
import type { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, notFound } from "~/domain/access/refusal";
import type { ClosedRange } from "~/domain/calendar/range";
import { displayName } from "~/domain/people/name";
import { coverCandidates } from "~/domain/schedule/cover";
import { now, today } from "~/platform/clock";
import { coveringTrainers } from "./covering-trainers.server";
import { inForceOn, lessonsVisibleTo, startsWithin } from "./lesson-scope.server";
import { mergeTargets } from "./merge-targets.server";
import { toWeekLesson, weekLessonParts } from "./week-lessons.server";

const person = { select: { givenName: true, familyName: true } } as const;
const covering = { select: { id: true, person } } as const;

/** The nearest ones; whoever wants another moves the lesson. */
const MOST_TARGETS = 6;

export type CoverPage = Awaited<ReturnType<typeof coverPage>>;
export type LessonToCover = CoverPage["lessons"][number];

/**
 * What of a trainer's lessons in a range of days has to be covered, and who could. Eight queries,
 * however many lessons and colleagues there are.
 */
export async function coverPage(actor: Actor, asked: ClosedRange & { trainerId: string | null }) {
  ensure(can(actor, "lesson.plan", null));
  const scope = await lessonsVisibleTo(db, actor, today());
  const trainers = await trainersInSight(scope);
  const trainerId = asked.trainerId ?? actor.trainerId ?? trainers[0]?.id ?? "";
  const isInSight = trainerId === actor.trainerId || trainers.some(({ id }) => id === trainerId);
  if (asked.trainerId && !isInSight) notFound();
  const rows = await lessonsOf(scope, trainerId, asked);
  const colleagues = await coveringTrainers(db, asked);
  const targets = await mergeTargets(db, actor, rows);
  return {
    ...{ trainerId, trainers, startsOn: asked.startsOn, endsOn: asked.endsOn },
    lessons: rows.map((row) => {
      const moduleCodes = row.modules.map(({ module }) => module.code);
      const trainerIds = row.trainers.map(({ trainer }) => trainer.id);
      const lesson = { startsAt: row.startsAt, endsAt: row.endsAt, moduleCodes, trainerIds };
      const asks = row.covers.map(({ id, state, coverTrainer }) => ({
        ...{ id, state, trainerId: coverTrainer.id, name: displayName(coverTrainer.person) },
      }));
      const answered = new Set(asks.map((ask) => ask.trainerId));
      return {
        ...toWeekLesson(row),
        version: row.version,
        canManage: can(actor, "lesson.manage", managedFacts(row)),
        asks,
        candidates: coverCandidates(lesson, colleagues)
          .filter(({ id }) => !answered.has(id))
          .map(({ id, name }) => ({ id, name })),
        targets: (targets.get(row.id) ?? []).slice(0, MOST_TARGETS),
      };
    }),
  };
}

function trainersInSight(scope: Prisma.LessonWhereInput) {
  return db.trainer
    .findMany({
      where: { lessons: { some: { lesson: { AND: [scope, { endsAt: { gt: now() } }] } } } },
      select: { id: true, person },
      orderBy: { person: { searchKey: "asc" } },
    })
    .then((rows) => rows.map(({ id, person: of }) => ({ id, name: displayName(of) })));
}

type Row = Awaited<ReturnType<typeof lessonsOf>>[number];

function lessonsOf(scope: Prisma.LessonWhereInput, trainerId: string, range: ClosedRange) {
  const led = { where: inForceOn(today()), select: { trainerId: true } };
  return db.lesson.findMany({
    where: {
      AND: [scope, startsWithin(range)],
      active: true,
      endsAt: { gt: now() },
      trainers: { some: { trainerId } },
    },
    include: {
      ...weekLessonParts,
      clusters: {
        select: {
          cluster: {
            select: { id: true, name: true, cohort: { select: { name: true } }, trainers: led },
          },
        },
      },
      covers: {
        where: { absentTrainerId: trainerId, state: { in: ["asked", "declined"] } },
        include: { coverTrainer: covering },
        orderBy: { askedAt: "asc" },
      },
    },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
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
