import type { Day } from "~/domain/calendar/day";
import type { AskedSplit, SplitPlan } from "./asked-split";
import type { BoardFacts } from "./board-facts.server";
import type { BoardPerson, BoardPreference, ClusterBoard } from "./cluster-board";
import type { ClusterPerson } from "./cluster-people.query.server";
import { asToday, proposeAll, proposeNew } from "./propose-board.server";

type Drawn = {
  plan: SplitPlan;
  cohortId: string;
  startsOn: Day;
  asked: AskedSplit;
  preferences: BoardPreference[];
};

/** The board that the address asks for; null where it only shows today's clusters. */
export function boardOf(facts: BoardFacts, drawn: Drawn): ClusterBoard | null {
  const { plan, cohortId, startsOn, asked, preferences } = drawn;
  if (plan === "today") return null;
  const present = facts.people.filter(({ isElsewhere }) => !isElsewhere);
  const people = (plan === "new" ? present.filter(isFree) : present).map(personOf);
  const wanted = { asked, preferences, startsOn };
  const proposed = {
    new: () => proposeNew(people, facts, wanted),
    all: () => proposeAll(people, facts, wanted),
    hand: () => asToday(people, facts),
  }[plan]();
  return {
    plan,
    cohortId,
    startsOn,
    withCohortId: asked.withCohortId,
    people,
    preferences,
    seen: facts.seen,
    ...proposed,
  };
}

/** Has no cluster on the first day and none planned for later. */
export function isFree({ present, later }: ClusterPerson): boolean {
  return present === null && later === null;
}

function personOf(person: ClusterPerson): BoardPerson {
  const { id, name, postcode, partTimePercent, cohortId, cohort, entryOn, home, later } = person;
  return { id, name, postcode, partTimePercent, cohortId, cohort, entryOn, home, later };
}
