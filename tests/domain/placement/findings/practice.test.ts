import { describe, expect, it } from "vitest";
import { modulePractice } from "~/domain/placement/findings/module-practice";
import type { PlannedPlacement } from "~/domain/placement/plan-facts";
import { ruleBookOf } from "~/domain/placement/rules";
import { aTrainee, facts, placed, stationB } from "./../facts";

const rule = ruleBookOf([])["module-practice"];
const practice = {
  modules: [
    { code: "M06", title: "Reisepass" },
    { code: "M11", title: "Hundeanmeldung" },
  ],
  casesPerWeek: {
    Altona: { M06: 40, M11: 1.9 },
    City: { M06: 60, M11: 2 },
    Niendorf: { M06: 20, M11: 0.4 },
  },
};
const trainees = ["t1", "t2"].map((id) => aTrainee(id));
const routes = (...pairs: [string, string, string][]): PlannedPlacement[] =>
  pairs.flatMap(([id, first, second]) => [placed(id, first), placed(id, second, stationB)]);
const seenIn = (placements: PlannedPlacement[]) =>
  modulePractice(facts({ trainees, placements, practice }), rule);

describe("a module that can be practised nowhere on the way", () => {
  it("is named once with everybody concerned", () => {
    const seen = seenIn(routes(["t1", "Altona", "Niendorf"], ["t2", "Niendorf", "Altona"]));
    expect(seen).toMatchObject([
      { variant: "many", traineeIds: ["t1", "t2"], values: { module: "Hundeanmeldung", count: 2 } },
    ]);
  });

  it("needs no more than one site where the cases are; the rule's number is enough", () => {
    expect(seenIn(routes(["t1", "Altona", "City"], ["t2", "City", "Niendorf"]))).toEqual([]);
    const [seen] = seenIn(routes(["t1", "Altona", "City"], ["t2", "Altona", "Niendorf"]));
    expect(seen).toMatchObject({ variant: "one", traineeIds: ["t2"] });
  });

  it("judges no half-made plan, and no site without figures", () => {
    expect(seenIn([placed("t1", "Altona")])).toEqual([]);
    expect(seenIn(routes(["t1", "Altona", "Elsewhere"]))).toEqual([]);
    const plan = facts({ trainees, placements: routes(["t1", "Altona", "Niendorf"]) });
    expect(modulePractice(plan, rule)).toEqual([]);
  });
});
