// What is no longer possible in a plan, person by person and phase by phase, and from which day on: the
// beginning of every repair, whatever has happened. Source: requirements.md, placement 4.
import { addDays, type Day, laterOf } from "../../calendar/day";
import { type ClosedRange, encloses, overlaps } from "../../calendar/range";
import { occupancyOf, staysAt } from "../capacity";
import type { Cell } from "../plan-cell";
import type { PlanFacts, PlannedPlacement, PlanSite, PlanTrainee } from "../plan-facts";
import type { RuleBook } from "../rules";
import { guidedAtOnce } from "../trainer-ratio";
import { cellKey } from "./scope";

export const DAMAGES = [
  "site-closed",
  "places-lost",
  "guide-gone",
  "barred",
  "too-far",
  "not-in-training",
  "alone",
  "without-site",
] as const;
export type DamageKind = (typeof DAMAGES)[number];

export interface Damage extends Cell {
  readonly kind: DamageKind;
  /** Where they are now; null for whoever has no site. */
  readonly siteId: string | null;
  /** The first day on which it is so, today at the earliest. */
  readonly from: Day;
}

/** Worst first where several things happen to one placement. @param relieved sites whose practical trainers count. */
export function damagesOf(
  facts: PlanFacts,
  book: RuleBook,
  relieved: readonly string[] = [],
): Damage[] {
  const coming = facts.placements.filter(({ endsOn }) => endsOn > facts.today);
  const people = new Map(facts.trainees.map((trainee) => [trainee.id, trainee]));
  const own = coming.flatMap((placement) => ownDamage(facts, book, people, placement) ?? []);
  const crowds = facts.sites.flatMap((site) => crowding(facts, site, coming, null));
  const ratio = book["trainer-ratio"].parameter;
  const unguided = facts.sites
    .filter(({ id }) => relieved.includes(id))
    .flatMap((site) => crowding(facts, site, coming, guidedAtOnce(site.trainerLimits, ratio)));
  const empty = facts.phases.flatMap((phase) => withoutSite(facts, phase));
  const hit = oncePerCell([...own, ...crowds, ...unguided, ...empty]);
  return oncePerCell([...hit, ...lonely(facts, book, coming, hit)]);
}

/** From which day a phase has to change: the first damage in it, tomorrow at the earliest. */
export function opensOn(facts: PlanFacts, damages: readonly Damage[]): (phaseId: string) => Day {
  const tomorrow = addDays(facts.today, 1);
  return (phaseId) => {
    const days = damages.filter((one) => one.phaseId === phaseId).map(({ from }) => from);
    return laterOf(tomorrow, days.sort()[0] ?? tomorrow);
  };
}

/** The day on which a cell changes: that of its own damage, else the phase's first open one. */
export function movesOn(facts: PlanFacts, damages: readonly Damage[]): (cell: Cell) => Day {
  const first = opensOn(facts, damages);
  const own = new Map(damages.map((one) => [cellKey(one), one.from]));
  return (cell) => laterOf(first(cell.phaseId), own.get(cellKey(cell)) ?? first(cell.phaseId));
}

function ownDamage(
  facts: PlanFacts,
  book: RuleBook,
  people: ReadonlyMap<string, PlanTrainee>,
  placement: PlannedPlacement,
): Damage | null {
  const trainee = people.get(placement.traineeId);
  const site = facts.sites.find(({ id }) => id === placement.siteId);
  const at = (kind: DamageKind, from = placement.startsOn) => damage(facts, placement, kind, from);
  if (!trainee || !site) return null;
  if (!trainee.phaseIds.includes(placement.phaseId)) return at("not-in-training");
  if (!encloses(site.validity, placement)) {
    const last = site.validity.endsOn;
    const closes = last && last >= placement.startsOn ? addDays(last, 1) : placement.startsOn;
    return at("site-closed", closes);
  }
  const isOn = (code: "barred-site" | "commute-limit") => book[code].mode !== "off";
  if (isOn("barred-site") && trainee.barredSiteIds.includes(site.id)) return at("barred");
  const way = trainee.commuteMinutes[site.id] ?? 0;
  const most = trainee.maxCommuteMinutes ?? way;
  return isOn("commute-limit") && way > most ? at("too-far") : null;
}

/** Everybody at a site on days on which it has too few places: one of them has to move. */
function crowding(
  facts: PlanFacts,
  site: PlanSite,
  coming: readonly PlannedPlacement[],
  guided: number | null,
): Damage[] {
  const own = coming.filter(({ siteId }) => siteId === site.id);
  return own.flatMap((placement) => {
    const stays = [...own, ...staysAt(facts.elsewhere, site.id, placement)];
    const isOver = ({ places, taken, endsOn }: ReturnType<typeof occupancyOf>[number]) =>
      places > 0 && endsOn > facts.today && taken > Math.min(places, guided ?? places);
    const [first] = occupancyOf(site, placement, stays).filter(isOver);
    const kind = guided === null ? "places-lost" : "guide-gone";
    return first ? [damage(facts, placement, kind, first.startsOn)] : [];
  });
}

function withoutSite(facts: PlanFacts, phase: ClosedRange & { id: string }): Damage[] {
  if (phase.endsOn <= facts.today) return [];
  const placed = new Set(
    facts.placements.filter(({ phaseId }) => phaseId === phase.id).map((one) => one.traineeId),
  );
  return facts.trainees
    .filter(({ id, phaseIds }) => phaseIds.includes(phase.id) && !placed.has(id))
    .map(({ id, stayByPhase, joinsOn }) => {
      const from = stayByPhase?.[phase.id]?.startsOn ?? laterOf(phase.startsOn, joinsOn);
      const cell = { traineeId: id, phaseId: phase.id, siteId: null };
      return { ...cell, kind: "without-site" as const, from: laterOf(from, facts.today) };
    });
}

/** Who is left alone at a site when everybody else there is gone. */
function lonely(
  facts: PlanFacts,
  book: RuleBook,
  coming: readonly PlannedPlacement[],
  hit: readonly Damage[],
): Damage[] {
  const { mode, parameter } = book["nobody-alone"];
  if (mode === "off") return [];
  const isHit = (one: PlannedPlacement) =>
    hit.some(({ traineeId, phaseId }) => traineeId === one.traineeId && phaseId === one.phaseId);
  const staying = coming.filter((placement) => !isHit(placement));
  return staying.flatMap((placement) => {
    const site = facts.sites.find(({ id }) => id === placement.siteId);
    const company = [...staying, ...facts.elsewhere].filter(
      (stay) => stay.siteId === placement.siteId && overlaps(stay, placement),
    );
    const together = new Set(company.map(({ traineeId }) => traineeId)).size;
    const places = site
      ? Math.min(...occupancyOf(site, placement, []).map((piece) => piece.places))
      : 0;
    return together < Math.min(parameter, places)
      ? [damage(facts, placement, "alone", placement.startsOn)]
      : [];
  });
}

/** Who has begun stays until the day of the damage; who has not moves for the whole time. */
function damage({ today }: PlanFacts, placement: PlannedPlacement, kind: DamageKind, from: Day) {
  const { traineeId, phaseId, siteId, startsOn } = placement;
  const first = startsOn > today ? startsOn : laterOf(from, today);
  return { traineeId, phaseId, siteId, kind, from: first };
}

function oncePerCell(damages: readonly Damage[]): Damage[] {
  const cells = new Map<string, Damage>();
  for (const one of damages) {
    if (!cells.has(cellKey(one))) cells.set(cellKey(one), one);
  }
  return [...cells.values()];
}
