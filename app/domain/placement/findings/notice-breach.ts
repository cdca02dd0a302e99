// A placement that begins sooner than the notice period is not published, moved or taken back
// without a reason. Source: requirements.md, "What the best do", 4; requirements.md, placement 5.
import type { Day } from "../../calendar/day";
import type { Observation } from "../finding";
import { changesOn, type Difference, differencesOf } from "../plan-difference";
import type { PlanFacts, PlannedPlacement } from "../plan-facts";
import { breachesNotice } from "../provisional";

export interface NoticeBreach extends Pick<Difference, "traineeId" | "phaseId"> {
  readonly startsOn: Day;
  readonly variant: Difference["kind"] | "begun";
}

/** Every change against what is in force that comes too late. */
export function noticeBreachesOf(facts: PlanFacts): NoticeBreach[] {
  const { published, placements } = inReach(facts);
  return differencesOf(published, placements).flatMap((difference) => {
    const startsOn = breachOn(facts, difference);
    if (!startsOn) return [];
    const { traineeId, phaseId, kind } = difference;
    return [{ traineeId, phaseId, startsOn, variant: startsOn <= facts.today ? "begun" : kind }];
  });
}

/** One observation per phase, day and kind of change, naming everybody concerned. */
export function noticeBreach(facts: PlanFacts): Observation[] {
  const breaches = noticeBreachesOf(facts);
  const alike = new Map<string, typeof breaches>();
  for (const breach of breaches) {
    const key = `${breach.phaseId}/${breach.startsOn}/${breach.variant}`;
    alike.set(key, [...(alike.get(key) ?? []), breach]);
  }
  return [...alike.values()].flatMap((group) => observe(facts, group));
}

/** Cells with a stay that begins too soon; all others are not worth comparing. */
function inReach(facts: PlanFacts) {
  const cellOf = ({ traineeId, phaseId }: PlannedPlacement) => `${traineeId} ${phaseId}`;
  const { published, placements, today, noticeWeeks } = facts;
  const soon = new Set(
    [...published, ...placements]
      .filter(({ startsOn }) => breachesNotice(startsOn, today, noticeWeeks))
      .map(cellOf),
  );
  const isSoon = (placement: PlannedPlacement) => soon.has(cellOf(placement));
  return { published: published.filter(isSoon), placements: placements.filter(isSoon) };
}

/** The first day of a change that comes too late, or null. */
function breachOn({ today, noticeWeeks }: PlanFacts, difference: Difference): Day | null {
  const isOver = [...difference.before, ...difference.after].every(({ endsOn }) => endsOn < today);
  const startsOn = changesOn(difference);
  if (!startsOn || isOver) return null;
  return breachesNotice(startsOn, today, noticeWeeks) ? startsOn : null;
}

function observe(facts: PlanFacts, group: readonly NoticeBreach[]): Observation[] {
  const [first] = group;
  if (!first) return [];
  const { phaseId, startsOn, variant } = first;
  const only = facts.trainees.find(({ id }) => group.length === 1 && id === first.traineeId);
  const phase = facts.phases.find(({ id }) => id === phaseId)?.title ?? "";
  return [
    {
      variant,
      traineeIds: group.map(({ traineeId }) => traineeId),
      phaseIds: [phaseId],
      values: {
        name: only?.name ?? "",
        phase,
        day: startsOn,
        count: group.length,
        noticeWeeks: facts.noticeWeeks,
      },
    },
  ];
}
