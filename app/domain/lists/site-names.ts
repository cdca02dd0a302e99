// Sites as lists call them: "KuZ X", "Kundenzentrum X" and "X" are the same; a closed site is
// answered with its successor, an unknown one with the sites that sound alike.
import type { Day } from "../calendar/day";
import { contains } from "../calendar/range";
import { fold, likeness } from "./list-text";

export interface ListSite {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly validFrom: Day;
  /** The last day it is open; null: no end known. */
  readonly validTo: Day | null;
  readonly successorId: string | null;
  /** Training places at once. */
  readonly trainingPlaces: number;
}

export type SiteMatch =
  | { readonly kind: "open"; readonly site: ListSite }
  | { readonly kind: "closed"; readonly site: ListSite; readonly successor: ListSite | null }
  | { readonly kind: "unknown"; readonly suggestions: readonly ListSite[] };

const PREFIX =
  /^(?:(?:das )?kundenzentr(?:um|en)|kundenz|kuz|kdz|kz|hamburg service(?: vor ort)?)\b/;
const ALIKE = 0.6;

/** The site that a text names on a day. */
export function matchSite(text: string, sites: readonly ListSite[], on: Day): SiteMatch {
  const key = siteKey(text);
  const named = sites.filter((site) => keysOf(site).includes(key));
  const open = named.find((site) => isOpen(site, on));
  if (open) return { kind: "open", site: open };
  const [closed] = named;
  if (closed) return { kind: "closed", site: closed, successor: successorOf(closed, sites, on) };
  return { kind: "unknown", suggestions: alike(key, sites, on) };
}

/** Whether the site is open on a day. */
export function isOpen(site: ListSite, on: Day): boolean {
  return contains({ startsOn: site.validFrom, endsOn: site.validTo }, on);
}

function siteKey(text: string): string {
  return fold(text).replace(PREFIX, "").trim();
}

function keysOf(site: ListSite): string[] {
  const key = siteKey(site.name);
  return [...new Set([key, key.replace(/^hamburg /, ""), fold(site.code), `hamburg ${key}`])];
}

function successorOf(site: ListSite, sites: readonly ListSite[], on: Day): ListSite | null {
  let next = sites.find(({ id }) => id === site.successorId);
  for (let step = 0; next && !isOpen(next, on) && step < sites.length; step += 1) {
    const { successorId } = next;
    next = sites.find(({ id }) => id === successorId);
  }
  return next && isOpen(next, on) ? next : null;
}

function alike(key: string, sites: readonly ListSite[], on: Day): ListSite[] {
  return sites
    .filter((site) => isOpen(site, on))
    .map((site) => ({ site, score: Math.max(...keysOf(site).map((own) => alikeness(key, own))) }))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ site }) => site);
}

function alikeness(key: string, own: string): number {
  const sharesWord = own
    .split(" ")
    .some((word) => word.length > 3 && key.split(" ").includes(word));
  return sharesWord && own !== "hamburg" ? Math.max(0.7, likeness(key, own)) : likeness(key, own);
}
