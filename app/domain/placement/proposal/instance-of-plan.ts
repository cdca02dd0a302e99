// A plan of the application in the words of the optimiser: `clusterplan.placement/1`. The machine never
// overbooks: a rule of places or persons that is only weighed is kept all the same, one that is off is not
// asked. Source: placement-model.md, "Exchange format".
import { lengthInDays, overlaps } from "../../calendar/range";
import { isMinor } from "../../people/employment";
import { roomIn, staysAt } from "../capacity";
import type { PlacementInstance, PlacementSite, PlacementTrainee } from "../optimiser/instance";
import type { PlanSite, PlanTrainee } from "../plan-facts";
import { guidedAtOnce } from "../trainer-ratio";
import { type AskedCell, cellsOf, type OpenPhase, openPhasesOf, type Question } from "./question";
import { weightsOf } from "./weights";

const NO_LIMIT = 1_000;
/** A way that nobody knows, where the person has no known way either. */
const USUAL_WAY = 45;

export function instanceOfPlan(question: Question): PlacementInstance {
  const { facts, book, scope } = question;
  const phases = openPhasesOf(question);
  const cells = cellsOf(question);
  const before = scope.kind === "repair" ? facts.placements : facts.published;
  const asked = new Set(cells.map(({ traineeId, phaseId }) => `${traineeId} ${phaseId}`));
  const current = new Set([...cells, ...before].map(({ siteId }) => siteId));
  const sites = facts.sites
    .filter(
      ({ id, validity }) => current.has(id) || phases.some((phase) => overlaps(validity, phase)),
    )
    .map((site) => siteOf(question, site, phases));
  const previous = previousOf(before, phases).filter(({ trainee, phase }) =>
    asked.has(`${trainee} ${phase}`),
  );
  return {
    phases: phases.map((phase) => ({ id: phase.id, weeks: Math.ceil(lengthInDays(phase) / 7) })),
    sites,
    trainees: traineesOf(question, cells, sites),
    fixed: cells.flatMap(({ traineeId, phaseId, siteId, isOpen }) =>
      isOpen || siteId === null ? [] : [{ trainee: traineeId, phase: phaseId, site: siteId }],
    ),
    previous,
    weights: weightsOf(book, scope.kind === "repair"),
  };
}

/** Where somebody was before, on the open days; the last place where they were split. */
function previousOf(before: Question["facts"]["placements"], phases: readonly OpenPhase[]) {
  const last = new Map<string, { trainee: string; phase: string; site: string }>();
  for (const { traineeId, phaseId, siteId, endsOn } of before) {
    const phase = phases.find(({ id }) => id === phaseId);
    if (!phase || endsOn < phase.startsOn) continue;
    last.set(`${traineeId} ${phaseId}`, { trainee: traineeId, phase: phaseId, site: siteId });
  }
  return [...last.values()];
}

function siteOf(question: Question, site: PlanSite, phases: readonly OpenPhase[]): PlacementSite {
  const atLeast = question.book["nobody-alone"];
  const perPhase = (count: (phase: OpenPhase) => number) =>
    Object.fromEntries(phases.map((phase) => [phase.id, count(phase)]));
  const others = (phase: OpenPhase) => staysAt(question.facts.elsewhere, site.id, phase);
  return {
    id: site.id,
    district: site.district,
    size: site.size,
    places: perPhase((phase) => placesLeft(question, site, phase)),
    minTogether: atLeast.mode === "off" ? 1 : Math.max(1, atLeast.parameter),
    company: perPhase((phase) => new Set(others(phase).map(({ traineeId }) => traineeId)).size),
  };
}

/** On the tightest day, with the people of other cohorts in their places. */
export function placesLeft(
  { facts, book, scope }: Question,
  site: PlanSite,
  phase: OpenPhase,
): number {
  const others = staysAt(facts.elsewhere, site.id, phase);
  const room = roomIn(site, phase, others);
  if (room.places === 0) return 0;
  const left = book.capacity.mode === "off" ? facts.trainees.length : room.left;
  const ratio = book["trainer-ratio"];
  const isCounted =
    ratio.mode === "hard" || (scope.kind === "repair" && scope.relieved.includes(site.id));
  if (!isCounted) return left;
  const guided = guidedAtOnce(site.trainerLimits, ratio.parameter) - room.taken;
  return Math.max(0, Math.min(left, guided));
}

