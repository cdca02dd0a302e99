export interface RunRow {
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly failedAt: Date | null;
}

export type RunState = "waiting" | "running" | "done" | "cancelled" | "failed";

export function runState({ startedAt, finishedAt, cancelledAt, failedAt }: RunRow): RunState {
  if (cancelledAt) return "cancelled";
  if (failedAt) return "failed";
  if (finishedAt) return "done";
  return startedAt ? "running" : "waiting";
}
