import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { ImportKind } from "./import-kinds";
import type { ImportError, StoredMapping } from "./import-record";
import { listKinds } from "./list-kinds.server";
import { loadBelonging } from "./load-import.server";
import type { RawTable } from "./read-table";
import { readTable } from "./read-table.server";
import { rememberedColumns } from "./remember-columns.server";
import type { Surroundings } from "./surroundings";
import { guessFields, headerRowOf, kindOf, storableRows } from "./understand-list.server";
import type { UploadKind } from "./upload-list.schema";

export type ListFile = { fileName: string; bytes: Uint8Array };

type Input = {
  cohortId?: string | null;
  curriculumId?: string | null;
  kind: UploadKind;
  file: ListFile | "none" | "too-big";
};

/** Keeps a list as it was sent and how its columns are probably meant; nothing else is written. */
export async function uploadList(
  actor: Actor,
  { cohortId = null, curriculumId = null, kind: asked, file }: Input,
  outer?: Tx,
): Promise<Outcome<{ importId: string }, ImportError>> {
  ensure(can(actor, "import.run", null));
  if (file === "none") return fail({ code: "no-file", field: "file" });
  if (file === "too-big") return fail({ code: "too-big", field: "file" });
  const read = await readTable(file.bytes);
  if (!read.ok) return fail({ ...read.error, field: "file" });
  return inTransaction(async (tx) => {
    const { around } = await loadBelonging(tx, { cohortId, curriculumId });
    const list = await understand(tx, read.value, asked, around);
    const { belongsTo } = listKinds[list.kind].form;
    if (belongsTo === "cohort" && !cohortId) return fail(missing("cohort-missing"));
    if (belongsTo === "curriculum" && !curriculumId) return fail(missing("curriculum-missing"));
    const { id } = await tx.import.create({
      data: {
        kind: list.kind,
        cohortId,
        curriculumId: belongsTo === "curriculum" ? curriculumId : null,
        fileName: file.fileName,
        table: list.table,
        mapping: list.mapping,
        uploadedById: actor.personId,
      },
    });
    await audit(tx, actor, {
      action: "import.upload",
      subject: { type: "import", id },
      after: { cohortId, curriculumId, kind: list.kind, rows: list.table.rows.length },
    });
    return succeed({ importId: id });
  }, outer);
}

function missing(code: "cohort-missing" | "curriculum-missing"): ImportError {
  return { code, field: "belongsTo" };
}

/** As a list with the same headers was understood before, else as its headers and cells suggest. */
async function understand(tx: Tx, table: RawTable, asked: UploadKind, around: Surroundings) {
  const { kind, mapping } =
    (await rememberedColumns(tx, asked, table.rows)) ?? guessed(table, asked, around);
  const { form } = listKinds[kind];
  const fields = mapping.fields.map((field) => (form.isField(field, around) ? field : "ignore"));
  const rows = storableRows(form, table.rows, fields, mapping.headerRow);
  return { kind, mapping: { ...mapping, fields }, table: { ...table, rows } };
}

function guessed(
  { rows }: RawTable,
  asked: UploadKind,
  around: Surroundings,
): { kind: ImportKind; mapping: StoredMapping } {
  const kind = asked === "auto" ? kindOf(rows, around) : asked;
  const headerRow = headerRowOf(kind, rows, around);
  const fields = guessFields(kind, rows, headerRow, around).map(({ field }) => field);
  return { kind, mapping: { headerRow, fields, corrections: {}, remembered: null } };
}
