import { startSession } from "~/auth/session.server";
import type { Failure, Outcome } from "~/domain/outcome";
import type { Namespace } from "~/words/i18n";
import { type Answer, answer } from "./answer";

type Done = { noun: Namespace; to: string; toast: string };

/** Like `answer`; from now on the browser carries a new session of the account. */
export async function answerLoggedIn(
  outcome: Outcome<{ accountId: string }, Failure>,
  request: Request,
  { noun, to, toast }: Done,
): Promise<Answer> {
  if (!outcome.ok) return answerRefusal(outcome.error, noun);
  const cookie = await startSession(outcome.value.accountId, request);
  return { kind: "done", to, toast: { key: toast }, headers: [["Set-Cookie", cookie]] };
}

/** Too many attempts are 429, a full queue is 503, both with the time to wait. */
export function answerRefusal(failure: Failure, noun: Namespace): Answer {
  const seconds = Number(failure.values?.seconds ?? 5);
  const refused = { kind: "refused", noun, failure } as const;
  if (failure.code.endsWith("throttled"))
    return { ...refused, status: 429, retryAfterSeconds: seconds };
  if (failure.code === "busy") return { ...refused, status: 503, retryAfterSeconds: seconds };
  return answer({ ok: false, error: failure }, { noun, to: "" });
}
