import { audit } from "~/db/audit";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import type { ProposeCover } from "./cover.schema";
import { coverableLesson, judgeCover, swapTrainer, withCover } from "./coverable-lesson.server";
import { clashBehind } from "./judge-lesson.server";
import type { LessonFailure } from "./lesson-failure";
import { inLessonTurn } from "./lesson-turn.server";
import { managedLesson } from "./managed-lesson.server";
import { personOf, tellCover } from "./tell-cover.server";
import type { Planned } from "./wanted-lesson";

type Proposed = Outcome<{ lessonId: string }, LessonFailure>;

/** Asks a colleague to take a lesson; they answer. The same question again stays one. */
export function askCover(actor: Actor, pair: ProposeCover, outer?: Tx): Promise<Proposed> {
  return inLessonTurn<Proposed>(async (tx) => {
    await managedLesson(tx, actor, pair.lessonId);
    const coverable = await coverableLesson(tx, pair);
    if (!coverable.ok) return coverable;
    const judged = await judgeCover(tx, coverable.value, pair);
    if (!judged.ok) return judged;
    const isAsked = await tx.cover.findFirst({ where: { ...pair, state: "asked" } });
    if (isAsked) return succeed({ lessonId: pair.lessonId });
    const asked = { askedAt: now(), askedById: actor.personId };
    const { id } = await tx.cover.create({ data: { ...pair, ...asked } });
    await audit(tx, actor, {
      action: "cover.ask",
      subject: { type: "cover", id },
      after: { ...pair },
    });
    const personIds = [await personOf(tx, pair.coverTrainerId)];
    await tellCover(tx, { kind: "coverAsked", personIds, lesson: coverable.value });
    return succeed({ lessonId: pair.lessonId });
  }, outer);
}

/** Gives the lesson to a colleague without asking, as whoever answers for the cluster may; twice is once. */
export async function assignCover(actor: Actor, pair: ProposeCover, outer?: Tx): Promise<Proposed> {
  let planned: Planned | null = null;
  try {
    return await inLessonTurn<Proposed>(async (tx) => {
      await managedLesson(tx, actor, pair.lessonId);
      const coverable = await coverableLesson(tx, pair);
      if (!coverable.ok) return (await hasTaken(tx, pair)) ? succeed(pair) : coverable;
      planned = withCover(coverable.value, pair);
      const judged = await judgeCover(tx, coverable.value, pair);
      if (!judged.ok) return judged;
      await swapTrainer(tx, actor, pair);
      const at = now();
      await tx.cover.create({
        data: {
          ...{ ...pair, state: "accepted", askedAt: at, askedById: actor.personId },
          ...{ settledAt: at, settledById: actor.personId },
        },
      });
      const personIds = [await personOf(tx, pair.coverTrainerId)];
      await tellCover(tx, { kind: "coverAssigned", personIds, lesson: coverable.value });
      return succeed({ lessonId: pair.lessonId });
    }, outer);
  } catch (thrown) {
    if (outer || !planned) throw thrown;
    return fail(await clashBehind(thrown, [planned]));
  }
}

/** Whether this colleague holds the lesson already because it was given to them. */
async function hasTaken(tx: Tx, pair: ProposeCover): Promise<boolean> {
  const { lessonId, coverTrainerId: trainerId } = pair;
  const given = await tx.cover.findFirst({
    where: {
      ...pair,
      state: "accepted",
      lesson: { active: true, trainers: { some: { trainerId } } },
    },
  });
  return given?.lessonId === lessonId;
}
