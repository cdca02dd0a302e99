// Every wish gets a lasting answer: granted, or why not and where the trainee goes instead.
// Source: requirements.md, "A lasting answer to every wish".
import { encloses, overlaps } from "../calendar/range";
import { roomIn, staysAt } from "./capacity";
import type { PlanFacts, PlannedPhase, PlannedPlacement, PlanSite } from "./plan-facts";

/** `phaseId` null: in any placement phase. */
export interface WishedSite {
  readonly traineeId: string;
  readonly phaseId: string | null;
  readonly rank: number;
  readonly siteId: string;
}

export type WishReason = "granted" | "better" | "closed" | "full" | "otherwise";

export interface WishAnswer {
  readonly granted: boolean;
  readonly reason: WishReason;
  /** Where the trainee is or goes instead, in the order of the phases. */
  readonly placements: readonly PlannedPlacement[];
  /** Where the wished site comes in another phase than the wished one. */
  readonly later: PlannedPlacement | null;
}

/**
 * The answer a plan gives to a wish, or null while the trainee has no site yet where it was wished.
 * @param wishes all wishes of the cohort: a better-ranked one that is granted is a reason.
 */
export function answerWish(
  facts: PlanFacts,
  wish: WishedSite,
  wishes: readonly WishedSite[],
): WishAnswer | null {
  const phases = facts.phases.filter(({ id }) => wish.phaseId === null || wish.phaseId === id);
  const placements = phases.flatMap(({ id }) => placementsOf(facts, wish.traineeId, id));
  if (placements.length === 0) return null;
  if (isGranted(wish, placements)) {
    const there = placements.filter(({ siteId }) => siteId === wish.siteId);
    return { granted: true, reason: "granted", placements: there, later: null };
  }
  const later =
    facts.placements.find(
      ({ traineeId, siteId }) => traineeId === wish.traineeId && siteId === wish.siteId,
    ) ?? null;
  const better = wishes.filter(
    (other) =>
      other.traineeId === wish.traineeId &&
      other.phaseId === wish.phaseId &&
      other.rank < wish.rank,
  );
  if (better.some((other) => isGranted(other, placements))) {
    return { granted: false, reason: "better", placements, later };
  }
  return { granted: false, reason: reasonAgainst(facts, wish.siteId, phases), placements, later };
}

function reasonAgainst(
  facts: PlanFacts,
  siteId: string,
  phases: readonly PlannedPhase[],
): WishReason {
  const site = facts.sites.find(({ id }) => id === siteId);
  if (!site || phases.every((phase) => !overlaps(site.validity, phase))) return "closed";
  const open = phases.filter((phase) => encloses(site.validity, phase));
  return open.length > 0 && open.every((phase) => isFull(facts, site, phase))
    ? "full"
    : "otherwise";
}

function isFull(facts: PlanFacts, site: PlanSite, phase: PlannedPhase): boolean {
  const stays = staysAt([...facts.placements, ...facts.elsewhere], site.id, phase);
  return roomIn(site, phase, stays).left === 0;
}

function isGranted(wish: WishedSite, placements: readonly PlannedPlacement[]): boolean {
  return placements.some(({ siteId }) => siteId === wish.siteId);
}

function placementsOf(facts: PlanFacts, traineeId: string, phaseId: string): PlannedPlacement[] {
  return facts.placements.filter(
    (placement) => placement.traineeId === traineeId && placement.phaseId === phaseId,
  );
}
