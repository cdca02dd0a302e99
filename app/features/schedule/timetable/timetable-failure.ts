import type { Failure } from "~/domain/outcome";

export type TimetableFailure = Failure<
  | "stale"
  | "running"
  | "not-running"
  | "unknown-choice"
  | "outside-phase"
  | "no-days"
  | "no-hours"
  | "accepted"
  | "not-a-place"
  | "cluster-twice"
  | "trainer-twice"
  | "room-twice"
  | "nothing-chosen"
  | "nothing-left"
  | "warned"
>;
