import type { CellProblem } from "~/domain/lists/cell-problem";
import type { CapacityEntry } from "~/domain/placement/capacity-change";
import { hasOwnPeriods, periodField } from "~/domain/placement/capacity-list-columns";
import { headerPeriods } from "~/domain/placement/capacity-list-periods";
import type { CapacityListRow, ListedPlaces } from "~/domain/placement/capacity-list-row";
import type { PreviewCell, PreviewColumn, PreviewRow } from "../preview-row";
import type { RowStatus } from "../row-status";

type Understood = { row: CapacityListRow; entry: CapacityEntry; status: RowStatus };

/** A column per period of the headers, or one for the row's own and its places. */
export function capacityColumns(fields: readonly string[]): PreviewColumn[] {
  const periods = hasOwnPeriods(fields)
    ? [
        { key: "from", cells: ["from", "to"], period: null },
        { key: "places", cells: ["places"], period: null },
      ]
    : headerPeriods(fields).map(({ field, startsOn, endsOn }) => ({
        key: field,
        cells: [field],
        period: { startsOn, endsOn },
      }));
  return [
    { key: "site", cells: ["site"], period: null },
    ...periods,
    { key: "confirmed", cells: ["confirmed", "trainer"], period: null },
  ];
}

/** A row of a list of places as the preview shows it. */
export function previewCapacity(
  { row, entry, status }: Understood,
  fields: readonly string[],
): PreviewRow {
  const about = (...of: string[]): CellProblem[] =>
    row.problems.filter(({ field }) => of.includes(field));
  const plain = { as: "text", was: null } as const;
  const isOwn = hasOwnPeriods(fields);
  const cells: PreviewCell[] = [
    { ...plain, key: "site", value: row.site?.name ?? "", problems: about("site", "row") },
    ...(isOwn ? ownDays(row, about) : []),
    ...row.periods.map((period): PreviewCell => {
      const key = isOwn ? "places" : periodField(period);
      const value = period.places === null ? "" : String(period.places);
      return { key, as: "number", value, was: placesBefore(entry, period), problems: about(key) };
    }),
    {
      key: "confirmed",
      as: "day",
      value: row.confirmedOn ?? "",
      was: null,
      ...(row.confirmedHow && { more: { as: "how", value: row.confirmedHow } }),
      problems: about("confirmed", "how"),
    },
    {
      ...plain,
      key: "trainer",
      value: row.confirmedBy ?? "",
      problems: about("trainer", "confirmedBy"),
    },
  ];
  return { number: row.number, status, cells, problems: row.problems };
}

function ownDays(
  { periods: [period] }: CapacityListRow,
  about: (field: string) => CellProblem[],
): PreviewCell[] {
  const days = { from: period?.startsOn, to: period?.endsOn };
  return (["from", "to"] as const).map((key) => ({
    key,
    as: "day",
    value: days[key] ?? "",
    was: null,
    problems: about(key),
  }));
}

/** The figures known for these days where the list says another. */
function placesBefore(entry: CapacityEntry, period: ListedPlaces): string | null {
  const found = entry.entered.find(({ next }) => next.startsOn === period.startsOn);
  if (found?.kind !== "changed") return null;
  const figures = [...new Set(found.before.map(({ places }) => places))];
  const isSame = figures.length === 1 && figures[0] === found.next.places;
  return isSame ? null : figures.join(" / ");
}
