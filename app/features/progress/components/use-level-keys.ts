import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { LEVELS, type LevelValue } from "~/domain/progress/level";
import { type GridPlace, placeAfter } from "~/ui/grid-keys";

type Keys = {
  table: RefObject<HTMLTableElement | null>;
  size: { rows: number; columns: number };
  /** Draws the row that the focus goes to. */
  show: (row: number) => void;
  /** Missing for who may only read. */
  onLevel?: ((place: GridPlace, level: LevelValue) => void) | undefined;
  onUndo?: (() => boolean) | undefined;
};

/** A grid's keyboard: arrows, Home and End move, 0 to 3 set, Ctrl+Z takes back; Enter is the link's own. */
export function useLevelKeys({ table, size, show, onLevel, onUndo }: Keys) {
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const wanted = useRef<GridPlace | null>(null);
  useEffect(() => {
    if (!wanted.current) return;
    const { row, column } = wanted.current;
    const cell = table.current?.querySelector<HTMLElement>(`[data-at="${row}:${column}"]`);
    if (!cell) return;
    wanted.current = null;
    cell.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const at = placeOf(event.target);
    if (!at || event.altKey || event.metaKey) return;
    if (event.ctrlKey && event.key === "z" && onUndo?.()) return event.preventDefault();
    const level = LEVELS.find((one) => event.key === String(one));
    if (level !== undefined && !event.ctrlKey && onLevel) return onLevel(at, level);
    const next = placeAfter(event, at, size);
    if (!next) return;
    event.preventDefault();
    wanted.current = next;
    show(next.row);
    setPlace(next);
  };
  /** Wherever the focus comes to by other means, the arrows go on from there. */
  const onFocus = ({ target }: { target: EventTarget }) => {
    const at = placeOf(target);
    if (at && (at.row !== place.row || at.column !== place.column)) setPlace(at);
  };
  return { place, onKeyDown, onFocus };
}

function placeOf(target: EventTarget): GridPlace | null {
  if (!(target instanceof HTMLElement)) return null;
  const [row, column] = (target.dataset.at ?? "").split(":").map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}
