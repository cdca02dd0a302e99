// What a planner sees of a proposal before deciding: people, sites and figures, before and after.

import { findingsOf } from "~/domain/placement/findings";
import { breakdownOf } from "~/domain/placement/optimiser/breakdown";
import { COST_KEYS } from "~/domain/placement/optimiser/instance";
import type { PlanFacts } from "~/domain/placement/plan-facts";
import { planFiguresOf } from "~/domain/placement/plan-figures";
import { instanceOfPlan } from "~/domain/placement/proposal/instance-of-plan";
import { type MoveReason, moveReasons } from "~/domain/placement/proposal/move-reasons";
import {
  type ProposedChange,
  placementsAfter,
  proposedChanges,
} from "~/domain/placement/proposal/proposed-changes";
import { cellsOf } from "~/domain/placement/proposal/question";
import { cellKey } from "~/domain/placement/proposal/scope";
import { wayOf } from "~/domain/placement/way";
import type { AskedPlan } from "./question-of-plan.server";

type Best = readonly { trainee: string; phase: string; site: string | null }[];
export type ProposalPreview = ReturnType<typeof previewOf>;

export function previewOf(question: AskedPlan, best: Best) {
  const { facts, book, wishes, scope, damages } = question;
  const changes = proposedChanges(question, best);
  const after = applied(question, changes);
  const figures = (plan: PlanFacts) => planFiguresOf(plan, wishes, findingsOf(plan, book));
  const reasons = scope.kind === "repair" ? moveReasons(changes, damages) : null;
  const name = namesIn(facts);
  const told = changes.map((change, index) => ({
    key: cellKey(change),
    traineeId: change.traineeId,
    name: name.trainee(change.traineeId),
    phase: name.phase(change.phaseId),
    from: name.site(change.from),
    to: name.site(change.to),
    way: { before: wayTo(facts, change, "from"), after: wayTo(facts, change, "to") },
    reason: reasonOf(reasons?.[index], name.trainee),
  }));
  return {
    changes: inOrder(facts, told, changes),
    people: new Set(changes.map(({ traineeId }) => traineeId)).size,
    sites: siteCounts(facts, changes),
    figures: { before: figures(facts), after: figures(after) },
    costs: costsOf(question, changes),
    damages: damages.length,
  };
}

/** The plan with the changes in it; one that has become impossible leaves its cell as it is. */
function applied({ facts, movesOn }: AskedPlan, changes: readonly ProposedChange[]): PlanFacts {
  const done = changes.flatMap((change) => {
    const after = placementsAfter(facts, change, movesOn(change));
    return after.ok ? [{ key: cellKey(change), placements: after.value }] : [];
  });
  const touched = new Set(done.map(({ key }) => key));
  const rest = facts.placements.filter((placement) => !touched.has(cellKey(placement)));
  return { ...facts, placements: [...rest, ...done.flatMap(({ placements }) => placements)] };
}

function costsOf(question: AskedPlan, changes: readonly ProposedChange[]) {
  const instance = instanceOfPlan(question);
  const to = new Map(changes.map((change) => [cellKey(change), change.to]));
  const plan = cellsOf(question).map((cell) => ({
    ...{ trainee: cell.traineeId, phase: cell.phaseId },
    ...{
      before: cell.siteId,
      after: to.has(cellKey(cell)) ? (to.get(cellKey(cell)) ?? null) : cell.siteId,
    },
  }));
  const side = (which: "before" | "after") =>
    breakdownOf(
      instance,
      plan.map(({ trainee, phase, ...sites }) => ({ trainee, phase, site: sites[which] })),
    );
  const [before, after] = [side("before"), side("after")];
  return COST_KEYS.map((key) => ({ key, before: before[key], after: after[key] })).filter(
    (cost) => cost.before > 0 || cost.after > 0,
  );
}

export function namesIn({ trainees, phases, sites }: PlanFacts) {
  const named = (all: readonly { id: string; name: string }[]) =>
    new Map(all.map(({ id, name }) => [id, name]));
  const [people, places] = [named(trainees), named(sites)];
  const titles = new Map(phases.map(({ id, title }) => [id, title]));
  return {
    trainee: (id: string) => people.get(id) ?? "–",
    phase: (id: string) => titles.get(id) ?? "–",
    site: (id: string | null) => (id === null ? null : (places.get(id) ?? "–")),
  };
}

function wayTo(facts: PlanFacts, change: ProposedChange, side: "from" | "to") {
  const trainee = facts.trainees.find(({ id }) => id === change.traineeId);
  return trainee ? wayOf(trainee, change[side] ?? "") : null;
}

function reasonOf(reason: MoveReason | undefined, nameOf: (id: string) => string) {
  if (!reason) return null;
  return { code: reason.code, name: "forTraineeId" in reason ? nameOf(reason.forTraineeId) : "" };
}

/** By name, and for each person by phase. */
function inOrder<Told extends { key: string }>(
  facts: PlanFacts,
  told: readonly Told[],
  changes: readonly ProposedChange[],
): Told[] {
  const phases = new Map(facts.phases.map(({ id }, index) => [id, index]));
  const people = new Map(facts.trainees.map(({ id }, index) => [id, index]));
  const rank = new Map(
    changes.map((change) => [
      cellKey(change),
      (people.get(change.traineeId) ?? 0) * 100 + (phases.get(change.phaseId) ?? 0),
    ]),
  );
  return [...told].sort((a, b) => (rank.get(a.key) ?? 0) - (rank.get(b.key) ?? 0));
}

/** In the order of the sites, by name. */
function siteCounts({ placements, sites }: PlanFacts, changes: readonly ProposedChange[]) {
  return sites.flatMap(({ id, name }) => {
    const come = changes.filter(({ to }) => to === id).length;
    const go = changes.filter(({ from }) => from === id).length;
    if (come + go === 0) return [];
    const before = placements.filter(({ siteId }) => siteId === id).length;
    return [{ siteId: id, site: name, before, after: before + come - go, come, go }];
  });
}
