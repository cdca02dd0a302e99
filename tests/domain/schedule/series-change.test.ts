import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import { daysMoved, followed, followedTime } from "~/domain/schedule/series-change";

const lesson = (seriesOn: string, given: { on?: string; from?: number; to?: number } = {}) => ({
  seriesOn: day(seriesOn),
  on: day(given.on ?? seriesOn),
  from: given.from ?? 540,
  to: given.to ?? 630,
});

describe("the time of the other lessons of a series", () => {
  const was = lesson("2026-11-23");
  const becomes = lesson("2026-11-23", { on: "2026-11-24", from: 600, to: 700 });

  it("moves as far as the changed one", () => {
    expect(daysMoved(was, becomes)).toBe(1);
    expect(followedTime(lesson("2026-11-30"), was, becomes)).toEqual({
      on: "2026-12-01",
      from: 600,
      to: 700,
    });
  });

  it.each([
    ["another hour", { from: 560 }],
    ["another end", { to: 660 }],
    ["another day", { on: "2026-12-02" }],
  ])("stays where it had been moved to %s", (_, given) => {
    const own = lesson("2026-11-30", given);
    const { on, from, to } = own;
    expect(followedTime(own, was, becomes)).toEqual({ on, from, to });
  });
});

describe("what a lesson carries", () => {
  type Content = { title: string; trainerIds: string[]; note: string | null; modules: object[] };
  const was: Content = {
    title: "Ausweise",
    trainerIds: ["a", "b"],
    note: null,
    modules: [{ id: "m" }],
  };
  const becomes: Content = { title: "Pässe", trainerIds: ["c"], note: "Ausweis", modules: [] };

  it("follows field by field where both were alike", () => {
    const own = { title: "Übung", trainerIds: ["b", "a"], note: null, modules: [{ id: "n" }] };
    expect(followed(own, was, becomes)).toEqual({
      title: "Übung",
      trainerIds: ["c"],
      note: "Ausweis",
      modules: [{ id: "n" }],
    });
  });
});
