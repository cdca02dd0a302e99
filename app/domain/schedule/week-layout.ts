// A day's lessons at their times; those that overlap stand side by side in columns of equal width.
import type { WallMinute } from "../calendar/wall-time";

/** Wall-clock minutes of one day, `to` after `from`. */
export interface Slot {
  readonly from: WallMinute;
  readonly to: WallMinute;
}

/** Where a slot stands: in `column` (from 0) of `columns` that its group of overlaps shares. */
export interface Placed<S extends Slot> {
  readonly slot: S;
  readonly column: number;
  readonly columns: number;
}

/** The grid shows at least these hours. */
export const GRID_HOURS: Slot = { from: 7 * 60, to: 19 * 60 };

/** Each slot in the leftmost free column; a longer one comes first where two begin together. */
export function layOutDay<S extends Slot>(slots: readonly S[]): Placed<S>[] {
  const ordered = [...slots].sort((a, b) => a.from - b.from || b.to - a.to);
  return groupsOf(ordered).flatMap(layOutGroup);
}

/** Whole hours that hold the usual day and every slot, as minutes. */
export function hoursFor(slots: readonly Slot[]): Slot {
  return slots.reduce<Slot>(
    (hours, { from, to }) => ({
      from: Math.min(hours.from, Math.floor(from / 60) * 60),
      to: Math.max(hours.to, Math.ceil(to / 60) * 60),
    }),
    GRID_HOURS,
  );
}

/** Runs of slots in which each overlaps one before it. @param ordered by their start. */
function groupsOf<S extends Slot>(ordered: readonly S[]): S[][] {
  const groups: S[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const slot of ordered) {
    const current = groups.at(-1);
    if (current && slot.from < end) current.push(slot);
    else groups.push([slot]);
    end = Math.max(end, slot.to);
  }
  return groups;
}

function layOutGroup<S extends Slot>(group: readonly S[]): Placed<S>[] {
  const ends: WallMinute[] = [];
  const placed = group.map((slot) => {
    const free = ends.findIndex((end) => end <= slot.from);
    const column = free < 0 ? ends.length : free;
    ends[column] = slot.to;
    return { slot, column };
  });
  return placed.map((one) => ({ ...one, columns: ends.length }));
}
