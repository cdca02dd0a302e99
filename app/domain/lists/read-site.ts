// A site named in a list: an open one is taken, a closed one is asked about with its successor, an
// unknown one with those that sound alike first.
import type { Day } from "../calendar/day";
import type { ValueProblem, ValueReader } from "./read-value";
import { isOpen, type ListSite, matchSite } from "./site-names";

export interface NamedSite {
  readonly value: ListSite | null;
  readonly problems: readonly ValueProblem[];
}

/** The site that a text names on a day; null with its problem when none is meant for sure. */
export function readSite(text: string, sites: readonly ListSite[], on: Day): NamedSite {
  const match = matchSite(text, sites, on);
  if (match.kind === "open") return { value: match.site, problems: [] };
  if (match.kind === "closed") {
    const successor = match.successor?.name ?? "";
    const problem: ValueProblem = {
      code: "site-closed",
      severity: match.successor ? "question" : "error",
      values: { site: match.site.name, successor, day: match.site.validTo ?? "" },
      choices: successor ? [successor] : undefined,
    };
    return { value: match.successor, problems: [problem] };
  }
  const suggested = match.suggestions.map(({ name }) => name);
  const others = sites
    .filter((site) => isOpen(site, on) && !suggested.includes(site.name))
    .map(({ name }) => name);
  const values = { text, suggestion: suggested[0] ?? "" };
  const choices = [...suggested, ...others];
  const problem: ValueProblem = { code: "unknown-site", severity: "error", values, choices };
  return { value: null, problems: [problem] };
}

/** A site's id; a site that somebody is already at may be closed. */
export function siteReader(sites: readonly ListSite[], on: Day): ValueReader {
  return (text) => {
    if (text === "") return { value: null, problems: [] };
    const { value, problems } = readSite(text, sites, on);
    return { value: value?.id ?? null, problems };
  };
}
