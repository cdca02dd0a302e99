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

/**
 * Null for a cell of a phase that is over. That somebody has no site yet costs the same whatever
 * they get, and is left out.
 */
export function explainCell(question: Question, cell: Cell): Explanation | null {
  const { instance, plan } = asked(question);
  const about = { trainee: cell.traineeId, phase: cell.phaseId };
  const isAsked = plan.some(
    ({ trainee, phase }) => trainee === about.trainee && phase === about.phase,
  );
  if (!isAsked) return null;
  const names = new Map(question.facts.sites.map(({ id, name }) => [id, name]));
  return {
    sites: explainPlacement(instance, plan, about).map((choice) => ({
      forbiddenBy: choice.forbiddenBy,
      extraCost: choice.extraCost - (choice.changes.unplaced ?? 0),
      name: names.get(choice.site) ?? "",
      changes: COST_KEYS.flatMap((key) => {
        const cost = choice.changes[key] ?? 0;
        return cost === 0 || key === "unplaced" ? [] : [{ key, cost }];
      }).sort((a, b) => Math.abs(b.cost) - Math.abs(a.cost)),
    })),
  };
}

/** What a free place would cost with whom, by trainee; whoever must not go there is missing, whoever would be the first is not. */
export function explainPlace(
  question: Question,
  place: { site: string; phase: string },
): Map<string, number> {
  const { instance, plan } = asked(question);
  const sites = instance.sites.map((site) => ({ ...site, minTogether: 1 }));
  const isOpen = (id: string) =>
    plan.some(({ trainee, phase, site }) => trainee === id && phase === place.phase && !site);
  return new Map(
    candidatesFor({ ...instance, sites }, plan, place).map(({ trainee, extraCost }) => [
      trainee,
      extraCost + (isOpen(trainee) ? instance.weights.unplaced : 0),
    ]),
  );
}

function asked(question: Question) {
  const plan = cellsOf(question).map(({ traineeId, phaseId, siteId }) => ({
    trainee: traineeId,
    phase: phaseId,
    site: siteId,
  }));
  return { instance: instanceOfPlan(question), plan };
}
