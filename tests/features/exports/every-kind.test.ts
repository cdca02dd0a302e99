import fc, { type Arbitrary } from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import { moduleColumns } from "~/domain/curriculum/module-list";
import { cutTable, type ListTable } from "~/domain/lists/list-table";
import { guessRecordColumns, type RecordColumn } from "~/domain/lists/record-columns";
import { readRecords } from "~/domain/lists/record-list";
import { tidyName } from "~/domain/people/name";
import { readTraineeList } from "~/domain/people/trainee-list";
import { guessTraineeColumns } from "~/domain/people/trainee-list-columns";
import { trainerColumns } from "~/domain/people/trainer-list";
import { readCapacityList } from "~/domain/placement/capacity-list";
import { guessCapacityColumns } from "~/domain/placement/capacity-list-columns";
import { serviceColumns } from "~/domain/placement/service-list";
import { siteColumns } from "~/domain/placement/site-list";
import { guessTravelColumns, travelColumns } from "~/domain/placement/travel-list";
import { volumeColumns } from "~/domain/placement/volume-list";
import { levelColumns } from "~/domain/progress/level-list";
import type { CellValue, ExportedTable } from "~/features/exports/list-export";
import { writeCsv } from "~/features/exports/write-csv.server";
import { writeXlsx } from "~/features/exports/write-xlsx.server";
import { cleanCell } from "~/features/imports/read-table";
import { readTable } from "~/features/imports/read-table.server";
import { german } from "~/words/de";
import { listSites } from "../../fixtures/lists/sites";

const on = day("2026-11-23");
const open = listSites.filter(({ validTo, trainingPlaces }) => !validTo && trainingPlaces > 0);
const siteName = fc.constantFrom(...open.map(({ name }) => name));
const idOf = (name: CellValue | undefined) => open.find((site) => site.name === name)?.id ?? null;
const services = [{ id: "hund", code: "hund", title: "Hundeanmeldung" }];

const text = fc
  .string({ unit: fc.constantFrom(..."aZßäÖüŞğłéý-'\";, =+@01") })
  .map((typed) => `x${cleanCell(typed)}`);
const optional = <T extends CellValue>(some: Arbitrary<T>) => fc.option(some, { nil: null });
const name = text.map(tidyName);
const number = (least: number, most: number) => fc.integer({ min: least, max: most });
const code = number(1, 99).map((digits) => `M${String(digits).padStart(2, "0")}`);
const dayFrom = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const postcode = number(1_001, 99_998).map((digits) => String(digits).padStart(5, "0"));
const mail = number(1, 9_999).map((digits) => `wer.${digits}@stadt.example`);
const degrees = (least: number, most: number) =>
  number(least * 1e5, most * 1e5).map((whole) => whole / 1e5);

/** A column as it is exported; `read` is what importing makes of a value that is no plain one. */
type Column = {
  field: string;
  header: string;
  as: "text" | "day" | "number";
  cell: Arbitrary<CellValue>;
  read?: (value: CellValue) => CellValue;
};
type Values = Record<string, CellValue>;

const words = german.lists.field;
const column = (
  field: keyof typeof words,
  as: Column["as"],
  cell: Arbitrary<CellValue>,
  read?: Column["read"],
): Column => ({ field, header: words[field], as, cell, read });

const withRecords =
  (columns: readonly RecordColumn[], guess = guessRecordColumns) =>
  (table: ListTable): Values[] => {
    const fields = guess(table, columns).map(({ field }) => field);
    return readRecords(table.rows, fields, columns, {}).map(({ values }) => values);
  };

function readTrainees(table: ListTable): Values[] {
  const fields = guessTraineeColumns(table).map(({ field }) => field);
  const cohort = { startsOn: day("2026-10-01"), endsOn: day("2029-09-30") };
  const context = { cohort, sites: listSites, placementOn: on, corrections: {} };
  return readTraineeList(table.rows, fields, context).map((row) => ({
    ...{ familyName: row.familyName, givenName: row.givenName, birthDate: row.birthDate },
    ...{ entryOn: row.entryOn, partTime: row.partTimePercent, postcode: row.postcode },
    ...{ email: row.email, wish1: row.wishes[0] ?? null },
  }));
}

function readPlaces(table: ListTable): Values[] {
  const fields = guessCapacityColumns(table, []).map(({ field }) => field);
  const context = { sites: listSites, trainers: [], today: on, corrections: {} };
  return readCapacityList(table.rows, fields, context).map(({ site, periods: [own], ...row }) => ({
    ...{ site: site?.id ?? null, from: own?.startsOn ?? null, to: own?.endsOn ?? null },
    ...{ places: own?.places ?? null, confirmed: row.confirmedOn },
  }));
}

