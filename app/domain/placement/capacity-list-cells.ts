// Single cells of a list of places: "keine", "2-3", nothing, "telefonisch 12.10.".
import type { Day } from "../calendar/day";
import { parseGermanDay } from "../calendar/german-day";

/** How many places a cell names: a figure, a span to ask about, nothing yet, or nothing readable. */
export type PlacesCell =
  | { readonly kind: "places"; readonly places: number }
  | { readonly kind: "span"; readonly from: number; readonly to: number }
  | { readonly kind: "open" }
  | { readonly kind: "unreadable" };

/** More than any site has workplaces. */
const MOST_PLACES = 50;

export function readPlaces(text: string): PlacesCell {
  const cell = text.trim().toLowerCase();
  if (cell === "" || /^(?:\?+|offen|folgt|n\.?\s?n\.?|tbd)$/.test(cell)) return { kind: "open" };
  if (/^(?:keine?r?|null|[-–—]|entfällt|geschlossen)$/.test(cell))
    return { kind: "places", places: 0 };
  const span = /^(\d{1,2})\s*(?:[-–—/]|bis|oder)\s*(\d{1,2})$/.exec(cell);
  if (span) return spanOf(Number(span[1]), Number(span[2]));
  const figure = /^(\d{1,2})(?:[.,]0+)?\s*(?:plätze|platz|pl\.?)?$/.exec(cell);
  const places = figure ? Number(figure[1]) : MOST_PLACES + 1;
  return places <= MOST_PLACES ? { kind: "places", places } : { kind: "unreadable" };
}

function spanOf(from: number, to: number): PlacesCell {
  if (from === to) return { kind: "places", places: from };
  return from < to && to <= MOST_PLACES ? { kind: "span", from, to } : { kind: "unreadable" };
}

export type ConfirmedHow = "mail" | "phone" | "list" | "link";

export interface Confirmation {
  readonly on: Day;
  readonly how: ConfirmedHow;
}

/**
 * Who said so when: "05.10.2026", "telefonisch 12.10.", "per Mail am 3.9.26". A day without a year
 * is the last such day up to `before`. Null for an empty cell, undefined when it cannot be read.
 */
export function readConfirmation(text: string, before: Day): Confirmation | null | undefined {
  if (text.trim() === "") return null;
  const on = confirmedDay(text.trim(), before);
  return on ? { on, how: howOf(text) } : undefined;
}

function howOf(text: string): ConfirmedHow {
  if (/tel|anruf|fon/i.test(text)) return "phone";
  return /mail/i.test(text) ? "mail" : "list";
}

function confirmedDay(text: string, before: Day): Day | null {
  const bare = text.replace(/^[\p{L}.\s-]*?(?:\bam\s+)?(?=\d)/u, "");
  const whole = parseGermanDay(bare);
  if (whole.ok) return whole.value;
  const short = /^(\d{1,2}\.\s?\d{1,2}\.)(?!\d)/.exec(bare)?.[1];
  if (!short) return null;
  const year = Number(before.slice(0, 4));
  for (const candidate of [year, year - 1]) {
    const read = parseGermanDay(`${short.replace(/\s/g, "")}${candidate}`);
    if (read.ok && read.value <= before) return read.value;
  }
  return null;
}
