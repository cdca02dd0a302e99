import { hasError } from "~/domain/lists/cell-problem";
import { nameTwice, readRecords } from "~/domain/lists/record-list";
import { type MatchedRecord, matchRecords } from "~/domain/lists/record-match";
import type { ListKind, UnderstoodList } from "../list-kind";
import { type LoadedImport, tableOf } from "../load-import.server";
import type { RowStatus } from "../row-status";
import { previewRecord } from "./preview-record";
import type { RecordKind } from "./record-kind";
import { undoRecords } from "./undo-records.server";
import { writeRecords } from "./write-records.server";

/** The steps of an import for a declared kind of list. */
export function recordListKind(kind: RecordKind): ListKind {
  return {
    form: kind.form,
    understand: async (client, list) => understood(kind, list, await kind.store.load(client, list)),
    hold: kind.store.hold,
    undo: (tx, list, effect, actor) => undoRecords(tx, kind, list, effect, actor),
  };
}

function understood(
  kind: RecordKind,
  list: LoadedImport,
  known: Awaited<ReturnType<RecordKind["store"]["load"]>>,
): UnderstoodList {
  const table = tableOf(list);
  const columns = kind.columns(list.around);
  const { fields, corrections } = list.mapping;
  const read = nameTwice(readRecords(table.rows, fields, columns, corrections), kind.keysOf);
  const checked = kind.check?.(read, known, list) ?? read;
  const { records, missing } = matchRecords(checked, known, kind.keysOf, columns);
  const rows = records.map((record) => ({ record, status: statusOf(record) }));
  return {
    table,
    columns: kind.groups(list),
    rows: rows.map(({ record, status }) => ({
      number: record.number,
      status,
      problems: record.problems,
      preview: () => previewRecord(kind, list, record, status),
    })),
    missing: missing.filter(({ conflict }) => !conflict).map(({ name }) => name),
    write: (tx, actor) => writeRecords(tx, actor, kind, list, rows),
  };
}

function statusOf({ leftOut, problems, known, changes }: MatchedRecord): RowStatus {
  if (leftOut) return "left-out";
  if (hasError(problems)) return "error";
  if (!known) return "new";
  return changes.length > 0 ? "changed" : "unchanged";
}
