import { expect, test } from "vitest";
import { anneal, annealerOf } from "~/domain/placement/optimiser/annealing";
import { conflictsOf } from "~/domain/placement/optimiser/conflicts";
import type { PlacementInstance } from "~/domain/placement/optimiser/instance";
import { locksOf } from "~/domain/placement/optimiser/locks";
import { modelOf } from "~/domain/placement/optimiser/model";
import { namedPlan, startingState } from "~/domain/placement/optimiser/plan";
import { judge } from "./independent-scorer";
import { plainInstance } from "./some-instances";

function solved(instance: PlacementInstance) {
  const model = modelOf(instance);
  const annealer = annealerOf(model, startingState(model), 1);
  annealer.temperature = 5;
  annealer.trial.penalty = 60;
  anneal(annealer, 5_000);
  const plan = namedPlan(model, annealer.best);
  return { plan, conflicts: conflictsOf(instance, plan, model.locks), locks: model.locks };
}

const [altona, harburg] = plainInstance().sites as [
  PlacementInstance["sites"][number],
  PlacementInstance["sites"][number],
];
const lock = (trainee: string, site: string) => ({ trainee, phase: "P1", site });

test("too few places: the people, the sites and how many places would do", () => {
  const sites = [
    { ...altona, places: { P1: 1 } },
    { ...harburg, places: { P1: 1 } },
  ];
  const { conflicts } = solved(plainInstance({ sites }));
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]).toMatchObject({ rule: "places", phases: ["P1"] });
  expect([...(conflicts[0]?.trainees ?? [])].sort()).toEqual(["Mia", "Ole", "Zoe"]);
  expect(conflicts[0]?.message).toContain("3 Personen kommen nur für 2 Plätze an ");
  expect(conflicts[0]?.message).toContain("Es hilft dort ein Platz mehr");
});

test("only the people and sites that cannot be matched are named", () => {
  const trainees = plainInstance().trainees.map((trainee) =>
    trainee.id === "Zoe" ? trainee : { ...trainee, barred: ["Harburg"] },
  );
  const sites = [{ ...altona, places: { P1: 1 } }, harburg];
  const { conflicts } = solved(plainInstance({ trainees, sites }));
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]?.sites).toEqual(["Altona"]);
  expect([...(conflicts[0]?.trainees ?? [])].sort()).toEqual(["Mia", "Ole"]);
});

test("a lock that takes the place somebody else needs is named", () => {
  const trainees = plainInstance().trainees.map((trainee) =>
    trainee.id === "Zoe" ? trainee : { ...trainee, barred: ["Harburg"] },
  );
  const instance = plainInstance({ trainees, fixed: [lock("Zoe", "Altona")] });
  const { conflicts } = solved(instance);
  expect(conflicts[0]?.message).toContain("oder, die Festlegung von Zoe zu lösen");
});

test.each([
  ["barred", { barred: ["Altona", "Harburg"] }, "Alle Einsatzorte sind ausgeschlossen"],
  ["maxCommuteMinutes", { maxCommuteMinutes: 10 }, "auf 20 Minuten anzuheben (Altona)"],
])("nobody reachable: %s", (rule, limits, sentence) => {
  const trainees = plainInstance().trainees.map((trainee) => ({ ...trainee, ...limits }));
  const { conflicts } = solved(plainInstance({ trainees }));
  expect(conflicts).toHaveLength(3);
  expect(conflicts[0]).toMatchObject({ rule });
  expect(conflicts[0]?.message).toContain(sentence);
});

test("a place that nobody may take alone", () => {
  const sites = [{ ...altona, minTogether: 2 }];
  const { trainees } = plainInstance();
  const { conflicts } = solved(plainInstance({ sites, trainees: trainees.slice(0, 1) }));
  expect(conflicts[0]).toMatchObject({ rule: "minTogether", sites: ["Altona"] });
});

test.each([
  ["two sites at once", [lock("Mia", "Altona"), lock("Mia", "Harburg")], "fixed", ["Mia"]],
  [
    "more locks than places",
    ["Mia", "Ole", "Zoe"].map((id) => lock(id, "Altona")),
    "places",
    ["Mia", "Ole", "Zoe"],
  ],
])("contradictory locks: %s", (_name, fixed, rule, trainees) => {
  const instance = plainInstance({ fixed });
  const { conflicts, held } = locksOf(instance);
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]).toMatchObject({ rule, trainees });
  expect(held.length).toBeLessThan(fixed.length);
  expect(judge(instance, solved(instance).plan).broken).toEqual([]);
});

test("a lock where its trainee may not be, or in a phase that is not theirs", () => {
  const [mia, ...others] = plainInstance().trainees;
  const barred = { ...mia, id: "Mia", barred: ["Altona"] } as PlacementInstance["trainees"][number];
  const fixed = [lock("Mia", "Altona")];
  const atBarred = locksOf(plainInstance({ trainees: [barred, ...others], fixed }));
  expect(atBarred.emptied).toEqual(fixed);
  expect(atBarred.conflicts[0]?.rule).toBe("barred");
  const phases = [...plainInstance().phases, { id: "P2", weeks: 7 }];
  const foreign = [{ ...lock("Mia", "Altona"), phase: "P2" }];
  expect(locksOf(plainInstance({ phases, fixed: foreign })).conflicts[0]?.rule).toBe("fixed");
});

test("companions come to a locked person, even when two sites want them", () => {
  const sites = [altona, harburg].map((site) => ({ ...site, minTogether: 2 }));
  const fixed = [lock("Mia", "Altona"), lock("Zoe", "Harburg")];
  const instance = plainInstance({ sites, fixed });
  const { plan, locks } = solved(instance);
  expect(locks.held).toEqual([lock("Mia", "Altona")]);
  expect(locks.conflicts[0]).toMatchObject({ rule: "minTogether", trainees: ["Zoe"] });
  expect(judge(instance, plan).broken).toEqual([]);
});
