// A plan is a draft, may be proposed, is published once and then superseded; only a draft can be edited or
// discarded: what waits for an approval stays as it was put forward. Source: README, "Plan".

export const PLAN_STATES = ["draft", "proposed", "published", "superseded"] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export type PlanStep = "propose" | "withdraw" | "publish" | "supersede";

/** From which state a step leads where; what is missing is not allowed. */
export const PLAN_TRANSITIONS: Record<PlanState, Partial<Record<PlanStep, PlanState>>> = {
  draft: { propose: "proposed", publish: "published" },
  proposed: { withdraw: "draft", publish: "published" },
  published: { supersede: "superseded" },
  superseded: {},
};

/** The state a step leads to, or null when the table does not allow it. */
export function stateAfter(state: PlanState, step: PlanStep): PlanState | null {
  return PLAN_TRANSITIONS[state][step] ?? null;
}

/** Whether placements may change. */
export function isEditable(state: PlanState): boolean {
  return stateAfter(state, "propose") !== null;
}

/** Whether the plan can be put in force; what is published or was is read only. */
export function isPublishable(state: PlanState): boolean {
  return stateAfter(state, "publish") !== null;
}
