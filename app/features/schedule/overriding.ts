import type { Actor } from "~/domain/access/actor";
import type { LessonWarning, WarningCode } from "~/domain/schedule/warnings";

export interface Overriding {
  readonly overridden: WarningCode[];
  readonly overrideReason: string | null;
  readonly overriddenById: string | null;
}

/** What a lesson keeps of the warnings that it is planned in spite of. */
export function overriding(
  actor: Actor,
  warnings: readonly LessonWarning[],
  reason: string | null,
): Overriding {
  if (warnings.length === 0 || !reason) {
    return { overridden: [], overrideReason: null, overriddenById: null };
  }
  const overridden = [...new Set(warnings.map(({ code }) => code))];
  return { overridden, overrideReason: reason, overriddenById: actor.personId };
}
