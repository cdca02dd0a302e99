// Counts a plan's costs and broken rules anew, straight from the text of the model: shares no arithmetic
// with the optimiser.
import type { PlacementInstance, ProposedPlacement } from "~/domain/placement/optimiser/instance";

type Trainee = PlacementInstance["trainees"][number];
type Plan = readonly ProposedPlacement[];

interface Sheet {
  readonly instance: PlacementInstance;
  readonly costs: Record<string, number>;
  readonly broken: string[];
}

const KEYS =
  "commute longCommute wishes repeat noLarge noSmall oneDistrict split unfair change unplaced";

export function judge(instance: PlacementInstance, plan: Plan) {
  const costs = Object.fromEntries(KEYS.split(" ").map((key) => [key, 0]));
  const sheet: Sheet = { instance, costs, broken: [] };
  for (const t of instance.trainees) {
    const mine = plan.filter((p) => p.trainee === t.id);
    countEntries(sheet, t, mine);
    countWays(sheet, t, mine);
    countWishes(sheet, t, mine);
    countVariety(sheet, t, mine);
  }
  for (const phase of instance.phases) {
    const now = plan.filter((p) => p.phase === phase.id && p.site !== null);
    countSplits(sheet, now);
    countHeads(sheet, phase.id, now);
  }
  for (const old of instance.previous) {
    const now = plan.find((p) => p.trainee === old.trainee && p.phase === old.phase);
    if (now?.site !== old.site) add(sheet, "change", instance.weights.change);
  }
  const objective = Object.values(costs).reduce((a, b) => a + b, 0);
  return { costs, objective, broken: sheet.broken };
}

function add(sheet: Sheet, key: string, cost: number) {
  sheet.costs[key] = (sheet.costs[key] ?? 0) + cost;
}

function countEntries(sheet: Sheet, t: Trainee, mine: Plan) {
  const phases = mine.map((p) => p.phase);
  if ([...phases].sort().join() !== [...t.phases].sort().join()) sheet.broken.push(`${t.id}`);
  const away = mine.filter((p) => p.site === null).length;
  add(sheet, "unplaced", away * sheet.instance.weights.unplaced);
}

function countWays(sheet: Sheet, t: Trainee, mine: Plan) {
  const w = sheet.instance.weights;
  let total = 0;
  for (const { site } of mine) {
    if (site === null) continue;
    const minutes = t.commuteMinutes[site] ?? Number.NaN;
    total += minutes;
    add(sheet, "commute", w.commuteMinute * minutes);
    if (minutes > w.longCommuteFrom) {
      add(sheet, "longCommute", w.longCommuteMinute * (minutes - w.longCommuteFrom));
    }
    if (minutes > t.maxCommuteMinutes) sheet.broken.push(`${t.id} too far at ${site}`);
    if (t.barred.includes(site)) sheet.broken.push(`${t.id} barred at ${site}`);
  }
  const fair = w.unfairFrom * t.phases.length;
  if (total > fair) add(sheet, "unfair", w.unfairMinute * (total - fair));
}

function countWishes(sheet: Sheet, t: Trainee, mine: Plan) {
  const w = sheet.instance.weights;
  const been: string[] = [];
  for (const { site } of mine) {
    if (site === null) continue;
    const rank = t.wishes.indexOf(site);
    if (t.wishes.length > 0) add(sheet, "wishes", rank < 0 ? w.noWish : (w.wish[rank] ?? w.noWish));
    if (been.includes(site)) add(sheet, "repeat", w.repeat);
    been.push(site);
  }
}

function countVariety(sheet: Sheet, t: Trainee, mine: Plan) {
  const w = sheet.instance.weights;
  if (t.phases.length < 2 || mine.some((p) => p.site === null)) return;
  const seen = mine.map((p) => sheet.instance.sites.find((s) => s.id === p.site));
  if (seen.every((s) => s?.size === "small")) add(sheet, "noLarge", w.noLarge);
  if (seen.every((s) => s?.size === "large")) add(sheet, "noSmall", w.noSmall);
  if (seen.every((s) => s?.district === seen[0]?.district))
    add(sheet, "oneDistrict", w.oneDistrict);
}

function countSplits(sheet: Sheet, now: Plan) {
  for (const cluster of new Set(sheet.instance.trainees.map((t) => t.cluster))) {
    const ids = sheet.instance.trainees.filter((t) => t.cluster === cluster).map((t) => t.id);
    const used = new Set(now.filter((p) => ids.includes(p.trainee)).map((p) => p.site));
    if (used.size > 1) add(sheet, "split", sheet.instance.weights.split * (used.size - 1));
  }
}

function countHeads(sheet: Sheet, phase: string, now: Plan) {
  for (const site of sheet.instance.sites) {
    const heads = now.filter((p) => p.site === site.id).length;
    const places = site.places[phase] ?? 0;
    if (heads > places) sheet.broken.push(`${site.id} full in ${phase}`);
    if (heads > 0 && heads < site.minTogether && heads < places) {
      sheet.broken.push(`${site.id} lonely in ${phase}`);
    }
  }
}

/** The least cost of all plans that break no rule and keep every lock; for tiny instances. */
export function cheapestByForce(instance: PlacementInstance): number {
  const slots = instance.trainees.flatMap((t) => t.phases.map((phase) => ({ t, phase })));
  const choices = slots.map(({ t, phase }) => {
    const lock = instance.fixed.find((f) => f.trainee === t.id && f.phase === phase);
    return lock ? [lock.site] : [null, ...instance.sites.map((site) => site.id)];
  });
  let least = Number.POSITIVE_INFINITY;
  const plan: ProposedPlacement[] = [];
  const fill = (depth: number) => {
    const slot = slots[depth];
    if (!slot) {
      const { objective, broken } = judge(instance, plan);
      if (broken.length === 0) least = Math.min(least, objective);
      return;
    }
    for (const site of choices[depth] ?? []) {
      plan[depth] = { trainee: slot.t.id, phase: slot.phase, site };
      fill(depth + 1);
    }
  };
  fill(0);
  return least;
}
