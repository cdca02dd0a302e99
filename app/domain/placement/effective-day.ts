// A version of a plan holds from a Monday on. The days before stay as they are in force, the days from it
// on are as the new version says, also for who has begun: their stay ends the day before.
// Source: requirements.md, placement 5; decision 15.
import { addDays, type Day, earlierOf, laterOf, mondayOf } from "../calendar/day";
import { type Failure, fail, type Outcome, succeed } from "../outcome";
import type { PlanFacts, PlannedPlacement } from "./plan-facts";

export type EffectiveError = Failure<
  "effective-not-monday" | "effective-too-early" | "effective-too-late"
>;

/** A placement with who guides it there; missing: nobody does. */
export interface GuidedPlacement extends PlannedPlacement {
  readonly practicalTrainerId?: string | null;
}

export interface EffectiveDays {
  /** The first Monday that may be chosen: what has been cannot be changed. */
  readonly earliest: Day;
  /** The Monday that is chosen unless somebody wants another. */
  readonly usual: Day;
  /** The last Monday on or after which one of the plans says anything. */
  readonly latest: Day;
}

type Versions = Pick<PlanFacts, "today" | "published" | "placements">;

/** A first plan holds from its own beginning, any other at the earliest from the next Monday on. */
export function effectiveDaysOf({ today, published, placements }: Versions): EffectiveDays {
  const all = [...published, ...placements];
  const latest = mondayOf(all.map(({ endsOn }) => endsOn).reduce(laterOf, today));
  const begins = mondayOf(placements.map(({ startsOn }) => startsOn).reduce(earlierOf, latest));
  if (published.length === 0) return { earliest: begins, usual: begins, latest };
  const usual = laterOf(addDays(mondayOf(today), 7), begins);
  const earliest = addDays(mondayOf(addDays(today, -1)), 7);
  return { earliest, usual: laterOf(earliest, earlierOf(usual, latest)), latest };
}

/** The chosen day, or the usual one; every value of a refusal is a day. */
export function decideEffectiveDay(
  { earliest, usual, latest }: EffectiveDays,
  chosen: Day | null,
): Outcome<Day, EffectiveError> {
  const on = chosen ?? usual;
  const field = "effectiveFrom";
  if (mondayOf(on) !== on) return fail({ code: "effective-not-monday", field });
  if (on < earliest) return fail({ code: "effective-too-early", field, values: { day: earliest } });
  if (on > latest) return fail({ code: "effective-too-late", field, values: { day: latest } });
  return succeed(on);
}

/**
 * What holds day by day once `next` takes effect. Who stays at a site with the same practical trainer
 * keeps one placement; it is that of `next`.
 */
export function takingEffect<P extends GuidedPlacement>(
  inForce: readonly P[],
  next: readonly P[],
  from: Day,
): P[] {
  const kept = partBefore(inForce, from);
  const goesOn = new Set<P>();
  const fresh = partFrom(next, from).map((stay) => {
    const before = kept.find((one) => isContinuedBy(one, stay));
    if (!before) return stay;
    goesOn.add(before);
    return { ...stay, startsOn: before.startsOn };
  });
  return [...kept.filter((stay) => !goesOn.has(stay)), ...fresh];
}

/** The same stays as far as they lie before a day. */
export function partBefore<P extends PlannedPlacement>(stays: readonly P[], from: Day): P[] {
  const last = addDays(from, -1);
  return stays
    .filter(({ startsOn }) => startsOn < from)
    .map((stay) => ({ ...stay, endsOn: earlierOf(stay.endsOn, last) }));
}

/** The same stays as far as they lie on a day or after it. */
export function partFrom<P extends PlannedPlacement>(stays: readonly P[], from: Day): P[] {
  return stays
    .filter(({ endsOn }) => endsOn >= from)
    .map((stay) => ({ ...stay, startsOn: laterOf(stay.startsOn, from) }));
}

/** The facts of the days from one day on: what was before concerns nobody. */
export function factsFrom(facts: PlanFacts, from: Day): PlanFacts {
  return {
    ...facts,
    phases: facts.phases.filter(({ endsOn }) => endsOn >= from),
    placements: partFrom(facts.placements, from),
    published: partFrom(facts.published, from),
  };
}

function isContinuedBy(before: GuidedPlacement, stay: GuidedPlacement): boolean {
  return (
    addDays(before.endsOn, 1) === stay.startsOn &&
    before.traineeId === stay.traineeId &&
    before.phaseId === stay.phaseId &&
    before.siteId === stay.siteId &&
    (before.practicalTrainerId ?? null) === (stay.practicalTrainerId ?? null)
  );
}
