// Wished sites in a list: up to three in one cell or in columns of their own, ranked, none twice.
import { matchSite, type SiteMatch } from "../lists/site-names";
import type {
  ReadCell,
  TraineeCells,
  TraineeListContext,
  TraineeProblem,
} from "./trainee-list-row";

const RANKS = ["wish1", "wish2", "wish3"] as const;
type WishField = (typeof RANKS)[number];

/** `wished`: sites that are open, a successor for a closed one; `named`: as the list has them. */
export interface ReadWishes {
  readonly wished: readonly string[];
  readonly named: readonly string[];
}

/** Ids of the wished sites in their order, and what had to be asked or said about them. */
export function readWishes(cells: TraineeCells, context: TraineeListContext): ReadCell<ReadWishes> {
  const wished: string[] = [];
  const named: string[] = [];
  const problems: TraineeProblem[] = [];
  for (const field of RANKS) {
    const text = wishText(cells, field);
    if (text === "") continue;
    const match = matchSite(text, context.sites, context.placementOn);
    problems.push(...aboutMatch(match, field, text, context));
    if (match.kind !== "unknown") named.push(match.site.id);
    const site = siteOf(match);
    if (site && wished.includes(site.id)) {
      problems.push({
        code: "repeated-wish",
        severity: "note",
        field,
        values: { site: site.name },
      });
    } else if (site) wished.push(site.id);
  }
  const beyond = splitWishes(cells.text("wishes")).length > RANKS.length;
  if (beyond) problems.push({ code: "too-many-wishes", severity: "note", field: "wishes" });
  return { value: { wished, named }, problems };
}

function wishText(cells: TraineeCells, field: WishField): string {
  const own = cells.text(field);
  if (own !== "" || cells.isCorrected(field)) return own;
  return splitWishes(cells.text("wishes"))[RANKS.indexOf(field)] ?? "";
}

/** "A / B / C", "A, B; C" and lines. */
function splitWishes(text: string): string[] {
  return text
    .split(/\s*[/;,|\n]\s*|\s+>\s+/)
    .map((part) => part.replace(/^\d\s*[.)]\s*/, "").trim())
    .filter((part) => part !== "" && !/^[-–—]$/.test(part));
}

function siteOf(match: SiteMatch) {
  if (match.kind === "open") return match.site;
  return match.kind === "closed" ? match.successor : null;
}

function aboutMatch(
  match: SiteMatch,
  field: WishField,
  text: string,
  context: TraineeListContext,
): TraineeProblem[] {
  if (match.kind === "open") {
    if (match.site.trainingPlaces > 0) return [];
    const values = { site: match.site.name };
    return [{ code: "site-without-places", severity: "note", field, values }];
  }
  if (match.kind === "closed") {
    const successor = match.successor?.name ?? "";
    const values = { site: match.site.name, successor, day: match.site.validTo ?? "" };
    const choices = successor ? [successor, ""] : [""];
    return [{ code: "site-closed", severity: "question", field, values, choices }];
  }
  const suggested = match.suggestions.map(({ name }) => name);
  const others = context.sites
    .filter((site) => !suggested.includes(site.name) && site.trainingPlaces > 0)
    .filter((site) => matchSite(site.name, context.sites, context.placementOn).kind === "open")
    .map(({ name }) => name);
  const values = { text, suggestion: suggested[0] ?? "" };
  const choices = [...suggested, "", ...others];
  return [{ code: "unknown-site", severity: "error", field, values, choices }];
}
