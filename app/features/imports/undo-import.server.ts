import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import type { UndoImport } from "./apply-import.schema";
import { type ImportError, LONGEST_WRITING_MS, storedEffect } from "./import-record";
import { listKinds } from "./list-kinds.server";
import { loadImport } from "./load-import.server";

/** Takes an import back, all of it or nothing: refused once something depends on what it wrote. */
export async function undoImport(
  actor: Actor,
  { importId, version }: UndoImport & { importId: string },
  outer?: Tx,
): Promise<Outcome<{ importId: string }, ImportError>> {
  ensure(can(actor, "import.run", null));
  return inTransaction(
    async (tx) => {
      const { count } = await tx.import.updateMany({
        where: { id: importId, version, appliedAt: { not: null }, undoneAt: null },
        data: { undoneAt: now(), version: { increment: 1 } },
      });
      const list = await loadImport(tx, importId);
      if (count === 0) return fail({ code: refusalCode(list) });
      const { hold, undo } = listKinds[list.kind];
      await hold?.(tx, list);
      const refusal = await undo(tx, list, list.effect, actor);
      if (refusal) return fail(refusal);
      await audit(tx, actor, {
        action: "import.undo",
        subject: { type: "import", id: importId },
        before: storedEffect.parse(list.effect).counts,
      });
      return succeed({ importId });
    },
    outer,
    LONGEST_WRITING_MS,
  );
}

function refusalCode(list: { appliedAt: Date | null; undoneAt: Date | null }) {
  if (!list.appliedAt) return "not-applied";
  return list.undoneAt ? "already-undone" : "stale";
}
