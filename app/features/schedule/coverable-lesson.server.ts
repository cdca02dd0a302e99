import { audit } from "~/db/audit";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import { addDays, dayOf } from "~/domain/calendar/day";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { isUnavailable } from "~/domain/schedule/availability";
import { unavailabilityOf } from "~/features/availability/trainers-away.query.server";
import { now } from "~/platform/clock";
import { judgeLessons } from "./judge-lesson.server";
import type { LessonFailure } from "./lesson-failure";
import { announcedNow, keepOrigins } from "./lesson-origin.server";
import { managedParts, toManaged } from "./managed-lesson.server";
import { lessonsAsTold, tellLessons } from "./tell-lessons.server";
import type { Planned } from "./wanted-lesson";

export interface CoverPair {
  readonly lessonId: string;
  readonly absentTrainerId: string;
  readonly coverTrainerId: string;
}

/** A lesson that can still be covered: it takes place, is to come, and its trainer still holds it. */
export async function coverableLesson(tx: Tx, { lessonId, ...pair }: CoverPair) {
  const lesson = toManaged(
    found(await tx.lesson.findUnique({ where: { id: lessonId }, include: managedParts })),
  );
  if (!lesson.active) return fail({ code: "cancelled" } as const);
  if (lesson.endsAt <= now()) return fail({ code: "over" } as const);
  if (!lesson.trainerIds.includes(pair.absentTrainerId)) return fail({ code: "covered" } as const);
  if (lesson.trainerIds.includes(pair.coverTrainerId)) return fail({ code: "covered" } as const);
  return succeed(lesson);
}

/** The lesson as it would be with the other trainer. */
export function withCover<L extends Planned>(lesson: L, pair: CoverPair): L {
  const stay = lesson.trainerIds.filter((id) => id !== pair.absentTrainerId);
  return { ...lesson, trainerIds: [...stay, pair.coverTrainerId] };
}

/** Whether somebody could take the lesson: free by what the database has, and by their own word. */
export async function judgeCover(
  tx: Tx,
  lesson: Planned,
  pair: CoverPair,
): Promise<Outcome<unknown, LessonFailure>> {
  const judged = await judgeLessons(tx, [withCover(lesson, pair)], true);
  if (!judged.ok) return judged;
  const on = dayOf(lesson.startsAt, lesson.zone);
  const window = { startsOn: addDays(on, -1), endsOn: addDays(on, 1) };
  const said = await unavailabilityOf(tx, [pair.coverTrainerId], window);
  const isAway = isUnavailable(said.get(pair.coverTrainerId) ?? [], lesson);
  return isAway ? fail({ code: "cover-unavailable" }) : succeed(null);
}

/**
 * Gives the lesson its other trainer: the database has the last word on whether both are free, the
 * mark "changed" keeps who was announced, everybody concerned is told, and others are asked no more.
 */
export async function swapTrainer(tx: Tx, actor: Actor, pair: CoverPair): Promise<void> {
  const { lessonId, absentTrainerId: trainerId, coverTrainerId } = pair;
  const announced = await announcedNow(tx, [lessonId]);
  const told = await lessonsAsTold(tx, [lessonId]);
  await tx.lessonTrainer.update({
    where: { lessonId_trainerId: { lessonId, trainerId } },
    data: { trainerId: coverTrainerId },
  });
  await tx.lesson.update({ where: { id: lessonId }, data: { version: { increment: 1 } } });
  await keepOrigins(tx, announced, now());
  await tx.cover.updateMany({
    where: { lessonId, absentTrainerId: trainerId, state: "asked" },
    data: { state: "withdrawn", settledAt: now(), settledById: actor.personId },
  });
  await audit(tx, actor, {
    action: "lesson.cover",
    subject: { type: "lesson", id: lessonId },
    before: { trainerId },
    after: { trainerId: coverTrainerId },
  });
  await tellLessons(tx, actor, [lessonId], told);
}
