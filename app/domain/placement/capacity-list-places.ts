// Places in one period: a span is asked about (the lower figure counts unless another is picked), an
// empty cell is no answer, and more than the site's training places is asked about too.
import type { ListSite } from "../lists/site-names";
import { readPlaces } from "./capacity-list-cells";
import type { RowPeriod } from "./capacity-list-periods";
import type { CapacityProblem, CapacityProblemField, ListedPlaces } from "./capacity-list-row";

interface ReadPlaces {
  readonly value: ListedPlaces;
  readonly problems: readonly CapacityProblem[];
}

export function readListedPlaces(
  { field, ...period }: RowPeriod,
  site: ListSite | null,
  text: (field: CapacityProblemField) => string,
  isCorrected: (field: CapacityProblemField) => boolean,
): ReadPlaces {
  const raw = text(field);
  const cell = readPlaces(raw);
  if (cell.kind === "unreadable") {
    const problem: CapacityProblem = {
      code: "places-unreadable",
      severity: "error",
      field,
      values: { text: raw },
      choices: [""],
    };
    return { value: { ...period, places: null }, problems: [problem] };
  }
  if (cell.kind === "open") {
    return {
      value: { ...period, places: null },
      problems: [
        { code: "places-open", severity: "note", field, values: { site: site?.name ?? "" } },
      ],
    };
  }
  const places = cell.kind === "span" ? cell.from : cell.places;
  const problems =
    cell.kind === "span"
      ? [askSpan(field, cell.from, cell.to)]
      : askExcess(field, places, site, isCorrected(field));
  return { value: { ...period, places }, problems };
}

function askSpan(field: CapacityProblemField, from: number, to: number): CapacityProblem {
  const choices = Array.from({ length: to - from + 1 }, (_, step) => String(from + step));
  return { code: "places-span", severity: "question", field, values: { from, to }, choices };
}

function askExcess(
  field: CapacityProblemField,
  places: number,
  site: ListSite | null,
  isDecided: boolean,
): CapacityProblem[] {
  if (!site || places <= site.trainingPlaces) return [];
  const values = { places, trainingPlaces: site.trainingPlaces, site: site.name };
  return [
    {
      code: "places-above-training-places",
      severity: isDecided ? "note" : "question",
      field,
      values,
      choices: [String(places), String(site.trainingPlaces)],
    },
  ];
}
