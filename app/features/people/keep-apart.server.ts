import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { MergeFailure } from "./merge-failure";
import type { KeepApart } from "./merge-people.schema";

/** Two people who only look like one are not offered again. */
export async function keepApart(
  actor: Actor,
  { firstId, secondId }: KeepApart,
  outer?: Tx,
): Promise<Outcome<null, MergeFailure>> {
  ensure(can(actor, "person.manage", null));
  const [first = "", second = ""] = [firstId, secondId].sort();
  if (first === second) return fail({ code: "same-person" });
  return inTransaction<Outcome<null, MergeFailure>>(async (tx) => {
    for (const id of [first, second]) found(await tx.person.findUnique({ where: { id } }));
    await tx.personDistinction.createMany({
      data: [{ firstId: first, secondId: second, decidedById: actor.personId }],
      skipDuplicates: true,
    });
    await audit(tx, actor, {
      action: "person.keep-apart",
      subject: { type: "person", id: first },
      after: { otherId: second },
    });
    return succeed(null);
  }, outer);
}
