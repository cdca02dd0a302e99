// What a publication tells whom: a trainee what differs from the plan in force so far, a site how many
// come and go by it, from its first day on. What is over differs to nobody. Source: requirements.md, placement 9.
import type { Day } from "../calendar/day";
import { type Difference, differencesOf } from "./plan-difference";
import type { PlanFacts, PlannedPlacement } from "./plan-facts";

export interface SiteNews {
  readonly siteId: string;
  readonly coming: number;
  readonly leaving: number;
}

/** Per trainee and phase, only what still lies ahead or runs. @param facts from the first day on that changes. */
export function traineeNews({ published, placements, today }: PlanFacts): Difference[] {
  return differencesOf(published, placements).filter(({ before, after }) =>
    [...before, ...after].some(({ endsOn }) => endsOn >= today),
  );
}

/** Each site with somebody who comes or goes, or comes on other days. */
export function siteNews(news: readonly Difference[], today: Day): SiteNews[] {
  const counted = new Map<string, SiteNews>();
  const count = (
    all: readonly PlannedPlacement[],
    others: readonly PlannedPlacement[],
    key: "coming" | "leaving",
  ) => {
    for (const stay of all) {
      if (stay.endsOn < today || others.some((other) => isSame(other, stay))) continue;
      const { siteId } = stay;
      const known = counted.get(siteId) ?? { siteId, coming: 0, leaving: 0 };
      counted.set(siteId, { ...known, [key]: known[key] + 1 });
    }
  };
  for (const { before, after } of news) {
    count(after, before, "coming");
    count(before, after, "leaving");
  }
  return [...counted.values()];
}

function isSame(a: PlannedPlacement, b: PlannedPlacement): boolean {
  return a.siteId === b.siteId && a.startsOn === b.startsOn && a.endsOn === b.endsOn;
}
