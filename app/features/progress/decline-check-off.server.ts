import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import type { DeclineCheckOff } from "./check-off.schema";
import { answerableRequest, closeRequest } from "./open-request.server";

type Declined = Outcome<{ code: string }, Failure<"answered">>;

/** Answers a request with what is still missing; the level stays as it is. */
export async function declineCheckOff(
  actor: Actor,
  { requestId, answer }: DeclineCheckOff,
  outer?: Tx,
): Promise<Declined> {
  return inTransaction<Declined>(async (tx) => {
    const request = await answerableRequest(tx, actor, requestId);
    if (!request.isOpen) return fail({ code: "answered" });
    await closeRequest(tx, actor, request, { outcome: "declined", answer });
    await audit(tx, actor, {
      action: "level.decline-ask",
      subject: { type: "trainee", id: request.traineeId },
      after: { requestId },
    });
    return succeed({ code: request.module.code });
  }, outer);
}
