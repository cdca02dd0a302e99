import { db } from "~/db/client";
import { databaseFault } from "~/db/faults";
import type { Tx } from "~/db/transaction";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { LessonWarning } from "~/domain/schedule/warnings";
import { clashSentence } from "./clash-sentence";
import { knownAround, knownLessons } from "./known-surroundings.query.server";
import type { LessonFailure } from "./lesson-failure";
import { clashesIn, surroundingsIn } from "./lesson-surroundings";
import type { Planned } from "./wanted-lesson";

/** The warnings of each lesson, in their order. */
type Judged = Outcome<readonly (readonly LessonWarning[])[], LessonFailure>;

/**
 * Holds planned lessons against all others. Everybody who plans for the same trainer, cluster or
 * room waits here for the one before, so that a race ends with a sentence and not in a deadlock.
 */
export async function judgeLessons(
  tx: Tx,
  planned: readonly Planned[],
  isOverridden: boolean,
): Promise<Judged> {
  await takeTurn(tx, planned);
  const clash = await firstClash(tx, planned);
  if (clash) return fail(clash);
  const known = await knownAround(tx, planned);
  const warnings = planned.map((one) => surroundingsIn(known, one).warnings);
  const count = warnings.flat().length;
  if (count > 0 && !isOverridden) {
    return fail({ code: "warned", field: "override", values: { count } });
  }
  return succeed(warnings);
}

/** Until the transaction ends; in one order, so that two never wait for each other. */
export async function takeTurn(tx: Tx, planned: readonly Planned[]): Promise<void> {
  const keys = planned.flatMap(({ trainerIds, clusterIds, roomId }) => [
    ...trainerIds.map((id) => `lesson of trainer ${id}`),
    ...clusterIds.map((id) => `lesson of cluster ${id}`),
    ...(roomId ? [`lesson in room ${roomId}`] : []),
  ]);
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(turn, 0))
      FROM unnest(${[...new Set(keys)].sort()}::text[]) WITH ORDINALITY AS turns(turn, place)
     ORDER BY place`;
}

const CLASHES = new Set(["trainerTwice", "clusterTwice", "roomTwice", "conflict"]);

/** Where the database itself refused: the same sentence as if the lesson had been seen before. */
export async function clashBehind(
  thrown: unknown,
  planned: readonly Planned[],
): Promise<LessonFailure> {
  const fault = databaseFault(thrown);
  if (!fault || !CLASHES.has(fault.code)) throw thrown;
  return (await firstClash(db, planned)) ?? { code: "taken-just-now" };
}

/** One query: in a rush most who wait for a slot end here. */
async function firstClash(client: Tx, planned: readonly Planned[]): Promise<LessonFailure | null> {
  const known = await knownLessons(client, planned);
  const [clash] = planned.flatMap((one) => clashesIn(known, one));
  return clash ? clashSentence(clash) : null;
}
