import type { Failure, Outcome } from "~/domain/outcome";
import type { Namespace } from "~/words/i18n";
import type { Toast } from "./toast.server";

/** What an intent answers: go on to a page, stay with a value, or show the form again with the reason. */
export type Answer =
  | { kind: "kept"; value: Record<string, string | number> }
  | { kind: "done"; to: string; toast?: Toast; headers?: [string, string][] }
  | ({ kind: "refused"; noun: Namespace; failure: Failure; status: number } & Patience);

/** Whole seconds after which trying again makes sense. */
type Patience = { retryAfterSeconds?: number };

type Done<T> = {
  /** Whose catalogue holds the sentences of the failure's codes, under `refused`. */
  noun: Namespace;
  to: string | ((value: T) => string);
  toast?: string | ((value: T) => Toast);
  /** Codes that say that something else already stands there: answered with 409. */
  conflicts?: readonly string[];
};

/** The two ends of a command: where it leads, or what it says. A stale version is a 409. */
export function answer<T>(outcome: Outcome<T, Failure>, done: Done<T>): Answer {
  if (!outcome.ok) {
    const { code } = outcome.error;
    const status = code === "stale" || done.conflicts?.includes(code) ? 409 : 422;
    return { kind: "refused", noun: done.noun, failure: outcome.error, status };
  }
  const to = typeof done.to === "function" ? done.to(outcome.value) : done.to;
  const toast = typeof done.toast === "string" ? { key: done.toast } : done.toast?.(outcome.value);
  return toast ? { kind: "done", to, toast } : { kind: "done", to };
}
