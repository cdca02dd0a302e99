import type { Actor } from "~/domain/access/actor";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { RecordFailure } from "./record-failure";
import { signOffRecord } from "./sign-off-record.server";

type Chosen = readonly { recordId: string; version: number }[];
type Signed = Outcome<{ count: number; left: number }, RecordFailure>;

/** Signs a stack off, each week for itself: one that was changed or answered meanwhile is left. */
export async function signOffMany(actor: Actor, chosen: Chosen): Promise<Signed> {
  if (chosen.length === 0) return fail({ code: "nothing-chosen" });
  let count = 0;
  for (const { recordId, version } of chosen) {
    const outcome = await signOffRecord(actor, { recordId, version, comment: null });
    if (outcome.ok) count += 1;
  }
  return succeed({ count, left: chosen.length - count });
}
