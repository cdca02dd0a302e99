import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { AccountFailure } from "./account-failure";
import { inviteAccount } from "./invite-account.server";

type Chosen = { ids: readonly string[]; as: "trainee" | "trainer" };
type Invited = Outcome<{ invited: number; skipped: number }, AccountFailure>;

/** Invites everybody chosen who can be; who is set up already or has no address is left as they are. */
export async function inviteMany(actor: Actor, chosen: Chosen, outer?: Tx): Promise<Invited> {
  ensure(can(actor, "account.invite", { role: chosen.as }));
  return inTransaction<Invited>(async (tx) => {
    const people = await tx.person.findMany({
      where: { [chosen.as]: { id: { in: [...chosen.ids] } } },
      select: { id: true },
      orderBy: { id: "asc" },
    });
    let invited = 0;
    for (const { id } of people) {
      const one = await inviteAccount(actor, { personId: id, role: chosen.as }, tx);
      if (one.ok) invited += 1;
    }
    const skipped = people.length - invited;
    return invited > 0 ? succeed({ invited, skipped }) : fail({ code: "nobody-invited" });
  }, outer);
}
