import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { notFound } from "~/domain/access/refusal";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import { now } from "~/platform/clock";
import type { WithdrawCheckOff } from "./check-off.schema";

type Withdrawn = Outcome<null, Failure<"answered">>;

/** The trainee's own open request is theirs to take back; to others it does not exist. */
export async function withdrawCheckOff(
  actor: Actor,
  { requestId }: WithdrawCheckOff,
  outer?: Tx,
): Promise<Withdrawn> {
  return inTransaction<Withdrawn>(async (tx) => {
    const traineeId = actor.traineeId ?? notFound();
    const own = { id: requestId, traineeId };
    if ((await tx.checkOffRequest.count({ where: own })) === 0) notFound();
    const { count } = await tx.checkOffRequest.updateMany({
      where: { ...own, answeredAt: null },
      data: { outcome: "withdrawn", answeredAt: now(), answeredById: actor.personId },
    });
    if (count === 0) return fail({ code: "answered" });
    await audit(tx, actor, {
      action: "level.withdraw-ask",
      subject: { type: "trainee", id: traineeId },
      after: { requestId },
    });
    return succeed(null);
  }, outer);
}
