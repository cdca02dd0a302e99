import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import { capacityUnconfirmed } from "~/domain/placement/findings/capacity-unconfirmed";
import { nobodyAlone } from "~/domain/placement/findings/nobody-alone";
import { overCapacity } from "~/domain/placement/findings/over-capacity";
import { siteClosed } from "~/domain/placement/findings/site-closed";
import { trainerRatio } from "~/domain/placement/findings/trainer-ratio";
import { ruleBookOf } from "~/domain/placement/rules";
import { aSite, facts, from, placed, stationA, stationB, today } from "../facts";

const book = ruleBookOf([]);
const fourAt = (siteId: string) => ["t1", "t2", "t3", "t4"].map((id) => placed(id, siteId));

describe("over capacity", () => {
  it("names the site, the days, the places and the people", () => {
    expect(overCapacity(facts({ placements: fourAt("Niendorf") }))).toEqual([
      expect.objectContaining({
        siteIds: ["Niendorf"],
        traineeIds: ["t1", "t2", "t3", "t4"],
        values: {
          site: "Kundenzentrum Niendorf",
          places: 3,
          taken: 4,
          from: "2026-11-23",
          to: "2027-01-08",
        },
      }),
    ]);
  });

  it("counts other cohorts, but only where this plan has somebody", () => {
    const others = ["x1", "x2", "x3"].map((id) => ({
      traineeId: id,
      siteId: "City",
      ...from("2026-11-23", "2026-12-04"),
    }));
    expect(overCapacity(facts({ elsewhere: others }))).toEqual([]);
    const [seen] = overCapacity(facts({ elsewhere: others, placements: [placed("t1", "City")] }));
    expect(seen?.values).toMatchObject({ taken: 4, from: "2026-11-23", to: "2026-12-04" });
  });

  it("leaves full sites alone", () => {
    const three = fourAt("City").slice(0, 3);
    expect(overCapacity(facts({ placements: three }))).toEqual([]);
  });

  it("leaves days on which the site is closed to the rule about closing", () => {
    const sites = [
      aSite("City", { validity: { startsOn: day("2020-01-01"), endsOn: day("2026-12-31") } }),
    ];
    const plan = facts({ sites, placements: [placed("t1", "City")] });
    expect(overCapacity(plan)).toEqual([]);
    expect(siteClosed(plan)).toEqual([
      expect.objectContaining({
        variant: "closed",
        values: expect.objectContaining({ day: "2026-12-31" }),
      }),
    ]);
  });
});

describe("nobody alone", () => {
  const alone = (given: Parameters<typeof facts>[0]) =>
    nobodyAlone(facts(given), book["nobody-alone"]);

  it("sees one person alone, not two together", () => {
    expect(alone({ placements: [placed("t1", "City")] })).toHaveLength(1);
    expect(alone({ placements: [placed("t1", "City"), placed("t2", "City")] })).toEqual([]);
  });

  it("takes another cohort's trainee for company", () => {
    const elsewhere = [{ traineeId: "x", siteId: "City", ...from("2026-12-01", "2026-12-31") }];
    expect(alone({ placements: [placed("t1", "City")], elsewhere })).toEqual([]);
  });

  it("asks for no more people than the site has places", () => {
    const sites = [aSite("City", { usualPlaces: 1, capacities: [] })];
    expect(alone({ sites, placements: [placed("t1", "City")] })).toEqual([]);
  });
});

describe("trainer ratio", () => {
  it.each([
    [[3], 0],
    [[2], 1],
    [[5], 0],
    [[1, 1, 1], 0],
    [[], 1],
  ])("three trainees and trainers for %j: %i", (trainerLimits, count) => {
    const sites = [aSite("City", { trainerLimits })];
    const plan = facts({ sites, placements: fourAt("City").slice(0, 3) });
    expect(trainerRatio(plan, book["trainer-ratio"])).toHaveLength(count);
  });
});

describe("capacity unconfirmed", () => {
  const confirmed = (confirmedOn: string | null) =>
    capacityUnconfirmed(
      facts({
        sites: [
          aSite("City", {
            capacities: [
              {
                ...from("2026-10-01", "2027-09-30"),
                places: 3,
                confirmedOn: confirmedOn === null ? null : day(confirmedOn),
              },
            ],
          }),
        ],
        placements: [placed("t1", "City", stationA), placed("t1", "City", stationB)],
      }),
      book["capacity-confirmed"],
    );

  it("counts a confirmation for sixty days", () => {
    expect(today).toBe("2026-10-05");
    expect(confirmed("2026-08-06")).toEqual([]);
    expect(confirmed("2026-08-05")).toEqual([
      expect.objectContaining({ variant: "old", values: expect.objectContaining({ days: 61 }) }),
    ]);
  });

  it("says once per site that nobody ever confirmed", () => {
    expect(confirmed(null)).toEqual([
      expect.objectContaining({ variant: "never", phaseIds: ["A", "B"] }),
    ]);
  });
});
