// A trainee's week is a draft until it is handed in; whoever is in charge returns it with a comment
// or signs it off, and from then on nothing about it changes. Source: README, "Record".

export const RECORD_STATES = ["draft", "submitted", "returned", "signed_off"] as const;
export type RecordState = (typeof RECORD_STATES)[number];

export type RecordStep = "submit" | "withdraw" | "return" | "signOff";

/** From which state a step leads where; what is missing is not allowed. */
export const RECORD_TRANSITIONS: Record<RecordState, Partial<Record<RecordStep, RecordState>>> = {
  draft: { submit: "submitted" },
  submitted: { withdraw: "draft", return: "returned", signOff: "signed_off" },
  returned: { submit: "submitted" },
  signed_off: {},
};

/** The state a step leads to, or null when the table does not allow it. */
export function recordAfter(state: RecordState, step: RecordStep): RecordState | null {
  return RECORD_TRANSITIONS[state][step] ?? null;
}

/** Whether the trainee still writes on it. */
export function isWritable(state: RecordState): boolean {
  return recordAfter(state, "submit") !== null;
}
