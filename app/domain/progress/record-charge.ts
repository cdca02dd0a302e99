// Who signs a week off: the practical trainer of the placement that fills most of it, else the lead
// of the cluster. The other practical trainers of the site, the cluster's lead and its deputies stand
// in. Source: requirements.md, progress 4 ("the trainer in charge that week, by placement or cluster, with deputies").
import { addDays, type Day } from "../calendar/day";
import { type ClosedRange, contains, type DayRange, daysIn, overlaps } from "../calendar/range";

export interface ChargeFacts {
  readonly placements: readonly (ClosedRange & {
    readonly practicalTrainerId: string | null;
    readonly siteTrainerIds: readonly string[];
  })[];
  /** Trainers of the clusters that the trainee was in, each row with the days both hold. */
  readonly clusterTrainers: readonly (DayRange & {
    readonly trainerId: string;
    readonly role: "lead" | "deputy";
  })[];
}

export interface Charge {
  readonly inCharge: readonly string[];
  readonly deputies: readonly string[];
}

/** The ids of trainers, each once; nobody is both. */
export function chargeOf(monday: Day, facts: ChargeFacts): Charge {
  const week = { startsOn: monday, endsOn: addDays(monday, 4) };
  const [main] = facts.placements
    .filter((placement) => overlaps(placement, week))
    .sort(
      (a, b) => daysWithin(b, week) - daysWithin(a, week) || (a.startsOn < b.startsOn ? 1 : -1),
    );
  const rows = facts.clusterTrainers.filter((row) => overlaps(row, week));
  const leads = rows.filter(({ role }) => role === "lead").map(({ trainerId }) => trainerId);
  const inCharge = main?.practicalTrainerId ? [main.practicalTrainerId] : leads;
  const standIns = [...(main?.siteTrainerIds ?? []), ...rows.map(({ trainerId }) => trainerId)];
  return {
    inCharge: [...new Set(inCharge)],
    deputies: [...new Set(standIns)].filter((id) => !inCharge.includes(id)),
  };
}

/** Whether a trainer may return or sign off the week, in their own right or as a deputy. */
export function mayReview({ inCharge, deputies }: Charge, trainerId: string | null): boolean {
  return trainerId !== null && (inCharge.includes(trainerId) || deputies.includes(trainerId));
}

function daysWithin(range: DayRange, week: ClosedRange): number {
  return daysIn(week).filter((on) => contains(range, on)).length;
}

/** The trainers who still see the trainee on a day: whoever does not hears nothing about them either. */
export function trainersInSight(facts: ChargeFacts, today: Day, graceDays: number): Set<string> {
  const atSite = facts.placements.filter((placement) =>
    contains({ ...placement, endsOn: addDays(placement.endsOn, graceDays) }, today),
  );
  const ofCluster = facts.clusterTrainers.filter((row) => contains(row, today));
  return new Set([
    ...atSite.flatMap(({ siteTrainerIds }) => siteTrainerIds),
    ...ofCluster.map(({ trainerId }) => trainerId),
  ]);
}
