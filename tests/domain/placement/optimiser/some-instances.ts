import fc from "fast-check";
import type { PlacementInstance, PlacementWeights } from "~/domain/placement/optimiser/instance";

export const usualWeights: PlacementWeights = {
  commuteMinute: 1,
  longCommuteMinute: 4,
  longCommuteFrom: 60,
  wish: [0, 20, 40],
  noWish: 60,
  repeat: 150,
  noLarge: 80,
  noSmall: 80,
  oneDistrict: 80,
  split: 25,
  unfairMinute: 2,
  unfairFrom: 45,
  change: 100,
  unplaced: 10_000,
};

interface Sizes {
  readonly trainees: number;
  readonly phases: number;
  readonly sites: number;
}

/** Instances of up to these sizes, with bars, limits, wishes, an earlier plan and odd capacities. */
export function someInstance(most: Sizes): fc.Arbitrary<PlacementInstance> {
  const ids = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
  return fc
    .record({
      phases: fc.integer({ min: 1, max: most.phases }).map((count) => ids("P", count)),
      sites: fc.integer({ min: 1, max: most.sites }).map((count) => ids("S", count)),
      trainees: fc.integer({ min: 1, max: most.trainees }).map((count) => ids("T", count)),
    })
    .chain(({ phases, sites, trainees }) =>
      fc.record({
        phases: fc.constant(phases.map((id) => ({ id, weeks: 7 }))),
        sites: fc.tuple(...sites.map((id) => site(id, phases))),
        trainees: fc.tuple(...trainees.map((id) => trainee(id, phases, sites))),
        fixed: fc.constant([]),
        previous: fc
          .subarray(trainees.flatMap((id) => phases.map((phase) => ({ trainee: id, phase }))))
          .chain((slots) =>
            fc.tuple(
              ...slots.map((slot) =>
                fc.constantFrom(...sites).map((earlier) => ({ ...slot, site: earlier })),
              ),
            ),
          ),
        weights: fc.constant(usualWeights),
      }),
    );
}

function site(id: string, phases: readonly string[]) {
  return fc.record({
    id: fc.constant(id),
    district: fc.constantFrom("Nord", "Mitte"),
    size: fc.constantFrom("large" as const, "small" as const),
    places: fc
      .tuple(...phases.map(() => fc.integer({ min: 0, max: 3 })))
      .map((rooms) => Object.fromEntries(phases.map((phase, index) => [phase, rooms[index] ?? 0]))),
    minTogether: fc.integer({ min: 1, max: 2 }),
  });
}

function trainee(id: string, phases: readonly string[], sites: readonly string[]) {
  return fc.record({
    id: fc.constant(id),
    cluster: fc.constantFrom("C1", "C2"),
    phases: fc.subarray([...phases], { minLength: 1 }),
    commuteMinutes: fc
      .tuple(...sites.map(() => fc.integer({ min: 5, max: 95 })))
      .map((ways) => Object.fromEntries(sites.map((place, index) => [place, ways[index] ?? 0]))),
    wishes: fc.shuffledSubarray([...sites], { maxLength: Math.min(3, sites.length) }),
    barred: fc.subarray([...sites], { maxLength: 1 }),
    maxCommuteMinutes: fc.constantFrom(90, 40, 60),
  });
}

/** A small, friendly instance that a test changes where it matters. */
export function plainInstance(change: Partial<PlacementInstance> = {}): PlacementInstance {
  const ways = { Altona: 20, Harburg: 35 };
  const person = (id: string) => ({
    id,
    cluster: "C1",
    phases: ["P1"],
    commuteMinutes: ways,
    wishes: [],
    barred: [],
    maxCommuteMinutes: 90,
  });
  const place = (id: string) => ({
    id,
    district: id,
    size: "large" as const,
    places: { P1: 2 },
    minTogether: 1,
  });
  return {
    phases: [{ id: "P1", weeks: 7 }],
    sites: [place("Altona"), place("Harburg")],
    trainees: [person("Mia"), person("Ole"), person("Zoe")],
    fixed: [],
    previous: [],
    weights: usualWeights,
    ...change,
  };
}

/** A town in which everybody finds a place; the same sizes give the same town. */
export function town(trainees: number, phases: number, sites: number): PlacementInstance {
  const ids = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
  const phaseIds = ids("P", phases);
  const siteIds = ids("S", sites);
  const room = Math.ceil(trainees / sites) + 2;
  return {
    phases: phaseIds.map((id) => ({ id, weeks: 7 })),
    sites: siteIds.map((id, index) => ({
      id,
      district: `D${index % 3}`,
      size: index % 2 === 0 ? "large" : "small",
      places: Object.fromEntries(phaseIds.map((phase) => [phase, room])),
      minTogether: 2,
    })),
    trainees: ids("T", trainees).map((id, row) => ({
      id,
      cluster: `C${Math.floor(row / 4)}`,
      phases: phaseIds,
      commuteMinutes: Object.fromEntries(
        siteIds.map((place, column) => [place, 10 + ((row * 37 + column * 53) % 71)]),
      ),
      wishes: [siteIds[row % sites] ?? "S1"],
      barred: [],
      maxCommuteMinutes: 90,
    })),
    fixed: [],
    previous: [],
    weights: usualWeights,
  };
}
