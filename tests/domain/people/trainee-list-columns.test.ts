import { describe, expect, it } from "vitest";
import { cutTable, findHeaderRow } from "~/domain/lists/list-table";
import { guessTraineeColumns, isTraineeHeader } from "~/domain/people/trainee-list-columns";

function fieldsOf(header: string[], ...rows: string[][]): string[] {
  return guessTraineeColumns(cutTable([header, ...rows], 1)).map(({ field }) => field);
}

describe("headers of trainee lists", () => {
  it.each([
    ["lfd. Nr.", "ignore"],
    ["Name, Vorname", "fullName"],
    ["Familienname", "familyName"],
    ["Vorname(n)", "givenName"],
    ["geb. am", "birthDate"],
    ["Geburtsdatum", "birthDate"],
    ["Geburtsort", "ignore"],
    ["Einstellung", "entryOn"],
    ["Ausbildungsbeginn", "entryOn"],
    ["AZ in %", "partTime"],
    ["Arbeitszeit", "partTime"],
    ["PLZ", "postcode"],
    ["Wohnort", "ignore"],
    ["E-Mail (dienstl.)", "email"],
    ["E-Mail privat", "ignore"],
    ["1. Wunsch", "wish1"],
    ["Wunsch 2", "wish2"],
    ["Drittwunsch", "wish3"],
    ["Wunschstandorte", "wishes"],
    ["Bemerkung", "remark"],
    ["", "ignore"],
  ])("understands %j as %s", (header, field) => {
    expect(fieldsOf([header, "Farbe"])[0]).toBe(field);
  });

  it("takes a bare name as the family name beside a first name", () => {
    expect(fieldsOf(["Name", "Vorname"])).toEqual(["familyName", "givenName"]);
    expect(fieldsOf(["Name", "PLZ"])).toEqual(["fullName", "postcode"]);
  });

  it("gives a field once, to the first of its columns", () => {
    expect(fieldsOf(["PLZ", "PLZ"])).toEqual(["postcode", "ignore"]);
  });

  it("looks at the cells where the header says nothing", () => {
    const rows = [
      ["Quast, Aylin", "28.7.02", "a@b.de", "22415", "x"],
      ["Celik, Thies", "22.1.01", "c@d.de", "22525", "y"],
    ];
    const guesses = guessTraineeColumns(cutTable([["A", "B", "C", "D", "E"], ...rows], 1));
    expect(guesses.map(({ field }) => field)).toEqual([
      "fullName",
      "birthDate",
      "email",
      "postcode",
      "ignore",
    ]);
    expect(guesses[0]?.confidence).toBe("likely");
    expect(guesses[4]?.confidence).toBe("unknown");
  });
});

describe("where the table stands", () => {
  const header = ["Nr.", "Name, Vorname", "PLZ", "E-Mail"];
  const rows = [
    ["Einstellungsliste 2026"],
    ["Stand: 15.09.", "", "", ""],
    [],
    header,
    ["1", "Quast, Aylin", "22415", ""],
    header,
    ["2", "Ahlers, Jörn", "22117", ""],
    ["", "", "", ""],
    ["", "Summe: 2", "", ""],
    ["* vorläufig", "", "", ""],
  ];

  it("finds the header below its titles and names whatever is no row", () => {
    const headerRow = findHeaderRow(rows, isTraineeHeader);
    expect(headerRow).toBe(4);
    const table = cutTable(rows, headerRow);
    expect(table.rows.map(({ number }) => number)).toEqual([5, 7]);
    expect(table.skipped).toEqual([
      { number: 1, reason: "title", text: "Einstellungsliste 2026" },
      { number: 2, reason: "title", text: "Stand: 15.09." },
      { number: 6, reason: "repeated-header", text: header.join(" · ") },
      { number: 9, reason: "sum", text: "Summe: 2" },
      { number: 10, reason: "remark", text: "* vorläufig" },
    ]);
  });

  it("keeps a cell that speaks alone", () => {
    const list = [header, ["Niendorf", "", "", ""], ["", "", "", "Niendorf"]];
    const table = cutTable(list, 1, (cell, column) => cell === "Niendorf" && column === 0);
    expect(table.rows.map(({ number }) => number)).toEqual([2]);
    expect(table.skipped).toMatchObject([{ number: 3, reason: "remark" }]);
  });

  it("says so when there is no header", () => {
    expect(
      findHeaderRow(
        [
          ["a", "b"],
          ["c", "d"],
        ],
        isTraineeHeader,
      ),
    ).toBe(0);
    expect(
      cutTable(
        [
          ["a", "b"],
          ["c", "d"],
        ],
        0,
      ).rows,
    ).toHaveLength(2);
  });
});
