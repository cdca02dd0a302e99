import type { CellProblem } from "~/domain/lists/cell-problem";
import type { CapacityEntry } from "~/domain/placement/capacity-change";
import { periodField } from "~/domain/placement/capacity-list-columns";
import type { CapacityListRow } from "~/domain/placement/capacity-list-row";
import type { PreviewCell, PreviewColumn, PreviewRow } from "./preview-row";
import type { RowStatus } from "./row-status";

type Understood = { row: CapacityListRow; entry: CapacityEntry; status: RowStatus };

export function capacityColumns(rows: readonly { row: CapacityListRow }[]): PreviewColumn[] {
  const periods = rows[0]?.row.periods ?? [];
  return [
    { key: "site", cells: ["site"], period: null },
    ...periods.map(({ startsOn, endsOn }) => {
      const key = periodField({ startsOn, endsOn });
      return { key, cells: [key], period: { startsOn, endsOn } };
    }),
    { key: "confirmed", cells: ["confirmed", "trainer"], period: null },
  ];
}

/** A row of a list of places as the preview shows it. */
export function previewCapacity({ row, entry, status }: Understood): PreviewRow {
  const about = (...fields: string[]): CellProblem[] =>
    row.problems.filter(({ field }) => fields.includes(field));
  const cells: PreviewCell[] = [
    {
      key: "site",
      as: "text",
      value: row.site?.name ?? "",
      was: null,
      problems: about("site", "row"),
    },
    ...row.periods.map((period): PreviewCell => {
      const key = periodField(period);
      const value = period.places === null ? "" : String(period.places);
      return { key, as: "number", value, was: placesBefore(entry, period), problems: about(key) };
    }),
    {
      key: "confirmed",
      as: "day",
      value: row.confirmedOn ?? "",
      was: null,
      ...(row.confirmedHow && { more: { as: "how", value: row.confirmedHow } }),
      problems: about("confirmed"),
    },
    {
      key: "trainer",
      as: "text",
      value: row.confirmedBy ?? "",
      was: null,
      problems: about("trainer"),
    },
  ];
  return { number: row.number, status, cells, problems: row.problems };
}

/** The figures known for these days where the list says another. */
function placesBefore(entry: CapacityEntry, period: { startsOn: string }): string | null {
  const found = entry.entered.find(({ next }) => next.startsOn === period.startsOn);
  if (found?.kind !== "changed") return null;
  const figures = [...new Set(found.before.map(({ places }) => places))];
  const isSame = figures.length === 1 && figures[0] === found.next.places;
  return isSame ? null : figures.join(" / ");
}
