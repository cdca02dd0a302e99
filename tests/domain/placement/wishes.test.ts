import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day, weekdayOf } from "~/domain/calendar/day";
import { ledgerOf, saturdaysIn } from "~/domain/placement/ledger";
import { rankedWishes, windowStateOn, wishableSites } from "~/domain/placement/wish-window";
import { from } from "./facts";

const window = { opensOn: day("2026-11-02"), closesOn: day("2026-11-20") };
const inside = day("2026-11-10");
const all = ["City", "Altona", "Niendorf"];
const codeOf = (chosen: (string | null)[], on = inside, open: typeof window | null = window) => {
  const ranked = rankedWishes(chosen, open, all, on);
  return ranked.ok ? ranked.value : ranked.error;
};

describe("a window of wishes", () => {
  it.each([
    ["2026-11-01", "planned"],
    ["2026-11-02", "open"],
    ["2026-11-20", "open"],
    ["2026-11-21", "closed"],
  ])("is on %s %s", (on, state) => {
    expect(windowStateOn(window, day(on))).toBe(state);
  });

  it("takes up to three sites in their order, gaps closed", () => {
    expect(codeOf(["City", null, "Altona"])).toEqual([
      { rank: 1, siteId: "City" },
      { rank: 2, siteId: "Altona" },
    ]);
  });

  it.each([
    ["before it opens", codeOf(["City"], day("2026-11-01")), { code: "not-open" }],
    ["without one", codeOf(["City"], inside, null), { code: "not-open" }],
    ["nothing", codeOf([null, null, null]), { code: "no-wish", field: "siteId1" }],
    ["one site twice", codeOf(["City", null, "City"]), { code: "twice", field: "siteId3" }],
    ["a closed site", codeOf(["City", "Harburg"]), { code: "site-closed", field: "siteId2" }],
  ])("refuses %s", (_, refused, expected) => {
    expect(refused).toEqual(expected);
  });

  it("offers only sites that exist throughout the phase", () => {
    const phase = from("2027-01-11", "2027-02-26");
    const sites = [
      { id: "stays", validity: from("2020-01-01", "2027-02-26") },
      { id: "closes", validity: from("2020-01-01", "2027-02-25") },
    ];
    expect(wishableSites(sites, phase).map(({ id }) => id)).toEqual(["stays"]);
  });
});

describe("the ledger", () => {
  const stay = {
    ...from("2026-11-23", "2026-12-06"),
    district: "Mitte",
    size: "large" as const,
    opensOnSaturday: true,
    commuteMinutes: 20,
  };

  it("weighs ways by days, counts answered wishes only, and Saturdays where the site opens", () => {
    const long = { ...stay, ...from("2026-12-07", "2026-12-13"), commuteMinutes: 50 };
    const closed = { ...long, opensOnSaturday: false, size: "small" as const, district: "Nord" };
    const wishes = [
      { rank: 1, granted: false },
      { rank: 2, granted: true },
      { rank: 3, granted: null },
    ];
    expect(ledgerOf([stay, closed], wishes)).toEqual({
      stays: 2,
      meanMinutes: 30,
      longestMinutes: 50,
      wishesAnswered: 2,
      wishesGranted: 1,
      bestRank: 2,
      saturdays: 2,
      largeSites: 1,
      smallSites: 1,
      districts: 2,
    });
  });

  it("knows no mean of ways that nobody knows", () => {
    const [unknown] = [ledgerOf([{ ...stay, commuteMinutes: null }], [])];
    expect(unknown).toMatchObject({ meanMinutes: null, longestMinutes: null, bestRank: null });
  });

  it("counts Saturdays as a calendar does", () => {
    const range = fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(range, ([start, length]) => {
        const startsOn = addDays(day("2026-01-01"), start);
        const days = Array.from({ length: length + 1 }, (_, at) => addDays(startsOn, at));
        const endsOn = addDays(startsOn, length);
        const counted = days.filter((on) => weekdayOf(on) === 6).length;
        expect(saturdaysIn({ startsOn, endsOn })).toBe(counted);
      }),
    );
  });
});
