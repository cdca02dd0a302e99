import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, day } from "~/domain/calendar/day";
import { unknownName } from "~/domain/placement/optimiser/names";
import type { PlanFacts } from "~/domain/placement/plan-facts";
import { damagesOf, movesOn, opensOn } from "~/domain/placement/proposal/damage";
import { instanceOfPlan } from "~/domain/placement/proposal/instance-of-plan";
import { moveReasons } from "~/domain/placement/proposal/move-reasons";
import { placementsAfter, proposedChanges } from "~/domain/placement/proposal/proposed-changes";
import { cellsOf, type Question } from "~/domain/placement/proposal/question";
import type { ProposalScope } from "~/domain/placement/proposal/scope";
import { ruleBookOf } from "~/domain/placement/rules";
import { aSite, aTrainee, facts, placed, stationA, stationB } from "../facts";

const book = ruleBookOf([]);

function asked(plan: PlanFacts, scope: ProposalScope = { kind: "all" }): Question {
  const damages = scope.kind === "repair" ? damagesOf(plan, book, scope.relieved) : [];
  return {
    ...{ facts: plan, book, wishes: [], scope, damaged: damages },
    opensOn: opensOn(plan, damages),
  };
}

const setting = (
  code: string,
  mode: "hard" | "weighted" | "off",
  parameter: number | null = null,
) => ({
  ...{ code, mode, weight: 0, parameter, owner: "", reason: "" },
});

