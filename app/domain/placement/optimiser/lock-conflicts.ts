// Why a lock cannot hold, and what would free it, as a sentence for the planner.
// Source: placement-model.md, "Hard rules", 4, and "Explain".
import type { AssignedSite, PlacementConflict } from "./instance";

type Reason = "foreign-phase" | "two-sites" | "barred" | "too-far" | "too-many" | "alone";

const RULES: Record<Reason, PlacementConflict["rule"]> = {
  "foreign-phase": "fixed",
  "two-sites": "fixed",
  barred: "barred",
  "too-far": "maxCommuteMinutes",
  "too-many": "places",
  alone: "minTogether",
};

const SENTENCES: Record<Reason, (facts: Facts) => string> = {
  "foreign-phase": ({ who, when, where }) =>
    `${who} ist in ${when} an ${where} festgelegt, hat diesen Abschnitt aber nicht. Es hilft, die Festlegung zu lösen.`,
  "two-sites": ({ who, when, where, first }) =>
    `${who} ist in ${when} zugleich an ${where} festgelegt; gehalten wird ${first}. Es hilft, eine der Festlegungen zu lösen.`,
  barred: ({ who, when, where }) =>
    `${who} ist in ${when} an ${where} festgelegt, darf dort aber nicht eingesetzt werden. Es hilft, die Festlegung zu lösen oder den Ausschluss aufzuheben.`,
  "too-far": ({ who, when, where }) =>
    `${who} ist in ${when} an ${where} festgelegt, der Weg dorthin ist aber länger als die persönliche Grenze. Es hilft, die Festlegung zu lösen oder die Grenze anzuheben.`,
  "too-many": ({ who, when, where, count, people }) =>
    `An ${where} gibt es in ${when} ${placesText(count)}, festgelegt sind aber ${people}: ${who}. Es hilft, ${people - count} Plätze mehr zu bekommen oder ebenso viele Festlegungen zu lösen.`,
  alone: ({ who, when, where, count }) =>
    `${who} ist in ${when} an ${where} festgelegt, dort darf aber niemand ohne Begleitung sein, und es fehlen ${count} Personen, die dorthin können. Es hilft, die Festlegung zu lösen oder die Mindestzahl zu senken.`,
};

interface Facts {
  readonly who: string;
  readonly when: string;
  readonly where: string;
  readonly first: string;
  readonly count: number;
  readonly people: number;
}

/** `count`: the places there are, or the people that are missing. */
export function lockConflict(
  reason: Reason,
  locks: readonly AssignedSite[],
  count = 0,
): PlacementConflict {
  const trainees = [...new Set(locks.map((lock) => lock.trainee))];
  const phases = [...new Set(locks.map((lock) => lock.phase))];
  const sites = [...new Set(locks.map((lock) => lock.site))];
  const facts = {
    who: trainees.join(", "),
    when: phases.join(", "),
    where: sites.join(" und "),
    first: sites[0] ?? "",
    count,
    people: locks.length,
  };
  return {
    ...{ rule: RULES[reason], trainees, phases, sites, message: SENTENCES[reason](facts) },
    because: { code: reason, waiting: trainees, locks: [], count, people: locks.length },
  };
}

function placesText(count: number): string {
  if (count === 0) return "keinen Platz";
  return count === 1 ? "einen Platz" : `${count} Plätze`;
}
