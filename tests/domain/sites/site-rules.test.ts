import { describe, expect, it } from "vitest";
import { type Day, day } from "~/domain/calendar/day";
import { proposedPlaces, strictestParameter } from "~/domain/placement/capacity-proposal";
import { ruleBookOf } from "~/domain/placement/rules";
import { ASSUMPTION_DEFAULTS, assumptionsOf, isWithinBounds } from "~/domain/sites/assumptions";
import { refuseClosing, type SiteInTime } from "~/domain/sites/closing";
import { linkExpiryOf, linkStateOf } from "~/domain/sites/confirmation-link";
import { openMinutesOf, parseOpeningSpans } from "~/domain/sites/opening-hours";

const site = (
  id: string,
  startsOn: string,
  endsOn: string | null,
  successorId: string | null = null,
): SiteInTime => ({
  id,
  validity: { startsOn: day(startsOn), endsOn: endsOn as Day | null },
  successorId,
});
const nord = site("nord", "2023-04-01", null);
const weg = site("weg", "2026-04-01", null);
const gone = site("gone", "2020-01-01", "2025-12-31");
const round = site("round", "2020-01-01", null, "nord");

describe("refuseClosing", () => {
  it.each([
    ["2026-03-31", "weg", null],
    ["2026-03-31", null, null],
    ["2023-04-01", null, null],
    ["2023-03-31", null, "closes-before-opening"],
    ["2026-03-30", "weg", "successor-not-there"],
    ["2026-03-31", "gone", "successor-not-there"],
    ["2026-03-31", "nowhere", "successor-not-there"],
    ["2026-03-31", "nord", "own-successor"],
    ["2026-03-31", "round", "successor-circle"],
  ])("on %s, after it %s: %s", (closesOn, successor, code) => {
    const refusal = refuseClosing(nord, day(closesOn), successor, [nord, weg, gone, round]);
    expect(refusal?.code ?? null).toBe(code);
  });
});

describe("parseOpeningSpans", () => {
  const span = (opens: number, closes: number) => ({
    opensMinute: opens * 60,
    closesMinute: closes * 60,
  });
  it.each([
    ["", []],
    ["7-19", [span(7, 19)]],
    ["07:00 – 12:00 Uhr, 13.30 bis 19 Uhr", [span(7, 12), span(13.5, 19)]],
    ["13-19 und 7-12", [span(7, 12), span(13, 19)]],
    ["0-24", [span(0, 24)]],
  ])("reads %j", (text, spans) => {
    expect(parseOpeningSpans(text)).toEqual({ ok: true, value: spans });
  });

  it.each([
    ["vormittags", "hours-unclear"],
    ["7", "hours-unclear"],
    ["12-7", "hours-unclear"],
    ["7-25", "hours-unclear"],
    ["7:60-9", "hours-unclear"],
    ["7-12, 11-19", "hours-overlap"],
  ])("refuses %j: %s", (text, code) => {
    expect(parseOpeningSpans(text)).toMatchObject({ ok: false, error: { code } });
  });

  it("adds up a week", () => {
    expect(openMinutesOf([span(7, 12), span(13, 19)])).toBe(660);
  });
});

describe("linkStateOf", () => {
  const now = new Date("2026-11-22T12:00:00Z");
  const open = { expiresAt: linkExpiryOf(now), usedAt: null, revokedAt: null };
  it.each([
    [open, "open"],
    [{ ...open, expiresAt: now }, "expired"],
    [{ ...open, revokedAt: now }, "revoked"],
    [{ ...open, usedAt: now, expiresAt: now }, "used"],
  ])("%j is %s", (link, state) => {
    expect(linkStateOf(link, now)).toBe(state);
  });
});

describe("proposedPlaces", () => {
  it.each([
    [6, [3, 3], 3, { places: 6, limitedBy: "training-places", guided: 6 }],
    [6, [3, 2], 3, { places: 5, limitedBy: "trainers", guided: 5 }],
    [3, [], 3, { places: 0, limitedBy: "trainers", guided: 0 }],
    [2, [16], 3, { places: 2, limitedBy: "training-places", guided: 3 }],
  ])("%i places, limits %j, 1:%i", (places, limits, ratio, proposal) => {
    expect(proposedPlaces(places, limits, ratio)).toEqual(proposal);
  });

  it("takes the strictest programme whose rule is on", () => {
    const book = (parameter: number, mode: "weighted" | "off" = "weighted") =>
      ruleBookOf([{ code: "trainer-ratio", mode, weight: 0, parameter, owner: "", reason: "" }]);
    expect(strictestParameter([book(4), book(2), book(1, "off")], "trainer-ratio")).toBe(2);
    expect(strictestParameter([book(1, "off")], "trainer-ratio")).toBe(3);
  });
});

describe("assumptions", () => {
  it("are the defaults where nothing else was set, and keep their bounds", () => {
    expect(
      assumptionsOf([
        { code: "speed", value: 25 },
        { code: "unheard", value: 1 },
      ]),
    ).toEqual({
      "detour-percent": ASSUMPTION_DEFAULTS["detour-percent"].value,
      speed: 25,
      "reminder-days": ASSUMPTION_DEFAULTS["reminder-days"].value,
      "access-minutes": ASSUMPTION_DEFAULTS["access-minutes"].value,
      "counter-hours": ASSUMPTION_DEFAULTS["counter-hours"].value,
    });
    expect([4, 5, 120, 121, 30.5].map((value) => isWithinBounds("speed", value))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});
