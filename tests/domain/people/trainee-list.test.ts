import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import { readTraineeList } from "~/domain/people/trainee-list";
import type { TraineeListField } from "~/domain/people/trainee-list-columns";
import { traineeListFields } from "~/domain/people/trainee-list-columns";
import { listSites } from "../../fixtures/lists/sites";

type Cells = Partial<Record<TraineeListField, string>>;

const plain: Cells = {
  fullName: "Quast, Aylin",
  birthDate: "28.07.2002",
  entryOn: "01.10.2026",
  partTime: "100",
  postcode: "22415",
  email: "aylin.quast@beispiel.de",
  wish1: "Harburg",
};

function read(rows: Cells[], corrections: Record<string, string> = {}) {
  const list = rows.map((row, index) => ({
    number: index + 2,
    cells: traineeListFields.map((field) => row[field] ?? ""),
  }));
  return readTraineeList(list, traineeListFields, {
    cohort: { startsOn: day("2026-10-01"), endsOn: day("2028-09-29") },
    sites: listSites,
    placementOn: day("2026-11-23"),
    corrections,
  });
}

function readOne(change: Cells, corrections: Record<string, string> = {}) {
  const [row] = read([{ ...plain, ...change }], corrections);
  if (!row) throw new Error("no row");
  return row;
}

function codesOf(change: Cells, corrections: Record<string, string> = {}) {
  return readOne(change, corrections).problems.map(({ severity, code }) => `${severity} ${code}`);
}

describe("a row of a trainee list", () => {
  it("is read without a word when nothing is odd", () => {
    expect(readOne({})).toMatchObject({
      number: 2,
      familyName: "Quast",
      givenName: "Aylin",
      birthDate: "2002-07-28",
      entryOn: "2026-10-01",
      partTimePercent: 100,
      postcode: "22415",
      email: "aylin.quast@beispiel.de",
      wishes: ["kha"],
      problems: [],
    });
  });

  it.each<[string, Cells, string[]]>([
    ["a name without a comma", { fullName: "Aylin Quast" }, ["question name-guessed"]],
    ["no name", { fullName: "" }, ["error missing-name"]],
    ["a family name alone", { fullName: "Quast," }, ["error missing-name"]],
    ["a short year", { birthDate: "28.7.02" }, ["note short-year"]],
    ["no birth date", { birthDate: "" }, ["note missing-birth-date"]],
    ["a day that does not exist", { birthDate: "31.02.2006" }, ["error day-nonexistent"]],
    ["a birth in the future", { birthDate: "28.07.2026" }, ["error day-implausible"]],
    ["no date at all", { birthDate: "Sommer" }, ["error day-unreadable"]],
    ["a minor", { birthDate: "07.11.2008" }, ["note minor"]],
    ["somebody of age on the first day", { birthDate: "01.10.2008" }, []],
    ["no first day", { entryOn: "" }, ["note entry-assumed"]],
    ["a first day long before", { entryOn: "01.10.2025" }, ["error entry-outside-cohort"]],
    ["a first day shortly before", { entryOn: "30.09.2026" }, ["note entry-before-cohort"]],
    ["a first day that does not exist", { entryOn: "31.09.2026" }, ["error day-nonexistent"]],
    ["no working time", { partTime: "" }, ["note full-time-assumed"]],
    ["too little working time", { partTime: "40 %" }, ["error part-time-out-of-range"]],
    ["a postcode with a letter", { postcode: "2O354" }, ["error bad-postcode"]],
    ["a postcode elsewhere", { postcode: "21614" }, []],
    ["no mail", { email: "" }, ["note missing-mail"]],
    ["a mail with (at)", { email: "a(at)b.de" }, ["error bad-mail"]],
    ["a wish twice", { wish2: "KuZ Harburg" }, ["note repeated-wish"]],
    ["an unknown site", { wish1: "Kundenzentrum Atlantis" }, ["error unknown-site"]],
    ["a closed site", { wish1: "Eimsbüttel" }, ["question site-closed"]],
    ["a site without places", { wish1: "Bramfeld" }, ["note site-without-places"]],
    [
      "four wishes",
      { wish1: "", wishes: "City / Altona / Harburg / Wandsbek" },
      ["note too-many-wishes"],
    ],
    ["care for somebody", { remark: "Pflege der Mutter" }, ["question near-home"]],
    ["a later first day", { remark: "kommt später; ab 01.11.2026" }, ["question entry-later"]],
    ["another remark", { remark: "siehe Akte" }, ["note remark-not-kept"]],
  ])("names %s", (_, change, codes) => {
    expect(codesOf(change)).toEqual(codes);
  });

  it("takes a spreadsheet's day number, an ISO day and a written month", () => {
    for (const entryOn of ["46296", "2026-10-01", "1. Oktober 2026"]) {
      expect(readOne({ entryOn })).toMatchObject({ entryOn: "2026-10-01", problems: [] });
    }
  });

  it("splits wishes in one cell and leaves the rank to their order", () => {
    const row = readOne({ wish1: "", wishes: "Süderelbe / KuZ Barmbek-Uhlenhorst / mitte" });
    expect(row.wishes).toEqual(["ksu", "kba", "kmi"]);
  });

  it("proposes what a remark asks of planning", () => {
    expect(readOne({ remark: "wohnortnah" }).maxCommuteMinutes).toBe(45);
    expect(readOne({ remark: "wohnortnah" }, { "2:maxCommute": "60" }).maxCommuteMinutes).toBe(60);
    expect(
      readOne({ remark: "wohnortnah" }, { "2:maxCommute": "none" }).maxCommuteMinutes,
    ).toBeNull();
    expect(readOne({ remark: "ab 01.11.2026" }).entryOn).toBe("2026-11-01");
    expect(readOne({ wish1: "KuZ Hamburg-Nord" }).wishes).toEqual(["kcp"]);
  });
});

