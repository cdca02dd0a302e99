import { expect, it } from "vitest";
import { ruleEffect } from "~/domain/placement/rule-effect";
import { ruleOf } from "~/domain/placement/rules";
import { aTrainee, facts, placed } from "./facts";

const plan = facts({
  trainees: [
    aTrainee("t1", { commuteMinutes: { City: 70 } }),
    aTrainee("t2", { commuteMinutes: { City: 90 } }),
  ],
  placements: [placed("t1", "City"), placed("t2", "City")],
});
const now = ruleOf("long-commute", undefined);
const tried = (parameter: number) => ruleOf("long-commute", { ...now, parameter });

it("names what comes and what goes", () => {
  const { before, after, comes, goes } = ruleEffect(plan, now, tried(60));
  expect([before, after]).toEqual([1, 2]);
  expect(comes.map(({ values }) => values.minutes)).toEqual([70]);
  expect(goes).toEqual([]);
});

it("says that the same findings grow louder, or are not looked for any more", () => {
  const harder = ruleEffect(plan, now, ruleOf("long-commute", { ...now, mode: "hard" }));
  expect(harder).toMatchObject({ severityBefore: "note", severityAfter: "forbidden" });
  expect([...harder.comes, ...harder.goes]).toEqual([]);
  const off = ruleEffect(plan, now, ruleOf("long-commute", { ...now, mode: "off" }));
  expect(off).toMatchObject({ before: 1, after: 0, severityAfter: null, comes: [] });
  expect(off.goes).toHaveLength(1);
});
