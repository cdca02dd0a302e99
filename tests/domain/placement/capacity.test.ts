import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "~/domain/calendar/day";
import { occupancyOf, placesOn, roomIn } from "~/domain/placement/capacity";
import { aSite, from, placed, stationA } from "./facts";

const closing = aSite("Nord", {
  validity: { startsOn: day("2020-01-01"), endsOn: day("2026-12-31") },
  capacities: [
    { ...from("2026-12-01", "2026-12-18"), places: 1, confirmedOn: null },
    { ...from("2026-12-19", "2027-09-30"), places: 4, confirmedOn: null },
  ],
});

describe("placesOn", () => {
  it.each([
    ["2019-12-31", 0, "the site does not exist yet"],
    ["2026-11-30", 3, "no period: the usual places"],
    ["2026-12-01", 1, "first day of a period"],
    ["2026-12-18", 1, "last day of a period"],
    ["2026-12-31", 4, "last day of the site"],
    ["2027-01-01", 0, "closed, whatever the period says"],
  ])("%s: %i (%s)", (on, places) => {
    expect(placesOn(closing, day(on))).toBe(places);
  });
});

describe("occupancyOf", () => {
  it("cuts the period where places or people change", () => {
    const stays = [
      placed("t1", "Nord"),
      placed("t2", "Nord", stationA, from("2026-12-07", "2026-12-11")),
    ];
    expect(occupancyOf(closing, from("2026-11-23", "2026-12-20"), stays)).toEqual([
      { ...from("2026-11-23", "2026-11-30"), places: 3, taken: 1 },
      { ...from("2026-12-01", "2026-12-06"), places: 1, taken: 1 },
      { ...from("2026-12-07", "2026-12-11"), places: 1, taken: 2 },
      { ...from("2026-12-12", "2026-12-18"), places: 1, taken: 1 },
      { ...from("2026-12-19", "2026-12-20"), places: 4, taken: 1 },
    ]);
  });

  it("counts a person once", () => {
    const twice = [placed("t1", "Nord"), placed("t1", "Nord")];
    expect(occupancyOf(closing, from("2026-11-23", "2026-11-24"), twice)[0]?.taken).toBe(1);
  });
});

const days = fc.integer({ min: 0, max: 200 }).map((offset) => addDays(day("2026-10-01"), offset));
const ranges = fc.tuple(days, fc.integer({ min: 0, max: 60 })).map(([startsOn, length]) => ({
  startsOn,
  endsOn: addDays(startsOn, length),
}));
const stays = fc.array(
  fc
    .record({ traineeId: fc.constantFrom("a", "b", "c", "d", "e"), range: ranges })
    .map(({ traineeId, range }) => ({ traineeId, siteId: "S", ...range })),
  { maxLength: 8 },
);
const sites = fc
  .record({
    places: fc.integer({ min: 0, max: 4 }),
    usual: fc.integer({ min: 0, max: 4 }),
    range: ranges,
  })
  .map(({ places, usual, range }) =>
    aSite("S", { usualPlaces: usual, capacities: [{ ...range, places, confirmedOn: null }] }),
  );

describe("what always holds", () => {
  it("never has free places and too many people at once, nor fewer than none", () => {
    fc.assert(
      fc.property(sites, ranges, stays, (site, period, all) => {
        const room = roomIn(site, period, all);
        expect(room.left).toBeGreaterThanOrEqual(0);
        expect(room.over).toBeGreaterThanOrEqual(0);
        expect(Math.min(room.left, room.over)).toBe(0);
        expect(room.left - room.over).toBe(room.places - room.taken);
      }),
    );
  });

  it("covers the period without gap or overlap", () => {
    fc.assert(
      fc.property(sites, ranges, stays, (site, period, all) => {
        const pieces = occupancyOf(site, period, all);
        expect(pieces[0]?.startsOn).toBe(period.startsOn);
        expect(pieces.at(-1)?.endsOn).toBe(period.endsOn);
        for (const [index, piece] of pieces.slice(1).entries()) {
          expect(piece.startsOn).toBe(addDays(pieces[index]?.endsOn ?? period.endsOn, 1));
        }
      }),
    );
  });

  it("has no more room after one more person came", () => {
    fc.assert(
      fc.property(sites, ranges, stays, ranges, (site, period, all, range) => {
        const more = [...all, { traineeId: "z", siteId: "S", ...range }];
        expect(roomIn(site, period, more).left).toBeLessThanOrEqual(roomIn(site, period, all).left);
      }),
    );
  });
});
