import { overlaps } from "~/domain/calendar/range";
import {
  capacityListFields,
  guessCapacityColumns,
  hasOwnPeriods,
  isCapacityHeader,
  periodField,
  periodOf,
} from "~/domain/placement/capacity-list-columns";
import type { ImportError } from "../import-record";
import type { ListForm } from "../list-kind";

const named: readonly string[] = capacityListFields;

export const capacityForm: ListForm = {
  belongsTo: null,
  isHeader: isCapacityHeader,
  guess: (table, { phases }) => guessCapacityColumns(table, phases),
  choices: (fields, { phases }) => {
    const periods = [...fields, ...phases.map(periodField)].filter((field) => periodOf(field));
    return [...new Set([...named, ...periods])].map((field) => ({ field }));
  },
  isField: (field) => named.includes(field) || periodOf(field) !== null,
  refusal,
};

function refusal(fields: readonly string[]): ImportError | null {
  if (!fields.includes("site")) return { code: "site-column-missing" };
  if (hasOwnPeriods(fields)) return null;
  const periods = fields.map(periodOf).filter((period) => period !== null);
  if (periods.length === 0) return { code: "period-column-missing" };
  const clash = periods.some((period, index) =>
    periods.slice(index + 1).some((later) => overlaps(period, later)),
  );
  return clash ? { code: "periods-overlap" } : null;
}
