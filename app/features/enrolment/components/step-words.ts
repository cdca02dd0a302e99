import type { EnrolmentState } from "~/domain/cohorts/enrolment";

/** What a planner calls the step from one state to the next: a return is not a first enrolment. */
export function stepWord(from: EnrolmentState | null, to: EnrolmentState) {
  if (from === "deferred" && to === "enrolled") return "step.return";
  if (from === "deferred" && to === "part_time") return "step.returnPartTime";
  if (from === "part_time" && to === "enrolled") return "step.fullTime";
  if (from === "part_time" && to === "part_time") return "step.otherShare";
  return `step.${to}` as const;
}
