import type { Day } from "../calendar/day";
import { isOpen, type ListSite, matchSite } from "../lists/site-names";
import type { CapacityProblem } from "./capacity-list-row";

/** The site a row is about, open on a day; a closed one is asked about with its successor. */
export function readSite(text: string, sites: readonly ListSite[], on: Day) {
  const field = "site";
  if (text === "") return { value: null, problems: [missing(field)] };
  const match = matchSite(text, sites, on);
  if (match.kind === "open") return { value: match.site, problems: [] };
  if (match.kind === "closed") {
    const successor = match.successor?.name ?? "";
    const problem: CapacityProblem = {
      code: "site-closed",
      severity: match.successor ? "question" : "error",
      field,
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
  const problem: CapacityProblem = {
    code: "unknown-site",
    severity: "error",
    field,
    values,
    choices,
  };
  return { value: null, problems: [problem] };
}

function missing(field: "site"): CapacityProblem {
  return { code: "missing-site", severity: "error", field };
}
