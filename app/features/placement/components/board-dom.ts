// What the hands of a board need of the page: whose a bar is, places to put it down, and the way of
// the arrows. Rows and columns name themselves once; a bar says only what they do not.

const FOCUSABLE = "a[href], input";

export function barAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(".board .bar") : null;
}

export function dropAt(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>("[data-drop]") ?? null;
}

/** The trainee and the column of a bar or cell, and the part where a placement is split. */
export function spotIn(element: HTMLElement) {
  const id = element.closest<HTMLElement>("[data-of]")?.dataset.of ?? "";
  const column = Number(element.closest<HTMLElement>("[data-col]")?.dataset.col ?? -1);
  return { id, column, part: element.dataset.part ?? null };
}

/** The site of a row, "" for the pile of those without one; null within a person's row. */
export function siteOf(drop: HTMLElement): string | null {
  return drop.closest<HTMLElement>("[data-site]")?.dataset.site ?? null;
}

/** "Kaya, Ayşe: Altona" of a bar in a person's row, else what stands on it. */
export function labelOf(bar: HTMLElement): string {
  const own = bar.firstChild?.textContent ?? "";
  return bar.closest("tr[data-of]") ? `${rowLabel(bar)}: ${own}` : own;
}

/** The name of the row: a person or a site. */
export function rowLabel(element: HTMLElement): string {
  return element.closest("tr")?.querySelector(".board__label, th a")?.textContent ?? "";
}

/** The next place to put something down, as an arrow key points; null at the edge. */
export function nextDrop(board: HTMLElement, from: HTMLElement, key: string): HTMLElement | null {
  const step = key === "ArrowDown" || key === "ArrowRight" ? 1 : -1;
  const isSideways = key === "ArrowLeft" || key === "ArrowRight";
  const { id, column } = spotIn(from);
  const isOnTheWay = (one: HTMLElement) => {
    if (siteOf(from) !== null) return !isSideways;
    const there = spotIn(one);
    return isSideways ? there.id === id : there.column === column;
  };
  const all = [...board.querySelectorAll<HTMLElement>("[data-drop]")];
  const way = all.filter((one) => one === from || isOnTheWay(one));
  return way[way.indexOf(from) + step] ?? null;
}

/** Where the focus goes from a bar or a tick with an arrow key; null at the edge. */
export function nextFocus(board: HTMLElement, from: HTMLElement, key: string): HTMLElement | null {
  const row = from.closest(".board__row");
  if (!row) return null;
  const own = focusableIn(row);
  const at = own.indexOf(from);
  if (key === "ArrowRight") return own[at + 1] ?? null;
  if (key === "ArrowLeft") return own[at - 1] ?? null;
  if (key === "Home") return own[0] ?? null;
  if (key === "End") return own.at(-1) ?? null;
  const rows = [...board.querySelectorAll(".board__row")];
  const step = key === "ArrowDown" ? 1 : -1;
  for (let index = rows.indexOf(row) + step; rows[index]; index += step) {
    const there = focusableIn(rows[index] as Element);
    if (there.length > 0) return nearest(there, from);
  }
  return null;
}

function focusableIn(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(FOCUSABLE)];
}

function nearest(candidates: readonly HTMLElement[], to: HTMLElement): HTMLElement | null {
  const distance = (one: HTMLElement) => Math.abs(placeOf(one) - placeOf(to));
  return [...candidates].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** How far right on the axis; ticks stand before it. */
function placeOf(element: HTMLElement): number {
  const cell = element.closest<HTMLElement>("td")?.style.getPropertyValue("--at");
  const within = element.style.getPropertyValue("--from");
  return cell ? Number(cell) + Number(within || 0) : -1;
}

/** The bar of a trainee in a column, wherever on the board it stands now. */
export function barOf(board: HTMLElement, { id, column }: { id: string; column: number }) {
  const inRow = `tr[data-of="${id}"] [data-col="${column}"] .bar`;
  return board.querySelector<HTMLElement>(`${inRow}, [data-col="${column}"] .bar[data-of="${id}"]`);
}

/** One stop of the tab key for the whole board, and one for each pile that scrolls; the arrows do the rest. */
export function setOneTabStop(board: HTMLElement, stop: HTMLElement | null): void {
  const all = [...board.querySelectorAll<HTMLElement>(`.board__row :is(${FOCUSABLE})`)];
  const chosen = stop && all.includes(stop) ? stop : (all.find((one) => barAt(one)) ?? all[0]);
  for (const one of all) one.tabIndex = one === chosen ? 0 : -1;
  for (const pile of board.querySelectorAll<HTMLElement>(".board__pile"))
    if (pile.scrollHeight > pile.clientHeight) pile.tabIndex = 0;
}