/** A postcode of which nothing is stated is no row. */
const minutes = open.slice(0, 3).map(
  ({ id, code: header }, index): Column => ({
    ...{ field: `site:${id}`, header, as: "number" },
    cell: index === 0 ? number(0, 300) : optional(number(0, 300)),
  }),
);
const source = column("source", "text", text);
const asOf = column("asOf", "day", optional(dayFrom("2020-01-01", "2026-11-01")));

const kinds: Record<string, { columns: Column[]; read: (table: ListTable) => Values[] }> = {
  trainees: {
    columns: [
      column("familyName", "text", name),
      column("givenName", "text", name),
      column("birthDate", "day", dayFrom("1975-01-01", "2008-01-01")),
      column("entryOn", "day", dayFrom("2026-10-01", "2027-09-30")),
      column("partTime", "number", number(50, 100)),
      column("postcode", "text", postcode),
      column("email", "text", mail),
      column("wish1", "text", siteName, idOf),
    ],
    read: readTrainees,
  },
  trainers: {
    columns: [
      column("familyName", "text", name),
      column("givenName", "text", name),
      column("email", "text", optional(mail)),
      column("phone", "text", optional(text)),
      column("site", "text", optional(siteName), idOf),
      column("maxTrainees", "number", number(0, 16)),
    ],
    read: withRecords(trainerColumns(listSites, on)),
  },
  sites: {
    columns: [
      column(
        "code",
        "text",
        text.map((typed) => cleanCell(typed.slice(0, 9))),
      ),
      column("name", "text", text),
      column("street", "text", optional(text)),
      column("postcode", "text", postcode),
      column("workstations", "number", number(0, 500)),
      column("latitude", "number", degrees(53, 54)),
      column("longitude", "number", degrees(9, 11)),
      column("validFrom", "day", dayFrom("2020-01-01", "2030-01-01")),
      column("successor", "text", optional(siteName), idOf),
    ],
    read: withRecords(siteColumns(listSites, on)),
  },
  capacities: {
    columns: [
      column("site", "text", siteName, idOf),
      column("from", "day", dayFrom("2026-12-01", "2026-12-31")),
      column("to", "day", dayFrom("2027-01-01", "2027-03-31")),
      column("places", "number", number(0, 9)),
      column("confirmed", "day", optional(dayFrom("2026-09-01", "2026-11-20"))),
    ],
    read: readPlaces,
  },
  travel: {
    columns: [column("postcode", "text", postcode), ...minutes],
    read: withRecords(travelColumns(listSites), (table) =>
      guessTravelColumns(table, listSites, on),
    ),
  },
  modules: {
    columns: [
      column("code", "text", code),
      column("title", "text", text),
      column("hours", "number", number(1, 2_000)),
      column("targetLevel", "number", number(0, 3)),
      column("prerequisites", "text", optional(code)),
    ],
    read: withRecords(moduleColumns),
  },
  services: {
    columns: [
      column("code", "text", optional(text)),
      column("service", "text", text),
      column("modules", "text", optional(code)),
      column("digitalShare", "number", optional(number(0, 100))),
      ...[asOf, source],
    ],
    read: withRecords(serviceColumns),
  },
  volumes: {
    columns: [
      column("site", "text", siteName, idOf),
      column("service", "text", fc.constant("Hundeanmeldung"), () => "hund"),
      column(
        "month",
        "text",
        dayFrom("2020-01-01", "2027-01-01").map((date) => date.slice(0, 7)),
        (month) => `${month}-01`,
      ),
      column("cases", "number", number(0, 1_000_000)),
      ...[asOf, source],
    ],
    read: withRecords(volumeColumns(listSites, services, on)),
  },
  levels: {
    columns: [
      column("familyName", "text", name),
      column("givenName", "text", name),
      column("email", "text", optional(mail)),
      column("code", "text", code),
      column("title", "text", text),
      column("level", "number", number(0, 3)),
      column("targetLevel", "number", fc.constant(null)),
    ],
    read: withRecords(levelColumns),
  },
};

async function cameBack(bytes: Buffer): Promise<ListTable> {
  const read = await readTable(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return cutTable(read.value.rows, 1);
}

describe.each(Object.entries(kinds))("rows of %s", (_, { columns, read }) => {
  it.each([
    ["CSV", (table: ExportedTable) => Promise.resolve(writeCsv(table, "de"))],
    ["XLSX", (table: ExportedTable) => writeXlsx(table, "Liste")],
  ])("are the same rows again from %s", async (_format, write) => {
    const row = fc.tuple(...columns.map(({ cell }) => cell));
    const rows = fc.array(row, { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const expected = cells.map((values) =>
          columns.map(
            ({ read: own }, index) => own?.(values[index] ?? null) ?? values[index] ?? null,
          ),
        );
        const found = read(await cameBack(await write({ columns, rows: cells })));
        const shown = found.map((values) => columns.map(({ field }) => values[field] ?? null));
        expect(shown).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });
});
