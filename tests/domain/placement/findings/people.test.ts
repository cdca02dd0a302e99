import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import { clusterSplit } from "~/domain/placement/findings/cluster-split";
import { doubleBooking } from "~/domain/placement/findings/double-booking";
import { minorSaturday } from "~/domain/placement/findings/minor-saturday";
import { noticeBreach } from "~/domain/placement/findings/notice-breach";
import { barredSite, commuteLimit, longCommute } from "~/domain/placement/findings/personal-limits";
import { unplaced } from "~/domain/placement/findings/unplaced";
import {
  largeSite,
  repeatedSite,
  smallSite,
  twoDistricts,
} from "~/domain/placement/findings/variety";
import { ruleBookOf } from "~/domain/placement/rules";
import { aSite, aTrainee, facts, from, placed, stationA, stationB } from "./../facts";

const book = ruleBookOf([]);

describe("personal limits", () => {
  const one = (given: Parameters<typeof aTrainee>[1]) =>
    facts({ trainees: [aTrainee("t1", given)], placements: [placed("t1", "City")] });

  it("finds a barred site", () => {
    expect(barredSite(one({ barredSiteIds: ["City"] }))).toHaveLength(1);
    expect(barredSite(one({ barredSiteIds: ["Altona"] }))).toEqual([]);
  });

  it.each([
    [60, 60, 0],
    [60, 61, 1],
    [null, 300, 0],
  ])("limit %s and %i minutes: %i", (maxCommuteMinutes, minutes, count) => {
    const plan = one({ maxCommuteMinutes, commuteMinutes: { City: minutes } });
    expect(commuteLimit(plan)).toHaveLength(count);
  });

  it("says nothing about a way it does not know", () => {
    expect(commuteLimit(one({ maxCommuteMinutes: 30 }))).toEqual([]);
    expect(longCommute(one({}), book["long-commute"])).toEqual([]);
  });
});

describe("double booking", () => {
  it("finds two sites on one day, also in another cohort's plan", () => {
    const late = from("2027-01-08", "2027-01-20");
    const placements = [placed("t1", "City"), placed("t1", "Altona", stationB, late)];
    const [seen] = doubleBooking(facts({ placements }));
    expect(seen).toMatchObject({
      phaseIds: ["A", "B"],
      values: { from: "2027-01-08", to: "2027-01-08" },
    });
    const elsewhere = [{ traineeId: "t1", siteId: "Altona", ...late }];
    expect(doubleBooking(facts({ placements: [placed("t1", "City")], elsewhere }))).toHaveLength(1);
  });

  it("leaves one after the other alone", () => {
    const placements = [placed("t1", "City"), placed("t1", "Altona", stationB)];
    expect(doubleBooking(facts({ placements }))).toEqual([]);
  });
});

describe("unplaced", () => {
  it("names everybody of a phase in one observation, and nobody who is not in it", () => {
    const trainees = [aTrainee("t1"), aTrainee("t2"), aTrainee("t3", { phaseIds: ["B"] })];
    const seen = unplaced(facts({ trainees, placements: [placed("t1", "City")] }));
    expect(seen.map(({ phaseIds, traineeIds }) => [phaseIds, traineeIds])).toEqual([
      [["A"], ["t2"]],
      [["B"], ["t1", "t2", "t3"]],
    ]);
  });
});

describe("variety", () => {
  const route = (...sites: string[]) =>
    facts({
      trainees: [aTrainee("t1")],
      placements: sites.map((site, index) => placed("t1", site, index === 0 ? stationA : stationB)),
    });

  it("finds the same site twice", () => {
    expect(repeatedSite(route("City", "City"))).toEqual([
      expect.objectContaining({ values: expect.objectContaining({ count: 2 }) }),
    ]);
    expect(repeatedSite(route("City", "Altona"))).toEqual([]);
  });

  it("finds one district, no large and no small site", () => {
    expect(twoDistricts(route("City", "City"))).toHaveLength(1);
    expect(twoDistricts(route("City", "Altona"))).toEqual([]);
    expect(largeSite(route("Niendorf", "Niendorf"))).toHaveLength(1);
    expect(smallSite(route("City", "Altona"))).toHaveLength(1);
    expect(smallSite(route("City", "Niendorf"))).toEqual([]);
  });

  it("waits until everything is placed", () => {
    expect(smallSite(route("City"))).toEqual([]);
  });
});

describe("cluster together", () => {
  it("counts the sites of a cluster in a phase", () => {
    const placements = [placed("t1", "City"), placed("t2", "City"), placed("t3", "Altona")];
    expect(clusterSplit(facts({ placements }))).toEqual([
      expect.objectContaining({ clusterId: "C1", values: expect.objectContaining({ count: 2 }) }),
    ]);
  });
});

describe("notice period", () => {
  const on = (today: string, given: Parameters<typeof facts>[0]) =>
    noticeBreach(facts({ today: day(today), ...given })).map(({ variant }) => variant);
  const placements = [placed("t1", "City")];

  it.each([
    ["2026-10-26", []],
    ["2026-10-27", ["added"]],
    ["2026-11-23", ["begun"]],
    ["2027-01-09", []],
  ])("publishing on %s for 23.11.: %j", (today, variants) => {
    expect(on(today, { placements })).toEqual(variants);
  });

  it("leaves what stays as it is alone", () => {
    expect(on("2026-11-20", { placements, published: placements })).toEqual([]);
  });

  it("counts what is moved or taken back", () => {
    const published = [placed("t1", "Altona")];
    expect(on("2026-11-20", { placements, published })).toEqual(["moved"]);
    expect(on("2026-11-20", { published })).toEqual(["removed"]);
  });
});

describe("minors at sites open on Saturdays", () => {
  const born = (bornOn: string, opensOnSaturday = true) =>
    minorSaturday(
      facts({
        sites: [aSite("City", { opensOnSaturday })],
        trainees: [aTrainee("t1", { bornOn: day(bornOn) })],
        placements: [placed("t1", "City")],
      }),
    );

  it("holds until the day before the eighteenth birthday", () => {
    expect(born("2008-11-24")).toHaveLength(1);
    expect(born("2008-11-23")).toEqual([]);
    expect(born("2008-11-24", false)).toEqual([]);
  });
});
