import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { aPlannerActor } from "../../factories/actors";
import { aTrainer } from "../../factories/people";
import {
  aCohortFor2026,
  PLACES,
  preview,
  RSA,
  sampleFile,
  textFile,
  theSites,
  upload,
  VFA,
} from "./list-cohort";

let planner: Actor;
let cohortId: string;

beforeAll(async () => {
  planner = await aPlannerActor(db);
  const sites = await theSites();
  cohortId = (await aCohortFor2026()).id;
  const person = { givenName: "Ida", familyName: "Tietjen" };
  await aTrainer(db, { siteId: sites.get("KBI") ?? null, person });
});

async function codesOf(fileName: string) {
  const shown = await preview(planner, await upload(planner, cohortId, sampleFile(fileName)));
  const codes = new Map<number, string[]>();
  for (const row of shown.rows) {
    if (row.problems.length > 0)
      codes.set(
        row.number,
        row.problems.map(({ code }) => code),
      );
  }
  return { shown, codes: Object.fromEntries(codes) };
}

describe("the list of Anwärter*innen as HR sent it", () => {
  it("is understood, and every oddity is named beside its row", async () => {
    const { shown, codes } = await codesOf(RSA);
    expect(shown).toMatchObject({
      kind: "trainees",
      source: { encoding: "windows-1252", sheet: null },
      understanding: { headerRow: 4 },
      refusal: null,
      counts: { all: 19, questions: 2, errors: 2, new: 17, changed: 0 },
    });
    expect(shown.skipped.map(({ number, reason }) => [number, reason])).toEqual([
      [1, "title"],
      [2, "title"],
      [25, "sum"],
    ]);
    expect(codes).toEqual({
      5: ["short-year", "full-time-assumed", "repeated-wish"],
      8: ["repeated-wish"],
      9: ["full-time-assumed", "near-home"],
      10: ["short-year"],
      13: ["full-time-assumed", "missing-mail"],
      14: ["repeated-wish"],
      15: ["short-year"],
      16: ["entry-later"],
      17: ["minor"],
      20: ["short-year"],
      21: ["full-time-assumed"],
      22: ["duplicate-in-list"],
      23: ["day-nonexistent", "bad-postcode", "bad-mail", "unknown-site"],
    });
  });

  it("keeps no remark, not even in the stored list", async () => {
    const importId = await upload(planner, cohortId, sampleFile(RSA));
    const { table } = await db.import.findUniqueOrThrow({ where: { id: importId } });
    const stored = JSON.stringify(table);
    expect(stored).not.toMatch(/Betreuung|Kindes|kommt später/);
    expect(stored).toContain("wohnortnah");
    expect(stored).toContain("ab 01.11.2026");
  });
});

describe("the workbook of VFA", () => {
  it("is understood from its first sheet; the other is named", async () => {
    const { shown, codes } = await codesOf(VFA);
    expect(shown).toMatchObject({
      kind: "trainees",
      source: { sheet: "VFA 2026", otherSheets: ["Notizen"] },
      understanding: { headerRow: 4 },
      counts: { all: 21, questions: 0, errors: 0, new: 21 },
    });
    expect(codes).toEqual({ 12: ["repeated-wish"], 19: ["repeated-wish"] });
    const cells = Object.fromEntries(
      shown.rows[1]?.cells.map(({ key, value }) => [key, value]) ?? [],
    );
    expect(cells).toEqual({
      name: "Früchtenicht, Gökhan",
      birthDate: "2002-06-15",
      entryOn: "2026-10-01",
      partTime: "100",
      postcode: "21614",
      email: "gokhan.fruchtenicht@beispiel.hamburg.de",
      wishes: "Wandsbek · Billstedt · Altona",
      maxCommute: "",
    });
  });
});

describe("the workbook of places", () => {
  it("is understood as places per period", async () => {
    const { shown, codes } = await codesOf(PLACES);
    expect(shown.kind).toBe("capacities");
    expect(shown.columns.map(({ period }) => period?.startsOn ?? null)).toEqual([
      null,
      "2026-11-23",
      "2027-01-11",
      "2027-03-01",
      null,
    ]);
    expect(shown.counts).toMatchObject({ all: 14, questions: 9, errors: 0, new: 14 });
    expect(shown.missing.names).toEqual(["Kundenzentrum Christoph-Probst-Weg"]);
    const excess = "places-above-training-places";
    expect(codes).toMatchObject({
      4: [excess, excess],
      7: ["places-span", "unknown-trainer"],
      8: [excess, "confirmed-at-weekend", "unknown-trainer"],
      9: [excess, "places-open", "unknown-trainer"],
    });
    const niendorf = shown.rows.find(({ number }) => number === 7);
    expect(niendorf?.cells.map(({ value }) => value)).toEqual([
      "Kundenzentrum Niendorf",
      "3",
      "2",
      "3",
      "2026-10-12",
      "Müller-Lüdenscheidt",
    ]);
    expect(niendorf?.cells[4]?.more).toEqual({ as: "how", value: "phone" });
  });
});

it("takes a site without any answer for a row that waits for one", async () => {
  const lines = [
    "Kundenzentrum;Praxisstation A;Rückmeldung",
    "Niendorf;2;",
    "Billstedt;;",
    "* vorläufig;;",
  ];
  const shown = await preview(planner, await upload(planner, cohortId, textFile(...lines)));
  expect(shown.rows.map(({ number, status }) => [number, status])).toEqual([
    [2, "new"],
    [3, "unchanged"],
  ]);
  expect(shown.skipped).toMatchObject([{ number: 4, reason: "remark" }]);
});

it("shows a list whose columns nobody knows, so that they can be set by hand", async () => {
  const shown = await preview(planner, await upload(planner, cohortId, textFile("a;b", "c;d")));
  expect(shown).toMatchObject({ refusal: "name-column-missing", understanding: { headerRow: 0 } });
});
