import type { CellProblem } from "~/domain/lists/cell-problem";
import type { ChangedField, RowMatch } from "~/domain/people/trainee-list-match";
import type { TraineeListRow } from "~/domain/people/trainee-list-row";
import type { PreviewCell, PreviewColumn, PreviewRow, ShownAs } from "../preview-row";
import type { RowStatus } from "../row-status";

type Understood = {
  row: TraineeListRow;
  match: RowMatch;
  status: RowStatus;
  problems: readonly CellProblem[];
};
type SiteNames = ReadonlyMap<string, string>;
type Shape = {
  key: string;
  as: ShownAs;
  fields: readonly string[];
  changes: readonly ChangedField[];
};

const NAME_FIELDS = ["fullName", "familyName", "givenName", "row"];
const WISH_FIELDS = ["wishes", "wish1", "wish2", "wish3"];

const shapes: readonly Shape[] = [
  { key: "name", as: "text", fields: NAME_FIELDS, changes: ["familyName", "givenName"] },
  { key: "birthDate", as: "day", fields: ["birthDate"], changes: ["birthDate"] },
  { key: "entryOn", as: "day", fields: ["entryOn"], changes: ["entryOn"] },
  { key: "partTime", as: "percent", fields: ["partTime"], changes: ["partTime"] },
  { key: "postcode", as: "text", fields: ["postcode"], changes: ["postcode"] },
  { key: "email", as: "text", fields: ["email"], changes: ["email"] },
  { key: "wishes", as: "text", fields: WISH_FIELDS, changes: ["wishes"] },
  { key: "maxCommute", as: "minutes", fields: ["maxCommute", "remark"], changes: ["maxCommute"] },
];

export const traineeColumns: PreviewColumn[] = [
  { key: "person", cells: ["name", "birthDate"], period: null },
  { key: "start", cells: ["entryOn", "partTime"], period: null },
  { key: "contact", cells: ["email", "postcode"], period: null },
  { key: "wishes", cells: ["wishes", "maxCommute"], period: null },
];

/** A row of a trainee list as the preview shows it. */
export function previewTrainee(
  { row, match, status, problems }: Understood,
  sites: SiteNames,
): PreviewRow {
  const cells = shapes.map(
    (shape): PreviewCell => ({
      key: shape.key,
      as: shape.as,
      value: shownValue(shape.key, row, sites),
      was: wasOf(shape, match, sites),
      problems: problems.filter(({ field }) => shape.fields.includes(field)),
    }),
  );
  return { number: row.number, status, cells, problems };
}

function shownValue(key: string, row: TraineeListRow, sites: SiteNames): string {
  const values: Record<string, string | number | null> = {
    name: [row.familyName, row.givenName].filter((part) => part !== "").join(", "),
    birthDate: row.birthDate,
    entryOn: row.entryOn,
    partTime: row.partTimePercent,
    postcode: row.postcode,
    email: row.email,
    wishes: siteNames(row.wishes, sites),
    maxCommute: row.maxCommuteMinutes,
  };
  return String(values[key] ?? "");
}

function wasOf(shape: Shape, match: RowMatch, sites: SiteNames): string | null {
  if (match.kind !== "known") return null;
  const change = match.changes.find(({ field }) => shape.changes.includes(field));
  if (!change) return null;
  if (shape.key === "name") return `${match.person.familyName}, ${match.person.givenName}`;
  return Array.isArray(change.from) ? siteNames(change.from, sites) : String(change.from ?? "");
}

function siteNames(ids: readonly string[], sites: SiteNames): string {
  const names = ids.map((id) => sites.get(id) ?? "");
  return names.map((name) => name.replace(/^Kundenzentrum /, "")).join(" · ");
}
