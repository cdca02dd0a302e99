import { expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import type { EnrolmentState } from "~/domain/cohorts/enrolment";
import { stepsLeadingUp, stepsTakenOver } from "~/domain/cohorts/merge-steps";

type Short = [id: string, state: EnrolmentState, on: string];
const steps = (...given: Short[]) =>
  given.map(([id, state, on]) => ({ id, state, effectiveOn: day(on) }));

it.each<[string, Short[], Short[], string[] | null]>([
  ["nothing to take", [["k", "enrolled", "2026-10-01"]], [], []],
  ["the same step twice", [["k", "enrolled", "2026-10-01"]], [["g", "enrolled", "2026-10-01"]], []],
  [
    "the same state from another day",
    [["k", "enrolled", "2026-10-01"]],
    [["g", "enrolled", "2026-11-01"]],
    [],
  ],
  [
    "what came before and after",
    [["k", "enrolled", "2026-10-01"]],
    [
      ["a", "applied", "2026-06-01"],
      ["d", "deferred", "2026-12-01"],
    ],
    ["a", "d"],
  ],
  [
    "two states on one day",
    [["k", "enrolled", "2026-10-01"]],
    [["g", "applied", "2026-10-01"]],
    null,
  ],
  [
    "a return after the end",
    [["k", "withdrawn", "2026-10-01"]],
    [["g", "enrolled", "2026-11-01"]],
    null,
  ],
])("%s", (_, keep, gone, expected) => {
  const outcome = stepsTakenOver(steps(...keep), steps(...gone));
  expect(outcome.ok ? outcome.value : null).toEqual(expected);
});

it.each<[string, Short[], string[]]>([
  [
    "a deferral leads up to the next cohort",
    [
      ["e", "enrolled", "2025-10-01"],
      ["d", "deferred", "2026-01-01"],
    ],
    ["e", "d"],
  ],
  [
    "an end does not",
    [
      ["e", "enrolled", "2025-10-01"],
      ["w", "withdrawn", "2026-01-01"],
    ],
    [],
  ],
  [
    "what comes later does not stay",
    [
      ["e", "applied", "2026-01-01"],
      ["d", "withdrawn", "2026-12-01"],
    ],
    ["e"],
  ],
])("of two cohorts: %s", (_, other, expected) => {
  const holding = steps(["h", "enrolled", "2026-10-01"]);
  expect(stepsLeadingUp(holding, steps(...other))).toEqual(expected);
});
