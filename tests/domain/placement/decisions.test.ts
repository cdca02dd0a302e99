import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import { changePlacements } from "~/domain/placement/change-placements";
import { confirmationOf } from "~/domain/placement/confirmation";
import { findingsOf } from "~/domain/placement/findings";
import { differencesOf, siteDifferencesOf } from "~/domain/placement/plan-difference";
import {
  isEditable,
  isPublishable,
  PLAN_STATES,
  stateAfter,
} from "~/domain/placement/plan-lifecycle";
import { chooseGuide } from "~/domain/placement/practical-trainer";
import { breachesNotice, standingOf } from "~/domain/placement/provisional";
import { decidePublication } from "~/domain/placement/publication";
import { ruleBookOf } from "~/domain/placement/rules";
import { siteSizeOf } from "~/domain/placement/site-size";
import { guidedAtOnce } from "~/domain/placement/trainer-ratio";
import { aSite, aTrainee, facts, from, placed, stationA, stationB, today } from "./facts";

describe("standing", () => {
  it.each([
    ["2026-11-03", "provisional", false],
    ["2026-11-02", "confirmed", false],
    ["2026-11-01", "confirmed", true],
    ["2026-01-01", "confirmed", true],
  ])("starting on %s: %s, breach %s", (startsOn, standing, breach) => {
    expect(standingOf(day(startsOn), today, 4)).toBe(standing);
    expect(breachesNotice(day(startsOn), today, 4)).toBe(breach);
  });
});

describe("lifecycle", () => {
  it("goes one way and is editable until published", () => {
    expect(PLAN_STATES.filter(isEditable)).toEqual(["draft"]);
    expect(PLAN_STATES.filter(isPublishable)).toEqual(["draft", "proposed"]);
    expect(stateAfter("draft", "publish")).toBe("published");
    expect(stateAfter("published", "publish")).toBeNull();
    expect(stateAfter("published", "supersede")).toBe("superseded");
    expect(stateAfter("superseded", "publish")).toBeNull();
  });
});

describe("small figures", () => {
  it("knows sizes, guides and confirmations", () => {
    expect([13, 14].map(siteSizeOf)).toEqual(["small", "large"]);
    expect(guidedAtOnce([3, 5, 1], 3)).toBe(7);
    expect(confirmationOf(null, today)).toBe("never");
    expect(confirmationOf(day("2026-08-06"), today)).toBe("fresh");
    expect(confirmationOf(day("2026-08-05"), today)).toBe("old");
  });
});

describe("changePlacements", () => {
  const change = (siteId: string | null, traineeId = "t1") => ({ traineeId, phaseId: "A", siteId });

  it("places for the phase's days, later for who joins later", () => {
    const plan = facts({ trainees: [aTrainee("t1", { joinsOn: day("2026-12-01") })] });
    const decided = changePlacements(plan, [change("City")]);
    expect(decided).toMatchObject({
      ok: true,
      value: { placements: [{ siteId: "City", startsOn: "2026-12-01", endsOn: "2027-01-08" }] },
    });
  });

  it("leaves alone what already is as wished", () => {
    const plan = facts({ placements: [placed("t1", "City")] });
    expect(changePlacements(plan, [change("City"), change(null, "t2")])).toEqual({
      ok: true,
      value: { cells: [], placements: [] },
    });
  });

  it("empties a cell", () => {
    const plan = facts({ placements: [placed("t1", "City")] });
    const decided = changePlacements(plan, [change(null)]);
    expect(decided).toMatchObject({ value: { cells: [{ traineeId: "t1" }], placements: [] } });
  });

  it.each([
    ["unknown-trainee", {}, { traineeId: "who", phaseId: "A", siteId: "City" }],
    ["unknown-phase", {}, { traineeId: "t1", phaseId: "Z", siteId: "City" }],
    ["unknown-site", {}, { traineeId: "t1", phaseId: "A", siteId: "Z" }],
    ["not-in-phase", { trainees: [aTrainee("t1", { phaseIds: ["B"] })] }, change("City")],
    [
      "site-closed",
      {
        sites: [
          aSite("City", { validity: { startsOn: day("2020-01-01"), endsOn: day("2026-11-22") } }),
        ],
      },
      change("City"),
    ],
    [
      "twice-at-once",
      { elsewhere: [{ traineeId: "t1", siteId: "Altona", ...from("2027-01-08", "2027-01-08") }] },
      change("City"),
    ],
  ])("refuses: %s", (code, given, wanted) => {
    expect(changePlacements(facts(given), [wanted])).toMatchObject({ ok: false, error: { code } });
  });
});

describe("decidePublication", () => {
  const decide = (placements: ReturnType<typeof placed>[], reason: string | null) => {
    const plan = facts({ placements });
    const book = ruleBookOf([]);
    return decidePublication(
      { placements: placements.length, findings: findingsOf(plan, book), book },
      reason,
    );
  };

  it("asks for a reason only against a hard rule or the notice period", () => {
    const two = [placed("t1", "City"), placed("t2", "City")];
    expect(decide(two, null)).toEqual({ ok: true, value: null });
    expect(decide([placed("t1", "City")], null)).toMatchObject({
      error: { code: "reason-missing" },
    });
    expect(decide([placed("t1", "City")], "Übergabewoche")).toMatchObject({ ok: true });
  });

  it("never accepts what is empty or impossible", () => {
    expect(decide([], "doch")).toMatchObject({ error: { code: "plan-empty" } });
    const twice = [placed("t1", "City"), placed("t1", "Altona")];
    expect(decide(twice, "doch")).toMatchObject({ error: { code: "impossible" } });
  });
});

describe("differences", () => {
  it("names what is new, moved and gone, and what that means for the sites", () => {
    const before = [placed("t1", "City"), placed("t2", "City"), placed("t3", "City")];
    const after = [placed("t1", "City"), placed("t2", "Altona"), placed("t3", "Altona", stationB)];
    const differences = differencesOf(before, after);
    expect(differences.map(({ kind, traineeId }) => [kind, traineeId])).toEqual([
      ["moved", "t2"],
      ["removed", "t3"],
      ["added", "t3"],
    ]);
    expect(siteDifferencesOf(differences)).toEqual([
      { siteId: "Altona", before: 0, after: 2 },
      { siteId: "City", before: 2, after: 0 },
    ]);
  });

  it("sees other days at the same site", () => {
    const shorter = placed("t1", "City", stationA, from("2026-11-30", "2027-01-08"));
    expect(differencesOf([placed("t1", "City")], [shorter])).toHaveLength(1);
  });
});

describe("chooseGuide", () => {
  const guides = [
    { id: "g1", siteId: "City", maxTrainees: 1 },
    { id: "g2", siteId: "City", maxTrainees: 3 },
  ];
  const guided = (id: string) => ({ ...placed("x", "City"), practicalTrainerId: id });

  it("takes who guides fewest and has room, else anybody", () => {
    expect(chooseGuide(guides, [], placed("t1", "City"))).toBe("g1");
    expect(chooseGuide(guides, [guided("g1")], placed("t1", "City"))).toBe("g2");
    expect(chooseGuide(guides, [guided("g1"), guided("g2")], placed("t1", "City"))).toBe("g2");
    expect(chooseGuide(guides.slice(0, 1), [guided("g1")], placed("t1", "City"))).toBe("g1");
    expect(chooseGuide(guides, [], placed("t1", "Altona"))).toBeNull();
  });
});
