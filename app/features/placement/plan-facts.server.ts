import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import { type Day, laterOf } from "~/domain/calendar/day";
import type { ClosedRange } from "~/domain/calendar/range";
import { membershipOn } from "~/domain/clusters/membership";
import { compareNames, displayName } from "~/domain/people/name";
import { stayInPhase } from "~/domain/placement/participation";
import type {
  PlanFacts,
  PlannedPhase,
  PlannedPlacement,
  PlanSite,
  PlanTrainee,
} from "~/domain/placement/plan-facts";
import { type RuleBook, ruleBookOf } from "~/domain/placement/rules";
import { siteSizeOf } from "~/domain/placement/site-size";
import type { TravelTable } from "~/domain/travel/travel-table";
import type { PlacementRow, PlanRecord, SiteRow, TraineeRow } from "./plan-record.server";
import { practisedAmong } from "./practised-modules";

/** The rows of a plan as its rules judge them. */
export function factsOf(
  { plan, sites, elsewhere, travel, practice }: PlanRecord,
  today: Day,
): PlanFacts {
  const { cohort } = plan;
  const phases = cohort.phases.map(({ id, title, ...range }) => ({ id, title, ...daysOf(range) }));
  const trainees = [...cohort.trainees].sort((a, b) => compareNames(a.person, b.person));
  const minutes = minutesByPostcode(travel);
  return {
    today,
    noticeWeeks: cohort.programme.noticeWeeks,
    phases,
    sites: sites.map(siteOf),
    trainees: trainees.map((row) => traineeOf(row, phases, minutes)),
    clusters: cohort.clusters,
    placements: plan.placements.map(placementOf),
    elsewhere: elsewhere.map(({ traineeId, siteId, ...range }) => ({
      traineeId,
      siteId,
      ...daysOf(range),
    })),
    published: cohort.plans
      .filter(({ id }) => id !== plan.id)
      .flatMap(({ placements }) => placements.map(placementOf)),
    practice: practisedAmong(cohort.curriculum.modules, practice),
  };
}

export function ruleBookOfPlan({ plan }: PlanRecord): RuleBook {
  return ruleBookOf(plan.cohort.programme.rules);
}

function placementOf(row: PlacementRow): PlannedPlacement {
  const { traineeId, siteId, phaseId, locked } = row;
  return { traineeId, siteId, phaseId, locked, ...daysOf(row) };
}

function siteOf(row: SiteRow): PlanSite {
  return {
    id: row.id,
    name: row.name,
    district: row.district,
    size: siteSizeOf(row.workstations),
    validity: { startsOn: fromDbDay(row.validFrom), endsOn: fromDbDayOrNull(row.validTo) },
    opensOnSaturday: row.openingHours.length > 0,
    usualPlaces: row.trainingPlaces,
    capacities: row.capacities.map(({ places, confirmedOn, ...range }) => ({
      places,
      confirmedOn: fromDbDayOrNull(confirmedOn),
      ...daysOf(range),
    })),
    trainerLimits: row.trainers.map(({ maxTrainees }) => maxTrainees),
  };
}

function traineeOf(
  row: TraineeRow,
  phases: readonly PlannedPhase[],
  minutes: MinutesByPostcode,
): PlanTrainee {
  const joinsOn = fromDbDay(row.entryOn);
  const steps = row.enrolments.map(({ state, effectiveOn }) => ({
    state,
    effectiveOn: fromDbDay(effectiveOn),
  }));
  const stays = staysOf(phases, joinsOn, steps);
  const limits = row.restrictions.flatMap(({ maxCommuteMinutes: most }) =>
    most === null ? [] : [most],
  );
  return {
    id: row.id,
    name: displayName(row.person),
    bornOn: fromDbDayOrNull(row.person.birthDate),
    joinsOn,
    phaseIds: Object.keys(stays),
    stayByPhase: stays,
    clusterByPhase: clustersOf(row, phases, joinsOn),
    barredSiteIds: row.restrictions.flatMap(({ barredSiteId }) => barredSiteId ?? []),
    maxCommuteMinutes: limits.length > 0 ? Math.min(...limits) : null,
    ...(minutes[row.person.postcode ?? ""] ?? { commuteMinutes: {} }),
  };
}

function staysOf(
  phases: readonly PlannedPhase[],
  joinsOn: Day,
  steps: Parameters<typeof stayInPhase>[2],
): Record<string, ClosedRange> {
  const entries = phases.flatMap((phase) => {
    const stay = stayInPhase(phase, joinsOn, steps);
    return stay ? [[phase.id, stay]] : [];
  });
  return Object.fromEntries(entries);
}

type Ways = Pick<PlanTrainee, "commuteMinutes" | "estimatedTo">;
type MinutesByPostcode = Readonly<Record<string, Ways>>;

/** A postcode whose area nobody knows has none, and the rules of the way stay silent. */
function minutesByPostcode(travel: TravelTable): MinutesByPostcode {
  const rows = Object.entries(travel).map(([postcode, ways]) => {
    const all = Object.entries(ways);
    const minutes = all.map(([siteId, way]) => [siteId, way.minutes]);
    const estimated = all.filter(([, way]) => way.estimated).map(([siteId]) => siteId);
    const own: Ways = {
      commuteMinutes: Object.fromEntries(minutes),
      estimatedTo: new Set(estimated),
    };
    return [postcode, own];
  });
  return Object.fromEntries(rows);
}

function clustersOf(row: TraineeRow, phases: readonly PlannedPhase[], joinsOn: Day) {
  const memberships = row.memberships.map(({ clusterId, startsOn, endsOn }) => ({
    clusterId,
    traineeId: row.id,
    startsOn: fromDbDay(startsOn),
    endsOn: fromDbDayOrNull(endsOn),
  }));
  const entries = phases.flatMap((phase) => {
    const membership = membershipOn(memberships, laterOf(phase.startsOn, joinsOn));
    return membership ? [[phase.id, membership.clusterId]] : [];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}

function daysOf({ startsOn, endsOn }: { startsOn: Date; endsOn: Date }) {
  return { startsOn: fromDbDay(startsOn), endsOn: fromDbDay(endsOn) };
}
