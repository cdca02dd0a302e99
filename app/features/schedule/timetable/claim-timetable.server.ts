import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { TimetableFailure } from "./timetable-failure";
import { timetableSettings } from "./timetable-settings.schema";

interface Seen {
  readonly draftId: string;
  readonly version: number;
}

/**
 * Takes a draft for this transaction: its row is locked and its version counts on.
 * @returns `stale` where somebody else was quicker, `running` while a search is under way.
 */
export async function claimTimetable(tx: Tx, actor: Actor, { draftId, version }: Seen) {
  ensure(can(actor, "timetable.manage", null));
  const claimed = await tx.timetableDraft.updateMany({
    where: { id: draftId, version },
    data: { version: { increment: 1 } },
  });
  const draft = found(
    await tx.timetableDraft.findUnique({
      where: { id: draftId },
      include: { runs: { where: { finishedAt: null } } },
    }),
  );
  const { settings, runs, ...row } = draft;
  type Claimed = typeof row & { settings: ReturnType<typeof timetableSettings.parse> };
  if (claimed.count === 0) return fail({ code: "stale" }) as Outcome<Claimed, TimetableFailure>;
  if (runs.length > 0) return fail({ code: "running" }) as Outcome<Claimed, TimetableFailure>;
  const claim: Claimed = { ...row, settings: timetableSettings.parse(settings) };
  return succeed(claim) as Outcome<Claimed, TimetableFailure>;
}
