import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assumptionsOf } from "~/domain/sites/assumptions";
import { estimateMinutes, kilometresBetween } from "~/domain/travel/estimate";
import { parsePostcode } from "~/domain/travel/postcode";
import { type TravelFacts, travelTableOf, unknownPostcodes } from "~/domain/travel/travel-table";

const altona = { latitude: 53.548, longitude: 9.929 };
const harburg = { latitude: 53.461, longitude: 9.981 };
const assumptions = assumptionsOf([]);

describe("kilometresBetween", () => {
  it("is about ten from Altona to Harburg", () => {
    expect(kilometresBetween(altona, harburg)).toBeCloseTo(10.27, 1);
  });

  it("is one degree of latitude in 111 km", () => {
    const pole = { latitude: 1, longitude: 0 };
    expect(kilometresBetween({ latitude: 0, longitude: 0 }, pole)).toBeCloseTo(111.19, 1);
  });
});

const positions = fc.record({
  latitude: fc.double({ min: 53, max: 54.5, noNaN: true }),
  longitude: fc.double({ min: 9, max: 11, noNaN: true }),
});

describe("estimateMinutes", () => {
  it.each([
    ["at the same place only the access counts", altona, altona, 12],
    ["ten kilometres, 30 % longer, at 30 km/h, and the access", altona, harburg, 39],
  ])("%s", (_name, from, to, minutes) => {
    expect(estimateMinutes(from, to, assumptions)).toBe(minutes);
  });

  it("is the same both ways, never below the access, and grows with the detour", () => {
    fc.assert(
      fc.property(positions, positions, (from, to) => {
        const there = estimateMinutes(from, to, assumptions);
        expect(there).toBe(estimateMinutes(to, from, assumptions));
        expect(there).toBeGreaterThanOrEqual(assumptions["access-minutes"]);
        const longer = assumptionsOf([{ code: "detour-percent", value: 200 }]);
        expect(estimateMinutes(from, to, longer)).toBeGreaterThanOrEqual(there);
      }),
      { numRuns: 100 },
    );
  });
});

describe("travelTableOf", () => {
  const facts: TravelFacts = {
    postcodes: ["22765", "99999", "22765"],
    sites: [
      { id: "altona", ...altona },
      { id: "harburg", ...harburg },
    ],
    areas: [{ postcode: "22765", ...altona }],
    stated: [
      { postcode: "22765", siteId: "harburg", minutes: 31 },
      { postcode: "99999", siteId: "altona", minutes: 80 },
    ],
    assumptions,
  };

  it("prefers what was stated, estimates the rest and guesses nothing", () => {
    expect(travelTableOf(facts)).toEqual({
      "22765": {
        altona: { minutes: 12, estimated: true },
        harburg: { minutes: 31, estimated: false },
      },
      "99999": { altona: { minutes: 80, estimated: false } },
    });
  });

  it("asks about postcodes from which a way is missing", () => {
    expect(unknownPostcodes(travelTableOf(facts), ["altona", "harburg"])).toEqual(["99999"]);
    expect(unknownPostcodes(travelTableOf(facts), ["altona"])).toEqual([]);
  });
});

describe("parsePostcode", () => {
  it.each([
    [" 20095 ", "20095"],
    ["2009", null],
    ["200955", null],
    ["D-20095", null],
    ["", null],
  ])("%j is %j", (text, postcode) => {
    expect(parsePostcode(text)).toBe(postcode);
  });
});
