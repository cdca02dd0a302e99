import { useEffect, useLayoutEffect, useRef } from "react";
import { useNavigate } from "react-router";
import type { Day } from "~/domain/calendar/day";
import { turned, VIEWS } from "~/domain/schedule/view-range";
import { isOfMany } from "../asked-schedule.schema";
import type { SchedulePage } from "../schedule-view";
import { type Arrow, lessonNeighbour } from "./lesson-neighbour";
import { letterKeysAreOn } from "./letter-keys";
import { scheduleAddress } from "./schedule-address";

const TYPING = "input, select, textarea, dialog, [contenteditable]";

/** Arrows move between lessons and turn the page, T leads to today, 1 to 4 choose the view. */
export function useScheduleKeys(page: SchedulePage): void {
  const navigate = useNavigate();
  const shown = useRef(page);
  // Ahead of the page while it loads, so that two quick presses are two pages.
  const reached = useRef(page.on);
  // As soon as the page is seen: a key pressed right then means what is seen.
  useLayoutEffect(() => {
    shown.current = page;
    reached.current = page.on;
  }, [page]);
  useEffect(() => {
    const go = (change: { view?: string; on?: Day | undefined }) =>
      void navigate(scheduleAddress(shown.current, change), { preventScrollReset: true });
    const turn = (pages: number) => {
      const { view, target } = shown.current;
      reached.current = turned(view, reached.current, pages, isOfMany(target.kind));
      go({ on: reached.current });
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      const act = arrowAct(event.key, turn) ?? letterAct(event.key, go);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [navigate]);
}

type Go = (change: { view?: string; on?: Day | undefined }) => void;

/** Keys of letters and figures can be switched off (WCAG 2.1.4). */
function letterAct(key: string, go: Go): (() => void) | null {
  if (!letterKeysAreOn()) return null;
  if (key === "t" || key === "T") return () => go({ on: undefined });
  const view = /^[1-4]$/.test(key) ? VIEWS[Number(key) - 1] : undefined;
  return view ? () => go({ view }) : null;
}

const ARROWS: readonly string[] = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];

/** Up and down scroll the page as ever, unless a lesson has the focus. */
function arrowAct(key: string, turn: (pages: number) => void): (() => void) | null {
  if (!ARROWS.includes(key)) return null;
  const next = neighbourOfFocus(key as Arrow);
  if (next) return () => next.focus();
  if (key === "ArrowLeft") return () => turn(-1);
  return key === "ArrowRight" ? () => turn(1) : null;
}

function neighbourOfFocus(arrow: Arrow): HTMLElement | null {
  const standing = [...document.querySelectorAll<HTMLElement>("[data-lesson]")].map((link) => ({
    link,
    on: link.dataset.on ?? "",
    from: Number(link.dataset.from),
  }));
  const current = standing.find(({ link }) => link === document.activeElement);
  const ordered = standing.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.from - b.from));
  return current ? (lessonNeighbour(ordered, current, arrow)?.link ?? null) : null;
}
