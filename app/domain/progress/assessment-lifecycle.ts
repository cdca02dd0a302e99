// An assessment is its author's draft until it is completed; then it is talked over with the trainee,
// who may answer in writing, and a planner confirms it. Before the talk the author may open it again.
// Source: README, "Assessment"; requirements.md, progress 5.

export const ASSESSMENT_STATES = ["draft", "completed", "discussed", "confirmed"] as const;
export type AssessmentState = (typeof ASSESSMENT_STATES)[number];

export type AssessmentStep = "complete" | "reopen" | "discuss" | "comment" | "confirm";

/** From which state a step leads where; what is missing is not allowed. */
export const ASSESSMENT_TRANSITIONS: Record<
  AssessmentState,
  Partial<Record<AssessmentStep, AssessmentState>>
> = {
  draft: { complete: "completed" },
  completed: { reopen: "draft", discuss: "discussed" },
  discussed: { comment: "discussed", confirm: "confirmed" },
  confirmed: {},
};

/** The state a step leads to, or null when the table does not allow it. */
export function assessmentAfter(
  state: AssessmentState,
  step: AssessmentStep,
): AssessmentState | null {
  return ASSESSMENT_TRANSITIONS[state][step] ?? null;
}

/**
 * Whether the trainee may read it: from the talk on, so that nobody meets their assessment alone.
 */
export function isOpenToTrainee(state: AssessmentState): boolean {
  return state === "discussed" || state === "confirmed";
}
