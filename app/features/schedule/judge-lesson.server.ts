import { db } from "~/db/client";
import { databaseFault } from "~/db/faults";
import type { Tx } from "~/db/transaction";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { LessonWarning } from "~/domain/schedule/warnings";
import { clashSentence } from "./clash-sentence";
import type { LessonFailure } from "./lesson-failure";
import { clashesWith, surroundingsOf } from "./lesson-surroundings.query.server";
import type { Planned } from "./wanted-lesson";

type Judged = Outcome<readonly LessonWarning[], LessonFailure>;

/**
 * Holds a planned lesson against all others. Everybody who plans for the same trainer, cluster or
 * room waits here for the one before, so that a race ends with a sentence and not in a deadlock.
 */
export async function judgeLesson(
  tx: Tx,
  planned: Planned,
  isOverridden: boolean,
): Promise<Judged> {
  await takeTurn(tx, planned);
  const [clash] = await clashesWith(tx, planned);
  if (clash) return fail(clashSentence(clash));
  const { warnings } = await surroundingsOf(tx, planned);
  if (warnings.length > 0 && !isOverridden) {
    return fail({ code: "warned", field: "override", values: { count: warnings.length } });
  }
  return succeed(warnings);
}

/** Until the transaction ends; in one order, so that two never wait for each other. */
async function takeTurn(tx: Tx, { trainerIds, clusterIds, roomId }: Planned): Promise<void> {
  const keys = [
    ...trainerIds.map((id) => `lesson of trainer ${id}`),
    ...clusterIds.map((id) => `lesson of cluster ${id}`),
    ...(roomId ? [`lesson in room ${roomId}`] : []),
  ].sort();
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(turn, 0))
      FROM unnest(${keys}::text[]) WITH ORDINALITY AS turns(turn, place)
     ORDER BY place`;
}

const CLASHES = new Set(["trainerTwice", "clusterTwice", "roomTwice", "conflict"]);

/** Where the database itself refused: the same sentence as if the lesson had been seen before. */
export async function clashBehind(thrown: unknown, planned: Planned): Promise<LessonFailure> {
  const fault = databaseFault(thrown);
  if (!fault || !CLASHES.has(fault.code)) throw thrown;
  const [clash] = await clashesWith(db, planned);
  return clash ? clashSentence(clash) : { code: "taken-just-now" };
}
