import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { type Corrections, correctionKey } from "~/domain/lists/cell-problem";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { CorrectCells, ResetCells } from "./correct-cells.schema";
import type { ImportError } from "./import-record";
import { type LoadedImport, loadImport, tableOf } from "./load-import.server";
import { reviseImport } from "./revise-import.server";

type Result = Promise<Outcome<{ importId: string }, ImportError>>;

/** Files the planner's answers beside the list; the list's own cells stay as they were sent. */
export async function correctCells(
  actor: Actor,
  input: CorrectCells & { importId: string },
  outer?: Tx,
): Result {
  return revise(actor, input, "import.correctCells", outer, (list) => {
    const typed = Object.entries(input.typed).filter(
      ([key, value]) => value !== (cellOf(list, key) ?? ""),
    );
    return { ...list.mapping.corrections, ...input.chosen, ...Object.fromEntries(typed) };
  });
}

/** Takes all corrections of cells back. */
export async function resetCells(
  actor: Actor,
  input: ResetCells & { importId: string },
  outer?: Tx,
): Result {
  return revise(actor, input, "import.resetCells", outer, () => ({}));
}

async function revise(
  actor: Actor,
  input: { importId: string; version: number },
  action: string,
  outer: Tx | undefined,
  correct: (list: LoadedImport) => Corrections,
): Result {
  ensure(can(actor, "import.run", null));
  return inTransaction(async (tx) => {
    const list = await loadImport(tx, input.importId);
    const corrections = { ...correct(list) };
    const mapping = { ...list.mapping, corrections };
    const revised = await reviseImport(tx, list, input.version, { mapping });
    if (!revised.ok) return fail(revised.error);
    const cells = Object.keys(corrections).length;
    await audit(tx, actor, { action, subject: { type: "import", id: list.id }, after: { cells } });
    return succeed({ importId: list.id });
  }, outer);
}

/** What stands in the list itself; undefined for a field without a column of its own. */
function cellOf(list: LoadedImport, key: string): string | undefined {
  const row = tableOf(list).rows.find(({ number }) => key.startsWith(correctionKey(number, "")));
  const field = key.slice(key.indexOf(":") + 1);
  const column = list.mapping.fields.indexOf(field);
  return column < 0 ? undefined : row?.cells[column];
}
