// Why somebody moves in a repair: what happened to their own placement, or whom they make room for, or
// whom they join so that nobody is alone. Source: requirements.md, placement 4.
import type { Damage, DamageKind } from "./damage";
import type { ProposedChange } from "./proposed-changes";
import { cellKey } from "./scope";

export type MoveReason =
  | { readonly code: DamageKind }
  | { readonly code: "makes-room" | "keeps-company"; readonly forTraineeId: string }
  | { readonly code: "better" };

/** One reason per change, in their order. */
export function moveReasons(
  changes: readonly ProposedChange[],
  damages: readonly Damage[],
): MoveReason[] {
  const own = new Map(damages.map((one) => [cellKey(one), one.kind]));
  return changes.map((change) => {
    const kind = own.get(cellKey(change));
    if (kind) return { code: kind };
    const others = changes.filter((other) => other !== change && other.phaseId === change.phaseId);
    const follower = others.find(({ to }) => to !== null && to === change.from);
    if (follower) return { code: "makes-room", forTraineeId: follower.traineeId };
    const partner = others.find(({ to }) => to !== null && to === change.to);
    if (partner) return { code: "keeps-company", forTraineeId: partner.traineeId };
    return { code: "better" };
  });
}
