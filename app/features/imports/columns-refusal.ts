import { overlaps } from "~/domain/calendar/range";
import { periodOf } from "~/domain/placement/capacity-list-columns";
import type { ImportError } from "./import-record";
import type { ImportKind } from "./understand-list";

/** What the columns lack before rows can be imported at all; null when nothing. */
export function columnsRefusal(kind: ImportKind, fields: readonly string[]): ImportError | null {
  return kind === "trainees" ? traineesRefusal(fields) : capacitiesRefusal(fields);
}

function traineesRefusal(fields: readonly string[]): ImportError | null {
  const has = (field: string) => fields.includes(field);
  const isNamed = has("fullName") || (has("familyName") && has("givenName"));
  return isNamed ? null : { code: "name-column-missing" };
}

function capacitiesRefusal(fields: readonly string[]): ImportError | null {
  if (!fields.includes("site")) return { code: "site-column-missing" };
  const periods = fields.map(periodOf).filter((period) => period !== null);
  if (periods.length === 0) return { code: "period-column-missing" };
  const clash = periods.some((period, index) =>
    periods.slice(index + 1).some((later) => overlaps(period, later)),
  );
  return clash ? { code: "periods-overlap" } : null;
}
