import { audit } from "~/db/audit";
import { fromDbDay, toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { periodAt } from "~/domain/schedule/timetable/grid";
import { today } from "~/platform/clock";
import { blockClash } from "./block-clash.server";
import { claimTimetable } from "./claim-timetable.server";
import type { MoveBlock, SeenBlock } from "./draft.schema";
import type { TimetableFailure } from "./timetable-failure";
import { gridOf } from "./timetable-grid";

type Edited = Outcome<{ draftId: string; on: string }, TimetableFailure>;

/** Gives a block another time, trainer or room; it is locked then, as somebody has decided on it. */
export async function moveBlock(actor: Actor, input: MoveBlock, outer?: Tx): Promise<Edited> {
  const { blockId, on, startMinute, trainerId, roomId } = input;
  return editing(actor, input, outer, async (tx, { settings, block }) => {
    const { days, periods } = gridOf(settings);
    const isPlace = days.includes(on) && on > today() && periodAt(periods, startMinute) >= 0;
    if (!isPlace) return { code: "not-a-place", field: "on" };
    const wanted = { ...block, on, startMinute, trainerId, roomId };
    const clash = await blockClash(tx, wanted);
    if (clash) return clash;
    const data = { on: toDbDay(on), startMinute, trainerId, roomId, locked: true };
    await tx.timetableBlock.update({ where: { id: blockId }, data });
    return null;
  });
}

/** Takes a block out; its hours have no place then until the draft is searched again. */
export async function removeBlock(actor: Actor, input: SeenBlock, outer?: Tx): Promise<Edited> {
  return editing(actor, input, outer, async (tx, { block }) => {
    const { draftId, clusterId, moduleId, minutes } = block;
    await tx.timetableBlock.delete({ where: { id: input.blockId } });
    await tx.timetableGap.upsert({
      where: { draftId_clusterId_moduleId: { draftId, clusterId, moduleId } },
      create: { draftId, clusterId, moduleId, minutes, reason: "removed" },
      update: { minutes: { increment: minutes } },
    });
    return null;
  });
}

/** Locked blocks stay where they are when the rest is searched again. */
export async function lockBlock(
  actor: Actor,
  input: SeenBlock & { locked: boolean },
  outer?: Tx,
): Promise<Edited> {
  return editing(actor, input, outer, async (tx) => {
    const data = { locked: input.locked };
    await tx.timetableBlock.update({ where: { id: input.blockId }, data });
    return null;
  });
}

type Claimed = Extract<Awaited<ReturnType<typeof claimTimetable>>, { ok: true }>["value"];
type Row = Awaited<ReturnType<typeof openBlock>>;

interface Editing {
  readonly settings: Claimed["settings"];
  readonly block: NonNullable<Row>;
}

function editing(
  actor: Actor,
  input: SeenBlock,
  outer: Tx | undefined,
  edit: (tx: Tx, editing: Editing) => Promise<TimetableFailure | null>,
): Promise<Edited> {
  return inTransaction<Edited>(async (tx) => {
    const claimed = await claimTimetable(tx, actor, input);
    if (!claimed.ok) return claimed;
    const block = found(await openBlock(tx, input));
    if (block.lessonId) return fail({ code: "accepted" });
    const refused = await edit(tx, { settings: claimed.value.settings, block });
    if (refused) return fail(refused);
    await audit(tx, actor, {
      action: "timetable.edit",
      subject: { type: "timetable", id: input.draftId },
      before: { ...block, on: fromDbDay(block.on) },
      after: { ...input },
    });
    return succeed({ draftId: input.draftId, on: fromDbDay(block.on) });
  }, outer);
}

function openBlock(tx: Tx, { blockId, draftId }: SeenBlock) {
  return tx.timetableBlock.findFirst({ where: { id: blockId, draftId } });
}
