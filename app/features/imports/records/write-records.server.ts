import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import type { MatchedRecord, ValueChange } from "~/domain/lists/record-match";
import type { LoadedImport } from "../load-import.server";
import type { RowStatus } from "../row-status";
import type { RecordEffect } from "./record-effect";
import type { RecordKind } from "./record-kind";

type Row = { record: MatchedRecord; status: RowStatus };

/** Enters what is new and sets what changes; what the list leaves empty stays. */
export async function writeRecords(
  tx: Tx,
  actor: Actor,
  { store, newId }: RecordKind,
  list: LoadedImport,
  rows: readonly Row[],
): Promise<RecordEffect> {
  const added = rows
    .filter(({ status }) => status === "new")
    .map(({ record: { values } }) => ({ id: newId(values), values }));
  const changed = rows.flatMap(({ record, status }) =>
    status === "changed" && record.known ? [{ known: record.known, changes: record.changes }] : [],
  );
  if (added.length > 0) await store.insert(tx, list, added, actor);
  const set = changed.map(({ known, changes }) => ({
    id: known.id,
    values: { ...known.values, ...side(changes, "to") },
  }));
  if (set.length > 0) await store.update(tx, list, set, actor);
  return {
    created: added.map(({ id, values }) => ({ id, after: { ...values } })),
    changed: changed.map(({ known, changes }) => ({
      id: known.id,
      before: side(changes, "from"),
      after: side(changes, "to"),
    })),
  };
}

function side(changes: readonly ValueChange[], of: "from" | "to") {
  return Object.fromEntries(changes.map((change) => [change.field, change[of]]));
}
