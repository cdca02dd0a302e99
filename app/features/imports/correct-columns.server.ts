import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { CorrectColumns } from "./correct-columns.schema";
import type { ImportError, StoredMapping } from "./import-record";
import { listKinds } from "./list-kinds.server";
import { type LoadedImport, loadImport } from "./load-import.server";
import { reviseImport } from "./revise-import.server";
import { guessFields, storableRows } from "./understand-list.server";

type Input = CorrectColumns & { importId: string };

/** Sets what each column holds. Another header row means that the columns are guessed afresh. */
export async function correctColumns(
  actor: Actor,
  input: Input,
  outer?: Tx,
): Promise<Outcome<{ importId: string }, ImportError>> {
  ensure(can(actor, "import.run", null));
  return inTransaction(async (tx) => {
    const list = await loadImport(tx, input.importId);
    const mapping = mappingOf(list, input);
    const { form } = listKinds[list.kind];
    const rows = storableRows(form, list.table.rows, mapping.fields, mapping.headerRow);
    const revised = await reviseImport(tx, list, input.version, {
      mapping,
      table: { ...list.table, rows },
    });
    if (!revised.ok) return fail(revised.error);
    await audit(tx, actor, {
      action: "import.correctColumns",
      subject: { type: "import", id: list.id },
      before: { headerRow: list.mapping.headerRow, fields: list.mapping.fields },
      after: { headerRow: mapping.headerRow, fields: mapping.fields },
    });
    return succeed({ importId: list.id });
  }, outer);
}

function mappingOf(list: LoadedImport, input: Input): StoredMapping {
  const width = list.mapping.fields.length;
  const headerRow = Math.min(input.headerRow, list.table.rows.length);
  if (headerRow !== list.mapping.headerRow) {
    const guesses = guessFields(list.kind, list.table.rows, headerRow, list.around);
    const fields = guesses.map(({ field }) => field);
    return { headerRow, fields, corrections: {}, remembered: null };
  }
  const { isField } = listKinds[list.kind].form;
  const fields = Array.from({ length: width }, (_, column) => {
    const field = input.fields[column] ?? "ignore";
    return isField(field, list.around) ? field : "ignore";
  });
  return { ...list.mapping, headerRow, fields };
}
