// The periods of a row of a list of places: those of the headers, or the row's own from–to.
import { parseGermanDay } from "../calendar/german-day";
import type { ClosedRange } from "../calendar/range";
import { periodField, periodOf } from "./capacity-list-columns";
import type { CapacityCells, CapacityProblem, CapacityProblemField } from "./capacity-list-row";

/** A period, and the field in which its places stand. */
export interface RowPeriod extends ClosedRange {
  readonly field: CapacityProblemField;
}

/** The periods of all headers that name one. */
export function headerPeriods(fields: readonly string[]): RowPeriod[] {
  return fields.flatMap((field) => {
    const period = periodOf(field);
    return period ? [{ ...period, field: periodField(period) as CapacityProblemField }] : [];
  });
}

/** The row's own period; none, with its problems, when its days cannot be read. */
export function ownPeriod(cells: CapacityCells): {
  periods: RowPeriod[];
  problems: CapacityProblem[];
} {
  const [from, to] = [dayIn(cells, "from"), dayIn(cells, "to")];
  const problems = [...from.problems, ...to.problems];
  if (!from.day || !to.day) return { periods: [], problems };
  if (from.day > to.day) {
    return {
      periods: [],
      problems: [{ code: "period-reversed", severity: "error", field: "to" }],
    };
  }
  return { periods: [{ startsOn: from.day, endsOn: to.day, field: "places" }], problems: [] };
}

function dayIn(cells: CapacityCells, field: "from" | "to") {
  const text = cells.text(field);
  const read = parseGermanDay(text);
  if (read.ok) return { day: read.value, problems: [] };
  const { code } = read.error;
  const problem: CapacityProblem =
    code === "day-missing"
      ? { code: "missing-value", severity: "error", field }
      : {
          code: code === "day-nonexistent" ? code : "day-unreadable",
          severity: "error",
          field,
          values: { text },
        };
  return { day: null, problems: [problem] };
}
