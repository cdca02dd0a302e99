import { data } from "react-router";
import { databaseFault } from "~/db/faults";
import { Refusal } from "~/domain/access/refusal";

/** What an error page is told; `code` has its sentence in the catalogue. */
export type Rejection = { code: string };

/** Turns refusals and database faults into answers with a status; anything else stays what it is. */
export function toRejection(thrown: unknown): unknown {
  if (thrown instanceof Refusal) {
    return data({ code: thrown.kind } satisfies Rejection, {
      status: thrown.kind === "notFound" ? 404 : 403,
    });
  }
  const fault = databaseFault(thrown);
  if (!fault) return thrown;
  const headers = new Headers();
  if (fault.status === 503) headers.set("Retry-After", String(fault.retryAfterSeconds));
  return data({ code: fault.code } satisfies Rejection, { status: fault.status, headers });
}
