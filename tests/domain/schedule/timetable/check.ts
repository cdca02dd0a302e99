// Judges a timetable without any of the code that made it: every hard rule that it breaks, in words.
import type { Block, TimetableProblem } from "~/domain/schedule/timetable/problem";

export function broken(problem: TimetableProblem, blocks: readonly Block[]): string[] {
  return [...twice(problem, blocks), ...alone(problem, blocks), ...ordered(problem, blocks)];
}

function twice({ taken }: TimetableProblem, blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, index) => {
    const { slot, cluster, trainer, room } = block;
    const others = blocks.slice(index + 1).filter((other) => other.slot === slot);
    return [
      ...others.flatMap((other) => [
        ...(other.cluster === cluster ? ["cluster twice"] : []),
        ...(other.trainer === trainer ? ["trainer twice"] : []),
        ...(other.room === room ? ["room twice"] : []),
      ]),
      ...(taken.clusters[cluster]?.includes(slot) ? ["cluster taken"] : []),
      ...(taken.trainers[trainer]?.includes(slot) ? ["trainer taken"] : []),
      ...(taken.rooms[room]?.includes(slot) ? ["room taken"] : []),
    ];
  });
}

function alone(problem: TimetableProblem, blocks: readonly Block[]): string[] {
  const misfits = blocks.flatMap(({ cluster, room, slot, minutes }) => {
    const period = problem.periods[slot % problem.periods.length];
    const isSmall = (problem.rooms[room]?.seats ?? 0) < (problem.clusters[cluster]?.people ?? 0);
    const isLong = !period || minutes <= 0 || minutes > period.to - period.from;
    return [...(isSmall ? ["room too small"] : []), ...(isLong ? ["longer than its period"] : [])];
  });
  return [
    ...misfits,
    ...problem.clusters.flatMap((_, cluster) => fullDays(problem, blocks, cluster)),
  ];
}

function fullDays(problem: TimetableProblem, blocks: readonly Block[], cluster: number): string[] {
  const length = problem.periods.length;
  const planned = problem.clusters[cluster]?.plannedMinutes ?? [];
  return planned.flatMap((before, day) => {
    const today = blocks.filter(
      (block) => block.cluster === cluster && Math.floor(block.slot / length) === day,
    );
    const minutes = today.reduce((sum, block) => sum + block.minutes, before);
    return today.length > 0 && minutes > problem.mostMinutesADay ? ["day too long"] : [];
  });
}

function ordered(problem: TimetableProblem, blocks: readonly Block[]): string[] {
  const of = (cluster: number, module: number) =>
    blocks.filter((block) => block.cluster === cluster && block.module === module);
  return problem.demands.flatMap((demand) => {
    const own = of(demand.cluster, demand.module);
    const minutes = own.reduce((sum, block) => sum + block.minutes, 0);
    const first = Math.min(...own.map(({ slot }) => slot));
    const earlier = problem.prerequisites[demand.module] ?? [];
    const needed = problem.demands.filter(
      (other) => other.cluster === demand.cluster && earlier.includes(other.module),
    );
    const isLate = needed.some((other) => {
      const before = of(other.cluster, other.module);
      const done = before.reduce((sum, block) => sum + block.minutes, 0);
      return done < other.minutes || before.some(({ slot }) => slot >= first);
    });
    return [
      ...(minutes > demand.minutes ? ["more than the hours"] : []),
      ...(own.some(({ trainer }) => !demand.trainers.includes(trainer)) ? ["not qualified"] : []),
      ...(own.length > 0 && (isLate || first <= demand.after) ? ["before its turn"] : []),
    ];
  });
}

/** The most minutes that any timetable without a broken rule can hold, by trying everything. */
export function mostMinutes(problem: TimetableProblem): number {
  const slots = problem.days.length * problem.periods.length;
  const places = problem.demands.flatMap(({ cluster, module, trainers }) =>
    Array.from({ length: slots }, (_, slot) => slot).flatMap((slot) =>
      trainers.flatMap((trainer) =>
        problem.rooms.map((_, room) => ({ cluster, module, trainer, room, slot })),
      ),
    ),
  );
  const rest = (from: number, blocks: Block[]): number => {
    const sum = isWhole(problem, blocks) ? blocks.reduce((all, one) => all + one.minutes, 0) : 0;
    let best = sum;
    for (let index = from; index < places.length; index += 1) {
      const block = sized(problem, blocks, places[index]);
      if (!block || twice(problem, [...blocks, block]).length > 0) continue;
      if (alone(problem, [...blocks, block]).length > 0) continue;
      best = Math.max(best, rest(index + 1, [...blocks, block]));
    }
    return best;
  };
  return rest(0, []);
}

function isWhole(problem: TimetableProblem, blocks: readonly Block[]): boolean {
  return ordered(problem, blocks).length === 0;
}

/** As long as the period, or as what is left of the hours. */
function sized(
  problem: TimetableProblem,
  blocks: readonly Block[],
  place: Omit<Block, "minutes"> | undefined,
): Block | null {
  const demand = problem.demands.find(
    ({ cluster, module }) => cluster === place?.cluster && module === place.module,
  );
  if (!demand || !place) return null;
  const own = blocks.filter(
    ({ cluster, module }) => cluster === place.cluster && module === place.module,
  );
  const left = demand.minutes - own.reduce((sum, { minutes }) => sum + minutes, 0);
  return left > 0 ? { ...place, minutes: Math.min(90, left) } : null;
}
