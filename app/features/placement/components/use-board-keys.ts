import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef } from "react";
import { barAt, barOf, nextFocus, setOneTabStop, spotIn } from "./board-dom";

type Keys = {
  isEditable: boolean;
  /** Whether the key went to what is in the hand. */
  carry: (event: KeyboardEvent<HTMLElement>) => boolean;
  take: (bar: HTMLElement, byKeyboard: boolean) => void;
  toggle: (bar: HTMLElement) => void;
  /** Shows the panel of a bar or of a free place. */
  open: (link: HTMLElement) => void;
};

type Spot = { id: string; column: number };

const ARROWS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"];

/** One tab stop; arrows move the focus, space takes up, shift and space chooses, enter opens. */
export function useBoardKeys(drawn: unknown, { isEditable, carry, take, toggle, open }: Keys) {
  const board = useRef<HTMLTableElement>(null);
  const { stop, land } = useTabStop(board, drawn);
  const act = (event: KeyboardEvent<HTMLTableElement>, bar: HTMLElement) => {
    event.preventDefault();
    if (event.shiftKey) toggle(bar);
    else take(bar, true);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const from = event.target as HTMLElement;
    if (carry(event)) return;
    const bar = barAt(from);
    if (event.key === " " && bar && isEditable) return act(event, bar);
    if (!ARROWS.includes(event.key)) return;
    event.preventDefault();
    const next = nextFocus(event.currentTarget, from, event.key);
    if (!next) return;
    setOneTabStop(event.currentTarget, next);
    next.focus();
    stop.current = spotIn(next);
  };
  return { board, onKeyDown, onClick: opening(isEditable, toggle, open), land };
}

/** After each drawing one stop stands again, and the focus is where its bar has gone. */
function useTabStop(board: RefObject<HTMLTableElement | null>, drawn: unknown) {
  const stop = useRef<Spot | null>(null);
  const landing = useRef<Spot | null>(null);
  useEffect(() => {
    if (!board.current || !drawn) return;
    const landed = landing.current && barOf(board.current, landing.current);
    const last = stop.current && barOf(board.current, stop.current);
    setOneTabStop(board.current, landed ?? last);
    if (landed && landed !== document.activeElement) landed.focus();
    landing.current = null;
  }, [board, drawn]);
  const land = (spot: Spot) => {
    landing.current = spot;
  };
  return { stop, land };
}

/** One handler for all bars: a click opens the panel, with ctrl it chooses the bar. */
function opening(
  isEditable: boolean,
  toggle: (bar: HTMLElement) => void,
  open: (link: HTMLElement) => void,
) {
  return (event: MouseEvent<HTMLTableElement>) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a.bar, a.stretch");
    if (!link || event.defaultPrevented || event.button !== 0 || event.shiftKey) return;
    event.preventDefault();
    if (!event.ctrlKey && !event.metaKey) return open(link);
    const bar = barAt(link);
    if (bar && isEditable) toggle(bar);
  };
}
