// A placement that begins sooner than the notice period is not published, moved or taken back
// without a reason. Source: product.md, best systems 4; issue "Versions": notice period.
import type { Observation } from "../finding";
import { differencesOf } from "../plan-difference";
import type { PlanFacts } from "../plan-facts";
import { breachesNotice } from "../provisional";

export function noticeBreach(facts: PlanFacts): Observation[] {
  const { today, noticeWeeks } = facts;
  return differencesOf(facts.published, facts.placements).flatMap((difference): Observation[] => {
    const { traineeId, phaseId, before, after } = difference;
    const starts = [...before, ...after].map(({ startsOn }) => startsOn).sort();
    const isOver = [...before, ...after].every(({ endsOn }) => endsOn < today);
    const startsOn = starts[0];
    if (!startsOn || isOver || !breachesNotice(startsOn, today, noticeWeeks)) return [];
    const name = facts.trainees.find(({ id }) => id === traineeId)?.name ?? "";
    return [
      {
        variant: startsOn <= today ? "begun" : difference.kind,
        traineeIds: [traineeId],
        phaseIds: [phaseId],
        values: { name, day: startsOn, count: noticeWeeks },
      },
    ];
  });
}
