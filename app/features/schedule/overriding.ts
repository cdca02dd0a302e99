import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
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

interface Kept {
  readonly overridden: readonly string[];
  readonly overrideReason: string | null;
  readonly overriddenById: string | null;
}

/** The same for a changed lesson: what a planner decided before stays when a trainer changes it. */
export function overridingAnew(
  actor: Actor,
  warnings: readonly LessonWarning[],
  { before, reason }: { readonly before: Kept; readonly reason: string | null },
): Overriding {
  if (can(actor, "lesson.override", null)) return overriding(actor, warnings, reason);
  const codes = [...new Set(warnings.map(({ code }) => code))];
  const overridden = codes.filter((code) => before.overridden.includes(code));
  if (overridden.length === 0) return overriding(actor, [], null);
  const { overrideReason, overriddenById } = before;
  return { overridden, overrideReason, overriddenById };
}
