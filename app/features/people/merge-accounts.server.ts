import type { Tx } from "~/db/transaction";
import { remainingAccount } from "~/domain/people/merge";
import { type SideRow, sideOf } from "./merge-side.server";

/** The account that is in use goes on with the kept person; one nobody uses ends with its links. */
export async function mergeAccounts(tx: Tx, keep: SideRow, gone: SideRow): Promise<void> {
  const which = remainingAccount(sideOf(keep), sideOf(gone));
  const unused = which === "gone" ? keep.account : gone.account;
  if (which && unused) await tx.account.delete({ where: { id: unused.id } });
  if (which === "gone") {
    await tx.account.updateMany({ where: { personId: gone.id }, data: { personId: keep.id } });
  }
}
