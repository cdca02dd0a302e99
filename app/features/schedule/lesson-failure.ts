import type { Failure } from "~/domain/outcome";

/** Somebody or something already has another lesson at that time, or somebody else was quicker. */
export const CLASH_CODES = [
  "trainer-twice",
  "cluster-twice",
  "room-twice",
  "taken-just-now",
] as const;

export type LessonFailure = Failure<
  | (typeof CLASH_CODES)[number]
  | "stale"
  | "warned"
  | "planner-decides"
  | "cancelled"
  | "not-cancelled"
  | "unknown-choice"
  | "ends-before-start"
  | "not-a-member"
  | "attendance-stale"
  | "over"
  | "covered"
  | "cover-unavailable"
  | "cover-settled"
  | "merge-not-possible"
  | "not-begun"
  | "no-dates"
  | "too-many-dates"
  | "phase-elsewhere"
  | "no-series"
  | "date-there"
>;
