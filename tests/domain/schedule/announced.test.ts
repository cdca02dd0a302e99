import { describe, expect, it } from "vitest";
import { changedParts } from "~/domain/schedule/announced";

const was = {
  startsAt: new Date("2026-11-23T08:00:00Z"),
  endsAt: new Date("2026-11-23T09:30:00Z"),
  place: "Seminarraum 1.04",
  trainers: ["Hanna Brandt", "Jan Öz"],
};

describe("what changed since a lesson was announced", () => {
  it.each([
    ["nothing", {}, []],
    ["trainers in another order", { trainers: ["Jan Öz", "Hanna Brandt"] }, []],
    ["the start", { startsAt: new Date("2026-11-23T08:15:00Z") }, ["time"]],
    ["the end", { endsAt: new Date("2026-11-23T09:45:00Z") }, ["time"]],
    ["the place", { place: null }, ["place"]],
    ["a trainer", { trainers: ["Hanna Brandt"] }, ["trainers"]],
    ["all", { endsAt: new Date(0), place: "x", trainers: [] }, ["time", "place", "trainers"]],
  ])("%s", (_, given, expected) => {
    expect(changedParts(was, { ...was, ...given })).toEqual(expected);
  });
});
