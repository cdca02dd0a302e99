import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import type { RecordValues } from "~/domain/lists/record-list";
import type { KnownRecord } from "~/domain/lists/record-match";
import type { ImportError } from "../import-record";
import type { LoadedImport } from "../load-import.server";
import { stillUsed } from "../still-used";
import { type RecordEffect, recordEffect } from "./record-effect";
import type { RecordKind } from "./record-kind";

/** Takes back what an import set; refused once a value was edited or something depends on it. */
export async function undoRecords(
  tx: Tx,
  { store }: RecordKind,
  list: LoadedImport,
  stored: unknown,
  actor: Actor,
): Promise<ImportError | null> {
  const effect = recordEffect.parse(stored);
  const known = new Map((await store.load(tx, list)).map((record) => [record.id, record]));
  const ids = effect.created.map(({ id }) => id);
  const changed = effect.changed.map(({ id }) => id);
  const overtaken = (await store.entries?.overtaken(tx, list, changed)) ?? [];
  const used = [...edited(effect, known), ...overtaken, ...(await store.depended(tx, list, ids))];
  if (used.length > 0) return stillUsed([...new Set(used)]);
  const restored = effect.changed.map(({ id, before }) => ({
    id,
    values: { ...known.get(id)?.values, ...before },
  }));
  if (restored.length > 0) {
    await (store.entries?.takeBack(tx, list, restored, actor) ??
      store.update(tx, list, restored, null));
  }
  if (ids.length > 0) await store.remove(tx, list, ids);
  return null;
}

/** Whatever no longer stands as the import left it. */
function edited(effect: RecordEffect, known: ReadonlyMap<string, KnownRecord>): string[] {
  return [...effect.created, ...effect.changed].flatMap(({ id, after }) => {
    const record = known.get(id);
    if (record && stands(after, record.values)) return [];
    return [record?.name ?? Object.values(after).slice(0, 2).join(" ")];
  });
}

function stands(after: RecordValues, now: RecordValues): boolean {
  return Object.entries(after).every(([field, value]) => (now[field] ?? null) === value);
}