describe("corrections", () => {
  it("take the place of the list's own cells", () => {
    const odd = {
      birthDate: "31.02.2006",
      postcode: "2O354",
      email: "a(at)b.de",
      wish1: "Atlantis",
    };
    const mended = {
      "2:birthDate": "28.02.2006",
      "2:postcode": "20354",
      "2:email": "a@b.de",
      "2:wish1": "",
    };
    expect(codesOf(odd)).toHaveLength(4);
    expect(readOne(odd, mended)).toMatchObject({ postcode: "20354", wishes: [], problems: [] });
  });

  it("decide whether the remark's later day counts", () => {
    const row = readOne({ remark: "ab 01.11.2026" }, { "2:entryOn": "2026-10-01" });
    expect(row).toMatchObject({ entryOn: "2026-10-01", problems: [] });
  });

  it("leave a row out", () => {
    expect(readOne({ fullName: "" }, { "2:row": "leave-out" })).toMatchObject({
      leftOut: true,
      problems: [{ code: "left-out" }],
    });
  });
});

describe("the same person twice", () => {
  const again = { ...plain, fullName: " quast ,  AYLIN", email: "AYLIN.QUAST@beispiel.de" };

  it("is named on the later row, until one of them is left out", () => {
    const [first, second] = read([plain, again]);
    expect(first?.problems).toEqual([]);
    expect(second?.problems).toMatchObject([{ code: "duplicate-in-list", values: { row: 2 } }]);
    expect(read([plain, again], { "2:row": "leave-out" })[1]?.problems).toEqual([]);
  });

  it("is not seen in siblings", () => {
    const sibling = { ...plain, fullName: "Quast, Emre", email: "emre@beispiel.de" };
    const namesake = { ...plain, birthDate: "28.07.2001", email: "other@beispiel.de" };
    expect(read([plain, sibling, namesake]).flatMap(({ problems }) => problems)).toEqual([]);
  });

  it("is not assumed from a shared mail address alone", () => {
    const [, second] = read([plain, { ...plain, fullName: "Quast, Emre" }]);
    expect(second?.problems).toMatchObject([{ code: "mail-twice", field: "email" }]);
  });
});

it("reads any cells without failing", () => {
  const row = fc.record(
    Object.fromEntries(traineeListFields.map((field) => [field, fc.string()])),
  ) as fc.Arbitrary<Cells>;
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const list = read(rows);
      expect(list).toHaveLength(rows.length);
      for (const { wishes, partTimePercent } of list) {
        expect(new Set(wishes).size).toBe(wishes.length);
        expect(partTimePercent).toBeGreaterThanOrEqual(50);
      }
    }),
    { numRuns: 40 },
  );
});