describe("a plan as an instance", () => {
  test("names phases, sites, people, wishes, limits and what was published", () => {
    const plan = facts({
      trainees: [
        aTrainee("t1", { maxCommuteMinutes: 40, commuteMinutes: { City: 20, Altona: 50 } }),
        aTrainee("t2", { phaseIds: ["A"], clusterByPhase: {}, barredSiteIds: ["City"] }),
      ],
      published: [placed("t1", "City")],
      elsewhere: [
        {
          traineeId: "other",
          siteId: "City",
          startsOn: stationA.startsOn,
          endsOn: stationA.endsOn,
        },
      ],
    });
    const wishes = [
      { traineeId: "t1", phaseId: "B", rank: 1, siteId: "Niendorf" },
      { traineeId: "t1", phaseId: null, rank: 1, siteId: "Altona" },
    ];
    const instance = instanceOfPlan({ ...asked(plan), wishes });
    expect(unknownName(instance)).toBeNull();
    expect(instance.phases).toEqual([
      { id: "A", weeks: 7 },
      { id: "B", weeks: 7 },
    ]);
    const city = instance.sites.find(({ id }) => id === "City");
    expect(city).toMatchObject({ places: { A: 2, B: 3 }, company: { A: 1, B: 0 }, minTogether: 2 });
    expect(instance.trainees).toMatchObject([
      { id: "t1", cluster: "C1", maxCommuteMinutes: 40, wishes: ["Altona", "Niendorf"] },
      { id: "t2", cluster: "alone t2", phases: ["A"], barred: ["City"] },
    ]);
    expect(instance.trainees[0]?.commuteMinutes).toEqual({ Altona: 50, City: 20, Niendorf: 40 });
    expect(instance.previous).toEqual([{ trainee: "t1", phase: "A", site: "City" }]);
    expect(instance.weights).toMatchObject({ split: 25, repeat: 150, longCommuteFrom: 75 });
  });

  test("asks no rule that is off, and keeps one that a programme made hard", () => {
    const strict = ruleBookOf([
      setting("nobody-alone", "off"),
      setting("capacity", "off"),
      setting("trainer-ratio", "hard", 2),
      setting("large-site", "hard"),
      setting("long-commute", "hard", 30),
    ]);
    const instance = instanceOfPlan({ ...asked(facts()), book: strict });
    expect(instance.sites[0]).toMatchObject({ places: { A: 2, B: 2 }, minTogether: 1 });
    expect(instance.weights).toMatchObject({ noLarge: 4_000 });
    expect(instance.trainees.every(({ maxCommuteMinutes }) => maxCommuteMinutes === 30)).toBe(true);
  });

  test("holds what has begun, is locked, split or out of scope; what is over is not asked", () => {
    const today = day("2026-12-01");
    const split = [
      placed("t4", "City", stationB, { startsOn: stationB.startsOn, endsOn: day("2027-01-31") }),
      placed("t4", "Altona", stationB, { startsOn: day("2027-02-01"), endsOn: stationB.endsOn }),
    ];
    const plan = facts({
      today,
      placements: [
        placed("t1", "City"),
        { ...placed("t2", "City", stationB), locked: true },
        ...split,
      ],
    });
    const question = asked(plan);
    const closed = cellsOf(question).filter(({ isOpen }) => !isOpen);
    expect(closed.map(({ traineeId, phaseId, siteId }) => [phaseId, traineeId, siteId])).toEqual([
      ["A", "t1", "City"],
      ["B", "t2", "City"],
      ["B", "t4", "Altona"],
    ]);
    const open = (scope: ProposalScope) =>
      cellsOf({ ...question, scope })
        .filter(({ isOpen }) => isOpen)
        .map((one) => one.phaseId + one.traineeId);
    expect(open({ kind: "phase", phaseId: "B" })).toEqual(["Bt1", "Bt3"]);
    expect(open({ kind: "people", traineeIds: ["t3"] })).toEqual(["At3", "Bt3"]);
    expect(open({ kind: "unplaced" })).toEqual(["At2", "At3", "At4", "Bt1", "Bt3"]);
    expect(
      cellsOf(asked(facts({ today: stationA.endsOn }))).every(({ phaseId }) => phaseId === "B"),
    ).toBe(true);
    expect(cellsOf(asked(facts({ today: day("2028-01-01") })))).toEqual([]);
  });

  test("any plan becomes a valid instance whose cells are all asked once", () => {
    const ids = ["t1", "t2", "t3", "t4"];
    const somePlacement = fc.record({
      traineeId: fc.constantFrom(...ids),
      siteId: fc.constantFrom("Altona", "City", "Niendorf"),
      phase: fc.constantFrom(stationA, stationB),
    });
    const some = fc.record({
      placements: fc.array(somePlacement, { maxLength: 10 }),
      offset: fc.integer({ min: -10, max: 200 }),
      scope: fc.constantFrom<ProposalScope>(
        { kind: "all" },
        { kind: "unplaced" },
        { kind: "repair", relieved: ["City"] },
      ),
    });
    fc.assert(
      fc.property(some, ({ placements, offset, scope }) => {
        const stays = placements.map(({ traineeId, siteId, phase }) =>
          placed(traineeId, siteId, phase),
        );
        const plan = facts({ today: addDays(day("2026-10-05"), offset), placements: stays });
        const instance = instanceOfPlan(asked(plan, scope));
        expect(unknownName(instance)).toBeNull();
        const numbers = instance.trainees.flatMap(({ commuteMinutes }) =>
          Object.values(commuteMinutes),
        );
        expect(numbers.every(Number.isInteger)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("what a proposal changes", () => {
  const plan = facts({
    today: day("2026-12-01"),
    placements: [placed("t1", "City"), placed("t1", "City", stationB)],
  });

  test("only open cells that differ", () => {
    const proposed = [
      { trainee: "t1", phase: "A", site: "Altona" },
      { trainee: "t1", phase: "B", site: "Altona" },
      { trainee: "t2", phase: "A", site: "City" },
      { trainee: "t2", phase: "B", site: null },
    ];
    expect(proposedChanges(asked(plan), proposed)).toEqual([
      { traineeId: "t2", phaseId: "A", from: null, to: "City" },
      { traineeId: "t1", phaseId: "B", from: "City", to: "Altona" },
    ]);
  });

  test("leaves the days before the first open one as they were", () => {
    const change = { traineeId: "t1", phaseId: "A", from: "City", to: "Altona" };
    expect(placementsAfter(plan, change, day("2026-12-07"))).toMatchObject({
      value: [
        { siteId: "City", startsOn: stationA.startsOn, endsOn: "2026-12-06" },
        { siteId: "Altona", startsOn: "2026-12-07", endsOn: stationA.endsOn },
      ],
    });
    const gone = { ...change, to: null };
    expect(placementsAfter(plan, gone, day("2026-11-01"))).toEqual({ ok: true, value: [] });
  });

  test("refuses a closed site, somebody who is elsewhere and a phase that is not theirs", () => {
    const closing = aSite("Alt", {
      validity: { startsOn: day("2020-01-01"), endsOn: day("2026-12-31") },
    });
    const stay = {
      traineeId: "t2",
      siteId: "City",
      startsOn: stationA.startsOn,
      endsOn: stationA.endsOn,
    };
    const given = facts({
      sites: [closing],
      elsewhere: [stay],
      trainees: [aTrainee("t1"), aTrainee("t2"), aTrainee("t3", { phaseIds: [] })],
    });
    const codes = [
      ["t1", "Alt"],
      ["t2", "Alt"],
      ["t3", "Alt"],
    ].map(([traineeId = "", to = ""]) => {
      const outcome = placementsAfter(
        given,
        { traineeId, phaseId: "A", from: null, to },
        stationA.startsOn,
      );
      return outcome.ok ? "ok" : outcome.error.code;
    });
    expect(codes).toEqual(["site-closed", "site-closed", "not-in-phase"]);
  });
});

describe("a repair", () => {
  const kinds = (plan: PlanFacts, relieved: string[] = []) =>
    damagesOf(plan, book, relieved).map(({ traineeId, kind, from }) => [traineeId, kind, from]);
  const together = [placed("t1", "City"), placed("t2", "City")];
  const people = (given: Parameters<typeof aTrainee>[1]) =>
    [aTrainee("t1", given), aTrainee("t2")].map((one) => ({ ...one, phaseIds: ["A"] }));

  test("finds nothing in a plan that is possible, and each thing that is not", () => {
    const sound = facts({ trainees: people({}), placements: together });
    expect(kinds(sound)).toEqual([]);
    const closed = sound.sites.map((site) => ({
      ...site,
      validity: { startsOn: day("2020-01-01"), endsOn: day("2026-12-11") },
    }));
    expect(kinds({ ...sound, sites: closed })).toEqual([
      ["t1", "site-closed", "2026-11-23"],
      ["t2", "site-closed", "2026-11-23"],
    ]);
    const small = sound.sites.map((site) => ({ ...site, capacities: [], usualPlaces: 1 }));
    expect(kinds({ ...sound, sites: small }).map(([, kind]) => kind)).toEqual([
      "places-lost",
      "places-lost",
    ]);
    const unguided = sound.sites.map((site) => ({ ...site, trainerLimits: [1] }));
    expect(kinds({ ...sound, sites: unguided })).toEqual([]);
    expect(kinds({ ...sound, sites: unguided }, ["City"]).map(([, kind]) => kind)).toEqual([
      "guide-gone",
      "guide-gone",
    ]);
  });

  test.each([
    ["too-far", { maxCommuteMinutes: 30, commuteMinutes: { City: 31 } }],
    ["barred", { barredSiteIds: ["City"] }],
  ])("%s, and whoever is left alone by it", (kind, given) => {
    const plan = facts({ trainees: people(given), placements: together });
    expect(kinds(plan).map(([id, what]) => [id, what])).toEqual([
      ["t1", kind],
      ["t2", "alone"],
    ]);
  });

  test("counts from the day of the damage, keeps who has begun, and tells why each moves", () => {
    const today = day("2026-12-01");
    const closing = aSite("City", {
      validity: { startsOn: day("2020-01-01"), endsOn: day("2026-12-11") },
    });
    const plan = facts({
      today,
      sites: [closing, aSite("Altona")],
      trainees: ["t1", "t2", "t3", "t4", "t5"].map((id) => aTrainee(id, { phaseIds: ["A"] })),
      placements: [...together, placed("t3", "Altona"), placed("t4", "Altona")],
    });
    const question = asked(plan, { kind: "repair", relieved: [] });
    expect(question.opensOn("A")).toBe(addDays(today, 1));
    const days = movesOn(plan, damagesOf(plan, book));
    expect(["t1", "t5"].map((traineeId) => days({ traineeId, phaseId: "A" }))).toEqual([
      "2026-12-12",
      "2026-12-02",
    ]);
    const open = cellsOf(question)
      .filter(({ isOpen }) => isOpen)
      .map(({ traineeId }) => traineeId);
    expect(open).toEqual(["t1", "t2", "t5"]);
    const instance = instanceOfPlan(question);
    expect(instance.fixed.map(({ trainee }) => trainee)).toEqual(["t3", "t4"]);
    expect(instance.weights.change).toBeGreaterThan(1_000);
    const changes = [
      { traineeId: "t1", phaseId: "A", from: "City", to: "Altona" },
      { traineeId: "t3", phaseId: "A", from: "Altona", to: "Nord" },
      { traineeId: "t4", phaseId: "A", from: "Süd", to: "Nord" },
    ];
    expect(moveReasons(changes, damagesOf(plan, book))).toEqual([
      { code: "site-closed" },
      { code: "makes-room", forTraineeId: "t1" },
      { code: "keeps-company", forTraineeId: "t3" },
    ]);
  });
});
