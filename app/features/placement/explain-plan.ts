// Why somebody is where they are, and who could use a free place: the proposal's own costs and rules,
// asked about the plan as it stands. Source: placement-model.md, "Explain".
import {
  candidatesFor,
  explainPlacement,
  type SiteChoice,
} from "~/domain/placement/optimiser/explanation";
import { COST_KEYS } from "~/domain/placement/optimiser/instance";
import type { Cell } from "~/domain/placement/plan-cell";
import { instanceOfPlan } from "~/domain/placement/proposal/instance-of-plan";
import { cellsOf, type Question } from "~/domain/placement/proposal/question";

export type ExplainedSite = Pick<SiteChoice, "extraCost" | "forbiddenBy"> & {
  name: string;
  /** The costs that change, the greatest first. */
  changes: { key: (typeof COST_KEYS)[number]; cost: number }[];
};

export type Explanation = { sites: ExplainedSite[] };

/** Null for a cell of a phase that is over. */
export function explainCell(question: Question, cell: Cell): Explanation | null {
  const { instance, plan } = asked(question);
  const about = { trainee: cell.traineeId, phase: cell.phaseId };
  const isAsked = plan.some(
    ({ trainee, phase }) => trainee === about.trainee && phase === about.phase,
  );
  if (!isAsked) return null;
  const names = new Map(question.facts.sites.map(({ id, name }) => [id, name]));
  return {
    sites: explainPlacement(instance, plan, about).map(({ site, changes, ...choice }) => ({
      ...choice,
      name: names.get(site) ?? "",
      changes: COST_KEYS.flatMap((key) => {
        const cost = changes[key] ?? 0;
        return cost === 0 ? [] : [{ key, cost }];
      }).sort((a, b) => Math.abs(b.cost) - Math.abs(a.cost)),
    })),
  };
}

/** What a free place would cost with whom, by trainee; whoever must not go there is missing. */
export function explainPlace(
  question: Question,
  place: { site: string; phase: string },
): Map<string, number> {
  const { instance, plan } = asked(question);
  const all = candidatesFor(instance, plan, place);
  return new Map(all.map(({ trainee, extraCost }) => [trainee, extraCost]));
}

function asked(question: Question) {
  const plan = cellsOf(question).map(({ traineeId, phaseId, siteId }) => ({
    trainee: traineeId,
    phase: phaseId,
    site: siteId,
  }));
  return { instance: instanceOfPlan(question), plan };
}
