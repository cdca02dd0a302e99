import type { MatchedRecord } from "~/domain/lists/record-match";
import type { LoadedImport } from "../load-import.server";
import type { PreviewCell, PreviewRow } from "../preview-row";
import type { RowStatus } from "../row-status";
import type { RecordKind, ShownField } from "./record-kind";

/** A row of a declared list as the preview shows it: the list's values, else those that stay. */
export function previewRecord(
  kind: RecordKind,
  list: LoadedImport,
  record: MatchedRecord,
  status: RowStatus,
): PreviewRow {
  const cells = kind.fields(list).map((shown, index): PreviewCell => {
    const { field } = shown;
    const change = record.changes.find((candidate) => candidate.field === field);
    const value = record.values[field] ?? record.known?.values[field] ?? null;
    return {
      key: field,
      as: shown.as,
      value: textOf(shown, value, list),
      was: change ? textOf(shown, change.from, list) : null,
      problems: record.problems.filter(
        (problem) => problem.field === field || (index === 0 && problem.field === "row"),
      ),
    };
  });
  return { number: record.number, status, cells, problems: record.problems };
}

function textOf({ show }: ShownField, value: string | number | null, list: LoadedImport): string {
  if (value === null) return "";
  return show ? show(String(value), list) : String(value);
}
