// Which column of a list of new trainees holds what, by the German headers that lists really have
// and, where the header says nothing, by the look of the cells.
import { type ColumnGuess, oncePerField } from "../lists/column-guess";
import type { ListTable } from "../lists/list-table";
import { fold } from "../lists/list-text";

export const traineeListFields = [
  "familyName",
  "givenName",
  "fullName",
  "birthDate",
  "entryOn",
  "partTime",
  "postcode",
  "email",
  "wish1",
  "wish2",
  "wish3",
  "wishes",
  "remark",
  "ignore",
] as const;

export type TraineeListField = (typeof traineeListFields)[number];

/** Patterns over folded headers (umlauts as base letters, punctuation as blanks), first match counts. */
const HEADERS: readonly (readonly [RegExp, TraineeListField])[] = [
  [/^(?:lfd|laufende|nr|nummer|pos|position|personalnummer|pers nr|id)\b/, "ignore"],
  [
    /^(?:geburtsname|geburtsort|anrede|titel|geschlecht|telefon|handy|mobil|strasse|ort|wohnort)\b/,
    "ignore",
  ],
  [/^(?:jahrgang|cluster|zurzeit|wochenstunden|cohort|at present|hours a week)/, "ignore"],
  [/\bprivat/, "ignore"],
  [
    /^(?:name|nachname|familienname|zuname)(?: und| u)? (?:vorname|rufname)|^vorname(?: und)? (?:nach)?name|^vollstandiger name/,
    "fullName",
  ],
  [/^(?:nachname|familienname|zuname|family name|last name|surname)/, "familyName"],
  [/^(?:vorname|rufname|given name|first name)/, "givenName"],
  [
    /^(?:geb(?:oren)?(?: am| dat(?:um)?)?$|geb dat|geburtsdatum|geburtstag|gebdat|date of birth|birth)/,
    "birthDate",
  ],
  [
    /^(?:einstellung|eintritt|ausbildungsbeginn|dienstantritt|dienstbeginn|beginn|start|erster tag|first day)/,
    "entryOn",
  ],
  [
    /^(?:az\b|arbeitszeit|teilzeit|tz\b|beschaftigungsumfang|stellenumfang|umfang|stellenanteil|working time)/,
    "partTime",
  ],
  [/^(?:plz|postleitzahl|postcode)|\bplz$/, "postcode"],
  [/^(?:e ?mail|mail|email)/, "email"],
  [
    /^(?:1 ?(?:wunsch|prioritat|prio)|1st wish|erstwunsch|(?:wunsch|prioritat|prio)(?:standort)? ?1$)/,
    "wish1",
  ],
  [
    /^(?:2 ?(?:wunsch|prioritat|prio)|2nd wish|zweitwunsch|(?:wunsch|prioritat|prio)(?:standort)? ?2$)/,
    "wish2",
  ],
  [
    /^(?:3 ?(?:wunsch|prioritat|prio)|3rd wish|drittwunsch|(?:wunsch|prioritat|prio)(?:standort)? ?3$)/,
    "wish3",
  ],
  [/^(?:wunsch|wunsche|wunschstandort|wunschkundenzentr|standortwunsch)/, "wishes"],
  [/^(?:bemerkung|anmerkung|hinweis|notiz|kommentar|sonstiges|besonderheit)/, "remark"],
  [/^(?:name|namen|anwarter|auszubildende|nachwuchskraft)/, "fullName"],
];

/** Whether a cell could be the header of a trainee list. */
export function isTraineeHeader(cell: string): boolean {
  return cell.length <= 40 && fieldOfHeader(cell) !== null;
}

/** One guess per column, in their order. */
export function guessTraineeColumns(table: ListTable): ColumnGuess<TraineeListField>[] {
  const guesses = table.header.map((header, column) => guessColumn(header, column, table));
  const hasGivenName = guesses.some(({ field }) => field === "givenName");
  const named = guesses.map((guess) =>
    guess.field === "fullName" && hasGivenName && isBareName(guess.header)
      ? { ...guess, field: "familyName" as const }
      : guess,
  );
  return oncePerField(named, "ignore");
}

function guessColumn(
  header: string,
  column: number,
  table: ListTable,
): ColumnGuess<TraineeListField> {
  const byHeader = fieldOfHeader(header);
  if (byHeader) return { column, header, field: byHeader, confidence: "certain" };
  const byCells = fieldOfCells(table.rows.map(({ cells }) => cells[column] ?? ""));
  return byCells
    ? { column, header, field: byCells, confidence: "likely" }
    : { column, header, field: "ignore", confidence: "unknown" };
}

function fieldOfHeader(header: string): TraineeListField | null {
  const folded = fold(header);
  return HEADERS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

function isBareName(header: string): boolean {
  return /^namen?$/.test(fold(header));
}

const LOOKS: readonly (readonly [RegExp, TraineeListField])[] = [
  [/@|\(at\)/, "email"],
  [/^\d{5}$/, "postcode"],
  [/^\d{1,2}\.\d{1,2}\.(?:\d{2}|19\d\d|200\d)$|^(?:19\d\d|200\d)-\d\d-\d\d$/, "birthDate"],
  [/^[\p{L}'’ -]+, [\p{L}'’ -]+$/u, "fullName"],
];

/** What at least two thirds of the filled cells look like. */
function fieldOfCells(cells: readonly string[]): TraineeListField | null {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length < 2) return null;
  const looks = (pattern: RegExp) => filled.filter((cell) => pattern.test(cell)).length;
  const found = LOOKS.find(([pattern]) => looks(pattern) * 3 >= filled.length * 2);
  return found?.[1] ?? null;
}
