import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import type { ConfirmCheckOff } from "./check-off.schema";
import { answerableRequest, closeRequest } from "./open-request.server";
import { type SetLevelsError, setLevels } from "./set-levels.server";

type Confirmed = Outcome<{ code: string }, Failure<"answered"> | SetLevelsError>;

/** Answers a request with a level, the one asked for or another, set like any other. */
export async function confirmCheckOff(
  actor: Actor,
  { requestId, level, evidence, entries }: ConfirmCheckOff,
  outer?: Tx,
): Promise<Confirmed> {
  return inTransaction<Confirmed>(async (tx) => {
    const request = await answerableRequest(tx, actor, requestId);
    if (!request.isOpen) return fail({ code: "answered" });
    const { traineeId, moduleId, module } = request;
    const cells = [{ traineeId, moduleId, entries }];
    const set = await setLevels(actor, { cells, level, evidence, link: null }, tx);
    if (!set.ok && set.error.code !== "unchanged") return set;
    await closeRequest(tx, actor, request, { outcome: "confirmed", givenLevel: level });
    return succeed({ code: module.code });
  }, outer);
}
