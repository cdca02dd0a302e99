import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef } from "react";
import { useNavigate } from "react-router";
import { barAt, nextFocus, setOneTabStop } from "./board-dom";

type Keys = {
  isEditable: boolean;
  /** Whether the key went to what is in the hand. */
  carry: (event: KeyboardEvent<HTMLElement>) => boolean;
  take: (bar: HTMLElement, byKeyboard: boolean) => void;
  toggle: (token: string) => void;
};

const ARROWS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"];

/** One tab stop; arrows move the focus, space takes up, shift and space chooses, enter opens. */
export function useBoardKeys(drawn: unknown, { isEditable, carry, take, toggle }: Keys) {
  const board = useRef<HTMLTableElement>(null);
  const { stop, land } = useTabStop(board, drawn);
  const act = (event: KeyboardEvent<HTMLTableElement>, bar: HTMLElement) => {
    event.preventDefault();
    if (event.shiftKey) toggle(bar.dataset.bar ?? "");
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
    stop.current = next.id || null;
  };
  return { board, onKeyDown, onClick: useOpening(isEditable, toggle, stop), land };
}

/** After each drawing one stop stands again, and the focus is where its bar has gone. */
function useTabStop(board: RefObject<HTMLTableElement | null>, drawn: unknown) {
  const stop = useRef<string | null>(null);
  const landing = useRef<string | null>(null);
  useEffect(() => {
    if (!board.current || !drawn) return;
    const landed = landing.current ? document.getElementById(landing.current) : null;
    const last = stop.current ? document.getElementById(stop.current) : null;
    setOneTabStop(board.current, landed ?? last);
    if (landed && landed !== document.activeElement) landed.focus();
    landing.current = null;
  }, [board, drawn]);
  const land = (token: string) => {
    landing.current = `bar-${token}`;
  };
  return { stop, land };
}

/** One handler for all bars: a click opens the panel, with ctrl it chooses the bar. */
function useOpening(
  isEditable: boolean,
  toggle: (token: string) => void,
  stop: RefObject<string | null>,
) {
  const navigate = useNavigate();
  return (event: MouseEvent<HTMLTableElement>) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a.bar, a.stretch");
    if (!link || event.defaultPrevented || event.button !== 0 || event.shiftKey) return;
    event.preventDefault();
    stop.current = link.id || null;
    if (!event.ctrlKey && !event.metaKey) {
      void navigate(link.getAttribute("href") ?? "", { preventScrollReset: true });
    } else if (link.dataset.bar && isEditable) toggle(link.dataset.bar);
  };
}
