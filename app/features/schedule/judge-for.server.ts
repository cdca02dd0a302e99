import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { LessonWarning } from "~/domain/schedule/warnings";
import { judgeLessons } from "./judge-lesson.server";
import { knownAround } from "./known-surroundings.query.server";
import type { LessonFailure } from "./lesson-failure";
import { surroundingsIn } from "./lesson-surroundings";
import type { Planned } from "./wanted-lesson";

interface Judging {
  readonly planned: readonly Planned[];
  readonly override: boolean;
  /** The same lessons as they stand: what is unwise about them already is nobody's new decision. */
  readonly standing?: readonly Planned[];
}

type Judged = Outcome<readonly (readonly LessonWarning[])[], LessonFailure>;

/**
 * Holds planned lessons against all others: what is impossible is refused to everybody, what is unwise
 * a planner confirms with a reason; a trainer chooses another time or asks a planner.
 */
export async function judgeFor(
  tx: Tx,
  actor: Actor,
  { planned, override, standing = [] }: Judging,
): Promise<Judged> {
  const judged = await judgeLessons(tx, planned, true);
  if (!judged.ok) return judged;
  const warnings = judged.value.flat();
  const count = warnings.length;
  if (count === 0) return judged;
  if (can(actor, "lesson.override", null)) {
    return override ? judged : fail({ code: "warned", field: "override", values: { count } });
  }
  const before = await standingWarnings(tx, standing);
  const fresh = warnings.filter((warning) => !before.has(textOf(warning))).length;
  if (fresh > 0) return fail({ code: "planner-decides", values: { count: fresh } });
  return succeed(judged.value);
}

async function standingWarnings(tx: Tx, standing: readonly Planned[]): Promise<Set<string>> {
  if (standing.length === 0) return new Set();
  const known = await knownAround(tx, standing);
  const warnings = standing.flatMap((lesson) => surroundingsIn(known, lesson).warnings);
  return new Set(warnings.map(textOf));
}

function textOf({ code, values }: LessonWarning): string {
  return JSON.stringify([code, values]);
}
