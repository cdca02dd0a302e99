// A change gives a trainee one site for a phase, or none; what is impossible in the world is
// refused, everything else becomes a finding. Source: requirements.md, "What the best do", 3.
import { type Day, laterOf } from "../calendar/day";
import { type ClosedRange, overlaps } from "../calendar/range";
import { type Failure, fail, type Outcome, succeed } from "../outcome";
import type { PlanFacts, PlannedPlacement, PlanSite, PlanTrainee } from "./plan-facts";

/** `siteId` null: nowhere in this phase. */
export interface PlacementChange {
  readonly traineeId: string;
  readonly phaseId: string;
  readonly siteId: string | null;
}

export type ChangeError = Failure<
  | "unknown-trainee"
  | "unknown-phase"
  | "unknown-site"
  | "not-in-phase"
  | "site-closed"
  | "twice-at-once"
>;

/** The cells to empty and the placements to write; cells that already are as wished are left alone. */
export interface ChangeSet {
  readonly cells: readonly { readonly traineeId: string; readonly phaseId: string }[];
  readonly placements: readonly PlannedPlacement[];
}

/** Decides all changes together; the first that is impossible refuses them all. */
export function changePlacements(
  facts: PlanFacts,
  changes: readonly PlacementChange[],
): Outcome<ChangeSet, ChangeError> {
  const cells: ChangeSet["cells"][number][] = [];
  const placements: PlannedPlacement[] = [];
  for (const change of changes) {
    const stay = stayOf(facts, change);
    if (!stay.ok) return stay;
    if (isAsWished(facts, change, stay.value)) continue;
    cells.push({ traineeId: change.traineeId, phaseId: change.phaseId });
    if (stay.value) placements.push(stay.value);
  }
  return succeed({ cells, placements });
}

/** The phase's days on which the trainee is there. */
export function stayIn(phase: ClosedRange, joinsOn: Day): ClosedRange {
  return { startsOn: laterOf(phase.startsOn, joinsOn), endsOn: phase.endsOn };
}

function stayOf(
  facts: PlanFacts,
  { traineeId, phaseId, siteId }: PlacementChange,
): Outcome<PlannedPlacement | null, ChangeError> {
  const trainee = facts.trainees.find(({ id }) => id === traineeId);
  if (!trainee) return fail({ code: "unknown-trainee" });
  const phase = facts.phases.find(({ id }) => id === phaseId);
  if (!phase) return fail({ code: "unknown-phase" });
  if (siteId === null) return succeed(null);
  const site = facts.sites.find(({ id }) => id === siteId);
  if (!site) return fail({ code: "unknown-site" });
  if (!trainee.phaseIds.includes(phaseId)) {
    return fail({ code: "not-in-phase", values: { name: trainee.name, phase: phase.title } });
  }
  const days = trainee.stayByPhase?.[phaseId] ?? stayIn(phase, trainee.joinsOn);
  const placement = { traineeId, phaseId, siteId, ...days };
  const refusal = refuseImpossible(facts, placement, trainee, site);
  return refusal ? fail(refusal) : succeed(placement);
}

function refuseImpossible(
  facts: PlanFacts,
  placement: PlannedPlacement,
  { name }: PlanTrainee,
  site: PlanSite,
): ChangeError | null {
  if (!overlaps(site.validity, placement)) {
    return { code: "site-closed", values: { site: site.name, name } };
  }
  const isThere = facts.elsewhere.some(
    (stay) => stay.traineeId === placement.traineeId && overlaps(stay, placement),
  );
  return isThere ? { code: "twice-at-once", values: { name } } : null;
}

function isAsWished(
  facts: PlanFacts,
  { traineeId, phaseId }: PlacementChange,
  wished: PlannedPlacement | null,
): boolean {
  const now = facts.placements.filter(
    (placement) => placement.traineeId === traineeId && placement.phaseId === phaseId,
  );
  if (!wished) return now.length === 0;
  return now.length === 1 && now[0]?.siteId === wished.siteId;
}
