import fc from "fast-check";
import { addDays, day } from "~/domain/calendar/day";
import type { Block, Demand, TimetableProblem } from "~/domain/schedule/timetable/problem";

const PERIODS = [
  { from: 510, to: 600 },
  { from: 615, to: 705 },
  { from: 750, to: 840 },
  { from: 855, to: 945 },
];

type Given = Partial<Omit<TimetableProblem, "days">> & { days?: number };

/** One cluster, one trainer, one room, nothing taken, unless told. */
export function aProblem({ days = 2, periods = PERIODS, ...given }: Given = {}): TimetableProblem {
  const clusters = given.clusters ?? [aClusterOf(days)];
  const trainers = given.trainers ?? [{ id: "trainer" }];
  const rooms = given.rooms ?? [{ id: "room", seats: 6 }];
  return {
    days: Array.from({ length: days }, (_, offset) => addDays(day("2026-11-23"), offset)),
    periods,
    mostMinutesADay: 360,
    pace: "even",
    prerequisites: [[], []],
    demands: [aDemand()],
    locked: [],
    ...given,
    clusters,
    trainers,
    rooms,
    taken: given.taken ?? {
      clusters: clusters.map(() => []),
      trainers: trainers.map(() => []),
      rooms: rooms.map(() => []),
    },
  };
}

export function aClusterOf(days: number) {
  const none = Array.from({ length: days }, () => 0);
  return { id: "cluster", people: 4, plannedMinutes: none, absent: none };
}

export function aDemand(given: Partial<Demand> = {}): Demand {
  return { cluster: 0, module: 0, minutes: 180, trainers: [0], after: -1, ...given };
}

export function aBlock(given: Partial<Block> = {}): Block {
  return { cluster: 0, module: 0, slot: 0, minutes: 90, trainer: 0, room: 0, ...given };
}

/** Small enough that everything can be tried: two clusters, two modules, few slots. */
export const anyProblem = fc
  .record({
    days: fc.integer({ min: 1, max: 3 }),
    periods: fc.integer({ min: 1, max: 2 }),
    clusters: fc.integer({ min: 1, max: 2 }),
    minutes: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 }),
    isOrdered: fc.boolean(),
    trainers: fc.array(fc.subarray([0, 1]), { minLength: 4, maxLength: 4 }),
    seats: fc.array(fc.constantFrom(3, 6), { minLength: 1, maxLength: 2 }),
    taken: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 2 }),
    most: fc.constantFrom(90, 180),
    pace: fc.constantFrom("even" as const, "early" as const),
  })
  .map(({ days, periods, clusters, minutes, isOrdered, trainers, seats, taken, most, pace }) => {
    const slots = days * periods;
    const free = taken.filter((slot) => slot < slots);
    const demands = minutes.flatMap((count, index) => {
      const [cluster, module] = [Math.floor(index / 2), index % 2];
      if (count === 0 || cluster >= clusters) return [];
      const own = trainers[index] ?? [];
      return [aDemand({ cluster, module, minutes: count * 90 - 30, trainers: own })];
    });
    return aProblem({
      days,
      periods: PERIODS.slice(0, periods),
      clusters: Array.from({ length: clusters }, () => aClusterOf(days)),
      trainers: [{ id: "a" }, { id: "b" }],
      rooms: [...seats].sort().map((count) => ({ id: "room", seats: count })),
      prerequisites: [[], isOrdered ? [0] : []],
      mostMinutesADay: most,
      pace,
      demands,
      taken: {
        clusters: Array.from({ length: clusters }, () => []),
        trainers: [free, []],
        rooms: seats.map(() => []),
      },
    });
  });
