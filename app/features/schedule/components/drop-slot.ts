// Where a lesson that is being dragged would land: which day's column lies under the pointer, and
// which quarter of an hour its upper edge is nearest to.
import type { Day } from "~/domain/calendar/day";

const STEP = 15;

export interface DropSlot {
  readonly day: Day;
  readonly from: number;
  /** In the window, as the browser measures. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

/** A lesson that is held. @param grip pixels from its upper edge to the pointer. */
export interface Held {
  readonly lessonId: string;
  readonly version: number;
  readonly on: string;
  readonly from: number;
  readonly minutes: number;
  readonly grip: number;
}

/** The lesson that a mouse or pen has been pressed upon. */
export function heldBy({ target, pointerType, button, clientY }: PointerEvent): Held | null {
  if (pointerType === "touch" || button !== 0 || !(target instanceof Element)) return null;
  const block = target.closest<HTMLElement>("[data-movable]");
  if (!block || target.closest("[data-no-drag]")) return null;
  const { movable = "", version, on = "", from, minutes } = block.dataset;
  return {
    ...{ lessonId: movable, version: Number(version), on },
    ...{ from: Number(from), minutes: Number(minutes) },
    grip: clientY - block.getBoundingClientRect().top,
  };
}

export function isSameSlot(a: DropSlot | null, b: DropSlot | null): boolean {
  return a?.day === b?.day && a?.from === b?.from;
}

/** Null outside of the days. */
export function slotUnder({ clientX, clientY }: PointerEvent, held: Held): DropSlot | null {
  const column = document
    .elementsFromPoint(clientX, clientY)
    .map((element) => element.closest<HTMLElement>("[data-drop-day]"))
    .find((element) => element !== null);
  if (!column) return null;
  const { dropDay, dropFrom, dropTo } = column.dataset;
  const hours = { from: Number(dropFrom), to: Number(dropTo) };
  const { left, top, width, height } = column.getBoundingClientRect();
  const pixels = height / (hours.to - hours.from);
  const wanted = hours.from + (clientY - held.grip - top) / pixels;
  const from = within(Math.round(wanted / STEP) * STEP, hours.from, hours.to - held.minutes);
  const box = {
    left,
    top: top + (from - hours.from) * pixels,
    width,
    height: held.minutes * pixels,
  };
  return { day: dropDay as Day, from, box };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
