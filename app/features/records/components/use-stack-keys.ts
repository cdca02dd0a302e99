import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from "react";

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/**
 * J, K and the arrows move between the weeks, A signs off, R opens the comment. Only while a week has
 * the focus and nothing is being typed, so that no letter does anything by surprise (WCAG 2.1.4).
 */
export function useStackKeys(ids: readonly string[]) {
  const list = useRef<HTMLOListElement>(null);
  const place = useRef(0);
  const answered = useRef<string | null>(null);
  const line = ids.join();
  useEffect(() => {
    const first = !answered.current && list.current;
    if (first) first.querySelector<HTMLElement>("article")?.setAttribute("tabindex", "0");
    if (!answered.current || line.includes(answered.current)) return;
    answered.current = null;
    focusAt(list.current, place.current);
  }, [line]);
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const at = articlesIn(list.current).findIndex((article) => article.contains(target));
    if (at >= 0) place.current = at;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const week = weekOf(event);
    if (!week) return;
    const step = STEPS[event.key];
    if (step !== undefined) focusAt(list.current, place.current + step);
    else if (event.key === "a") signOff(week);
    else if (event.key === "r") openReturn(week);
    else return;
    event.preventDefault();
    if (event.key === "a") answered.current = week.dataset.record ?? null;
  };
  return { list, onKeyDown, onFocus };
}

/** The week that a key is meant for; none while somebody types or holds another key. */
function weekOf({ target, ctrlKey, altKey, metaKey }: KeyboardEvent): HTMLElement | null {
  if (ctrlKey || altKey || metaKey || !(target instanceof HTMLElement)) return null;
  return target.closest("textarea, input, select") ? null : target.closest("article");
}

function signOff(week: HTMLElement): void {
  week.querySelector<HTMLElement>("[data-answer=sign]")?.click();
}

function openReturn(week: HTMLElement): void {
  const details = week.querySelector("details");
  if (!details) return;
  details.open = true;
  details.querySelector("textarea")?.focus();
}

function focusAt(list: HTMLElement | null, at: number): void {
  const articles = articlesIn(list);
  const week = articles[Math.min(Math.max(at, 0), articles.length - 1)];
  for (const article of articles) article.tabIndex = article === week ? 0 : -1;
  week?.focus();
  week?.scrollIntoView({ block: "nearest" });
}

function articlesIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("article") ?? [])];
}
