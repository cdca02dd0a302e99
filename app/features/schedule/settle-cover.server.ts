import { audit } from "~/db/audit";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { type CoverState, maySettle } from "~/domain/schedule/cover";
import { now } from "~/platform/clock";
import type { SettleCover } from "./cover.schema";
import { coverableLesson, judgeCover, swapTrainer, withCover } from "./coverable-lesson.server";
import { clashBehind } from "./judge-lesson.server";
import type { LessonFailure } from "./lesson-failure";
import { inLessonTurn } from "./lesson-turn.server";
import { managedLesson } from "./managed-lesson.server";
import { personOf, tellCover } from "./tell-cover.server";
import type { Planned } from "./wanted-lesson";

type Settled = Outcome<{ lessonId: string }, LessonFailure>;

/** The asked trainer takes the lesson, once however often they say so; of two who do one wins. */
export async function acceptCover(
  actor: Actor,
  { coverId }: SettleCover,
  outer?: Tx,
): Promise<Settled> {
  let planned: Planned | null = null;
  try {
    return await inLessonTurn<Settled>(async (tx) => {
      const cover = await askedOf(tx, actor, coverId);
      if (cover.state === "accepted") return succeed({ lessonId: cover.lessonId });
      const coverable = await coverableLesson(tx, cover);
      if (!coverable.ok) return coverable;
      if (!(await settle(tx, actor, coverId, "accepted"))) return fail({ code: "cover-settled" });
      planned = withCover(coverable.value, cover);
      const judged = await judgeCover(tx, coverable.value, cover);
      if (!judged.ok) return judged;
      await swapTrainer(tx, actor, cover);
      const personIds = [cover.askedById, await personOf(tx, cover.absentTrainerId)];
      await tellCover(tx, { kind: "coverAccepted", personIds, lesson: coverable.value });
      return succeed({ lessonId: cover.lessonId });
    }, outer);
  } catch (thrown) {
    if (outer || !planned) throw thrown;
    return fail(await clashBehind(thrown, [planned]));
  }
}

/** The asked trainer cannot; nobody asks why. */
export function declineCover(actor: Actor, { coverId }: SettleCover, outer?: Tx): Promise<Settled> {
  return inLessonTurn<Settled>(async (tx) => {
    const { lessonId, askedById, state } = await askedOf(tx, actor, coverId);
    if (state === "declined") return succeed({ lessonId });
    if (!(await settle(tx, actor, coverId, "declined"))) return fail({ code: "cover-settled" });
    const lesson = await tx.lesson.findUniqueOrThrow({ where: { id: lessonId } });
    await tellCover(tx, { kind: "coverDeclined", personIds: [askedById], lesson });
    return succeed({ lessonId });
  }, outer);
}

/** Whoever manages the lesson asks no more. */
export function withdrawCover(
  actor: Actor,
  { coverId }: SettleCover,
  outer?: Tx,
): Promise<Settled> {
  ensure(can(actor, "lesson.plan", null));
  return inLessonTurn<Settled>(async (tx) => {
    const { lessonId, state } = found(await tx.cover.findUnique({ where: { id: coverId } }));
    await managedLesson(tx, actor, lessonId);
    if (state === "withdrawn") return succeed({ lessonId });
    if (!(await settle(tx, actor, coverId, "withdrawn"))) return fail({ code: "cover-settled" });
    return succeed({ lessonId });
  }, outer);
}

/** A question to the actor; another's is not there. */
async function askedOf(tx: Tx, actor: Actor, id: string) {
  ensure(actor.role === "trainer" && actor.trainerId !== null);
  return found(await tx.cover.findFirst({ where: { id, coverTrainerId: actor.trainerId ?? "" } }));
}

async function settle(tx: Tx, actor: Actor, id: string, to: CoverState): Promise<boolean> {
  const cover = await tx.cover.findUniqueOrThrow({ where: { id } });
  if (!maySettle(cover.state, to)) return false;
  const { count } = await tx.cover.updateMany({
    where: { id, state: "asked" },
    data: { state: to, settledAt: now(), settledById: actor.personId },
  });
  if (count > 0) await audit(tx, actor, { action: `cover.${to}`, subject: { type: "cover", id } });
  return count > 0;
}
