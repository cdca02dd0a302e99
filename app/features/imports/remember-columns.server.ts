import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { fingerprintOf } from "~/domain/lists/header-fingerprint";
import { now } from "~/platform/clock";
import { type ImportKind, importKinds } from "./import-kinds";
import type { StoredMapping } from "./import-record";
import { fingerprintsOf } from "./understand-list.server";

type Rows = readonly (readonly string[])[];

/** Keeps how the columns under these headers were understood, for the sender's next list. */
export async function rememberColumns(
  tx: Tx,
  actor: Actor,
  kind: ImportKind,
  rows: Rows,
  { headerRow, fields }: StoredMapping,
): Promise<void> {
  const fingerprint = fingerprintOf(rows[headerRow - 1] ?? []);
  if (fingerprint === null) return;
  const used = { fields, usedAt: now(), usedById: actor.personId };
  await tx.columnMapping.upsert({
    where: { kind_fingerprint: { kind, fingerprint } },
    create: { kind, fingerprint, ...used },
    update: used,
  });
}

export type RememberedColumns = { kind: ImportKind; mapping: StoredMapping };

/** How a list with one of these rows as its header was last understood, of one kind or of any. */
export async function rememberedColumns(
  client: Tx,
  asked: ImportKind | "auto",
  rows: Rows,
): Promise<RememberedColumns | null> {
  const candidates = fingerprintsOf(rows);
  const found = await client.columnMapping.findFirst({
    where: {
      kind: { in: asked === "auto" ? [...importKinds] : [asked] },
      fingerprint: { in: candidates.map(({ fingerprint }) => fingerprint) },
    },
    orderBy: { usedAt: "desc" },
  });
  const header = candidates.find(({ fingerprint }) => fingerprint === found?.fingerprint);
  if (!found || !header) return null;
  const known = Array.isArray(found.fields) ? found.fields.map(String) : [];
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    kind: found.kind,
    mapping: {
      headerRow: header.row,
      fields: Array.from({ length: width }, (_, column) => known[column] ?? "ignore"),
      corrections: {},
      remembered: { at: found.usedAt.toISOString(), byId: found.usedById },
    },
  };
}
