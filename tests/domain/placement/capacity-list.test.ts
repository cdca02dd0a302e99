import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import { cutTable } from "~/domain/lists/list-table";
import { readCapacityList, sitesNotListed } from "~/domain/placement/capacity-list";
import { readConfirmation, readPlaces } from "~/domain/placement/capacity-list-cells";
import {
  guessCapacityColumns,
  periodOf,
  readPeriod,
} from "~/domain/placement/capacity-list-columns";
import { listSites } from "../../fixtures/lists/sites";

const PERIOD = "period:2026-11-23/2027-01-08";
const fields = ["site", PERIOD, "trainer", "confirmed"] as const;

function readOne(cells: string[], corrections: Record<string, string> = {}) {
  const [row] = readCapacityList([{ number: 2, cells }], fields, {
    sites: listSites,
    trainers: [{ siteId: "kni", familyName: "Müller-Lüdenscheidt", givenName: "Uwe" }],
    today: day("2026-11-22"),
    corrections,
  });
  if (!row) throw new Error("no row");
  return row;
}

describe("cells of a list of places", () => {
  it.each([
    ["3", { kind: "places", places: 3 }],
    ["3 Plätze", { kind: "places", places: 3 }],
    ["keine", { kind: "places", places: 0 }],
    ["-", { kind: "places", places: 0 }],
    ["2-3", { kind: "span", from: 2, to: 3 }],
    ["2 – 3", { kind: "span", from: 2, to: 3 }],
    ["2 bis 4", { kind: "span", from: 2, to: 4 }],
    ["3-3", { kind: "places", places: 3 }],
    ["", { kind: "open" }],
    ["offen", { kind: "open" }],
    ["3-2", { kind: "unreadable" }],
    ["99", { kind: "unreadable" }],
    ["ja", { kind: "unreadable" }],
  ])("reads %j", (text, cell) => {
    expect(readPlaces(text)).toEqual(cell);
  });

  it.each([
    ["2026-10-05", { on: "2026-10-05", how: "list" }],
    ["telefonisch 12.10.", { on: "2026-10-12", how: "phone" }],
    ["tel. am 3.9.26", { on: "2026-09-03", how: "phone" }],
    ["per E-Mail 30.11.", { on: "2025-11-30", how: "mail" }],
    ["", null],
    ["demnächst", undefined],
    ["31.02.", undefined],
  ])("reads the confirmation %j", (text, confirmation) => {
    expect(readConfirmation(text, day("2026-11-23"))).toEqual(confirmation);
  });
});

describe("periods in headers", () => {
  it.each([
    ["Station A (23.11.26–08.01.27)", "2026-11-23", "2027-01-08"],
    ["Station B (11.01.–26.02.27)", "2027-01-11", "2027-02-26"],
    ["23.11. bis 08.01.2027", "2026-11-23", "2027-01-08"],
    ["Plätze 1.3.2027 - 16.4.2027", "2027-03-01", "2027-04-16"],
  ])("reads %j", (header, startsOn, endsOn) => {
    expect(readPeriod(header)).toEqual({ startsOn, endsOn });
  });

  it.each(["Station A", "", "31.02.–26.03.27", "08.01.27–23.11.26"])(
    "finds none in %j",
    (header) => {
      expect(readPeriod(header)).toBeNull();
    },
  );

  it("takes a phase that the header names", () => {
    const phase = {
      title: "Praxisstation A",
      startsOn: day("2026-11-23"),
      endsOn: day("2027-01-08"),
    };
    const table = cutTable([["Kundenzentrum", "Station A", "Farbe"]], 1);
    expect(guessCapacityColumns(table, [phase]).map(({ field }) => field)).toEqual([
      "site",
      PERIOD,
      "ignore",
    ]);
    expect(periodOf(PERIOD)).toEqual({ startsOn: phase.startsOn, endsOn: phase.endsOn });
    expect(periodOf("period:2027-01-08/2026-11-23")).toBeNull();
  });
});

describe("a row of a list of places", () => {
  it("is read without a word when nothing is odd", () => {
    expect(readOne(["KuZ Niendorf", "3", "Müller-Lüdenscheidt", "2026-10-12"])).toMatchObject({
      site: { code: "KNI" },
      periods: [{ places: 3 }],
      confirmedBy: "Uwe Müller-Lüdenscheidt",
      confirmedOn: "2026-10-12",
      confirmedHow: "list",
      problems: [],
    });
  });

  it.each<[string, string[], string[]]>([
    ["a span", ["Niendorf", "2-3", "", "5.10.26"], ["question places-span"]],
    ["no answer", ["Niendorf", "", "", "5.10.26"], ["note places-open"]],
    [
      "too many places",
      ["Niendorf", "4", "", "5.10.26"],
      ["question places-above-training-places"],
    ],
    ["nonsense", ["Niendorf", "ja", "", "5.10.26"], ["error places-unreadable"]],
    ["nobody's word", ["Niendorf", "2", "", ""], ["note not-confirmed"]],
    ["an odd confirmation", ["Niendorf", "2", "", "bald"], ["error confirmation-unreadable"]],
    ["a Sunday", ["Niendorf", "2", "", "11.10.2026"], ["note confirmed-at-weekend"]],
    ["a day to come", ["Niendorf", "2", "", "1.12.2026"], ["note confirmed-later"]],
    ["an unknown trainer", ["Niendorf", "2", "Quast", "5.10.26"], ["note unknown-trainer"]],
    ["no site", ["", "2", "", "5.10.26"], ["error missing-site"]],
    ["an unknown site", ["Atlantis", "2", "", "5.10.26"], ["error unknown-site"]],
    ["a closed site", ["Eimsbüttel", "2", "", "5.10.26"], ["question site-closed"]],
  ])("names %s", (_, cells, codes) => {
    const { problems } = readOne(cells);
    expect(problems.map(({ severity, code }) => `${severity} ${code}`)).toEqual(codes);
  });

  it("takes the lower figure of a span unless the planner picks another", () => {
    const cells = ["Niendorf", "2-3", "", "5.10.26"];
    expect(readOne(cells).periods[0]?.places).toBe(2);
    expect(readOne(cells, { [`2:${PERIOD}`]: "3" })).toMatchObject({
      periods: [{ places: 3 }],
      problems: [],
    });
  });

  it("names a site's second row and sites that are missing", () => {
    const rows = [
      { number: 2, cells: ["City", "2", "", "5.10.26"] },
      { number: 3, cells: ["KuZ City", "3", "", "5.10.26"] },
    ];
    const context = { sites: listSites, trainers: [], today: day("2026-11-22"), corrections: {} };
    const read = readCapacityList(rows, fields, context);
    expect(read[1]?.problems).toMatchObject([{ code: "site-twice", values: { row: 2 } }]);
    const missing = sitesNotListed(read, fields, listSites).map(({ code }) => code);
    expect(missing).toContain("KCP");
    expect(missing).not.toContain("KBR");
    expect(missing).not.toContain("KEI");
  });
});

it("reads any cells without failing", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 4, maxLength: 4 }), (cells) => {
      const places = readOne(cells).periods[0]?.places ?? 0;
      expect(places).toBeGreaterThanOrEqual(0);
    }),
  );
});