function traineesOf(
  question: Question,
  cells: readonly AskedCell[],
  sites: readonly PlacementSite[],
): PlacementTrainee[] {
  const phasesOf = new Map<string, string[]>();
  for (const { traineeId, phaseId } of cells) {
    phasesOf.set(traineeId, [...(phasesOf.get(traineeId) ?? []), phaseId]);
  }
  const known = new Set(sites.map(({ id }) => id));
  const asked = new Set(cells.filter(({ isOpen }) => isOpen).map(({ phaseId }) => phaseId));
  return question.facts.trainees.flatMap((trainee) => {
    const phases = phasesOf.get(trainee.id);
    if (!phases) return [];
    const maxCommuteMinutes = longestWay(question, trainee);
    return [
      {
        id: trainee.id,
        cluster: clusterOf(question, trainee),
        phases,
        commuteMinutes: waysOf(trainee, sites, maxCommuteMinutes),
        wishes: wishesOf(question, trainee.id, asked).filter((id) => known.has(id)),
        barred: barredFor(question, trainee).filter((id) => known.has(id)),
        maxCommuteMinutes,
      },
    ];
  });
}

/** The first cluster of the plan's phases; who has none is split from nobody. */
function clusterOf({ facts }: Question, trainee: PlanTrainee): string {
  const [cluster] = facts.phases.flatMap(({ id }) => trainee.clusterByPhase[id] ?? []);
  return cluster ?? `alone ${trainee.id}`;
}

function longestWay({ book }: Question, { maxCommuteMinutes }: PlanTrainee): number {
  const long = book["long-commute"];
  const own = book["commute-limit"].mode === "off" ? null : maxCommuteMinutes;
  return Math.min(own ?? NO_LIMIT, long.mode === "hard" ? long.parameter : NO_LIMIT);
}

/** What nobody knows counts as the person's middle way, and never as too far. */
function waysOf(
  { commuteMinutes }: PlanTrainee,
  sites: readonly PlacementSite[],
  most: number,
): Record<string, number> {
  const ways = Object.values(commuteMinutes).sort((a, b) => a - b);
  const middle = Math.min(most, ways[Math.floor(ways.length / 2)] ?? USUAL_WAY);
  return Object.fromEntries(sites.map(({ id }) => [id, Math.round(commuteMinutes[id] ?? middle)]));
}

/**
 * The search knows no phases in wishes. Where one phase is asked, those for it count, else the general
 * ones; where several are, all for them by rank, the general ones first, each site once.
 */
function wishesOf({ wishes }: Question, traineeId: string, asked: ReadonlySet<string>): string[] {
  const own = wishes.filter((wish) => wish.traineeId === traineeId);
  const general = own.filter(({ phaseId }) => phaseId === null);
  const special = own.filter(({ phaseId }) => phaseId !== null && asked.has(phaseId));
  const counting = asked.size === 1 && special.length > 0 ? special : [...general, ...special];
  const ranked = counting.sort((a, b) => a.rank - b.rank);
  return [...new Set(ranked.map(({ siteId }) => siteId))];
}

function barredFor({ facts, book }: Question, trainee: PlanTrainee): string[] {
  const own = book["barred-site"].mode === "off" ? [] : trainee.barredSiteIds;
  const first = facts.phases[0]?.startsOn ?? facts.today;
  const isYoung =
    book["minor-saturday"].mode === "hard" && trainee.bornOn && isMinor(trainee.bornOn, first);
  const saturdays = isYoung ? facts.sites.filter((site) => site.opensOnSaturday) : [];
  return [...new Set([...own, ...saturdays.map(({ id }) => id)])];
}
