import { type RefObject, useEffect, useState } from "react";

/** Up to here all rows are drawn; beyond, those in sight and a few around them. */
const MOST_AT_ONCE = 44;
const AROUND = 6;
/** As many as are in sight on most screens; how many it is here shows when the frame is measured. */
const IN_SIGHT = 24;
/** As the style sheet says. */
const ROW_HEIGHT = 34;

export type RowWindow = { first: number; last: number; before: number; after: number };

/**
 * Which rows of a long grid are drawn while its frame scrolls; `before` and `after` in pixels.
 * @param isWhole draws all of them, as whoever has no scripts asks for
 */
export function useRowWindow(
  table: RefObject<HTMLTableElement | null>,
  rows: number,
  isWhole: boolean,
): RowWindow & { show: (row: number) => void } {
  const [first, setFirst] = useState(0);
  const [inSight, setInSight] = useState(IN_SIGHT);
  const isLong = !isWhole && rows > MOST_AT_ONCE;
  useEffect(() => {
    const frame = table.current?.parentElement;
    if (!isLong || !frame) return;
    const onScroll = () => {
      const top = Math.max(0, Math.floor(frame.scrollTop / ROW_HEIGHT) - AROUND);
      setInSight(Math.ceil(frame.clientHeight / ROW_HEIGHT));
      setFirst((now) => (Math.abs(now - top) >= AROUND / 2 || top === 0 ? top : now));
    };
    onScroll();
    frame.addEventListener("scroll", onScroll, { passive: true });
    return () => frame.removeEventListener("scroll", onScroll);
  }, [table, isLong]);
  const drawn = inSight + 2 * AROUND;
  const start = isLong ? Math.min(first, Math.max(0, rows - drawn)) : 0;
  const last = isLong ? Math.min(rows, start + drawn) : rows;
  /** Brings a row into the part that is drawn. */
  const show = (row: number) => {
    if (row >= start && row < last) return;
    const frame = table.current?.parentElement;
    if (frame) frame.scrollTop = Math.max(0, row - 3) * ROW_HEIGHT;
    setFirst(Math.max(0, row - AROUND));
  };
  return {
    ...{ first: start, last, show },
    before: start * ROW_HEIGHT,
    after: (rows - last) * ROW_HEIGHT,
  };
}
