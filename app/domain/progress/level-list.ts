// A list of levels: a row per trainee and module, as levels are exported. A mail address tells people
// apart, else the name; whose row is not told for certain is an error, never a guess.
import { codesIn } from "../curriculum/module-list";
import type { CellProblem } from "../lists/cell-problem";
import { fold } from "../lists/list-text";
import { reading, textUpTo, type ValueReader, wholeNumberWithin } from "../lists/read-value";
import type { RecordColumn } from "../lists/record-columns";
import {
  type KeysOf,
  LEAVE_OUT,
  type ListRecord,
  type RecordValues,
  withProblem,
} from "../lists/record-list";
import type { KnownRecord } from "../lists/record-match";
import { mailReader } from "../people/contact-cells";
import { tidyName } from "../people/name";

const readName: ValueReader = (text) => {
  const read = textUpTo(100)(text);
  return typeof read.value === "string" ? reading(tidyName(read.value)) : read;
};

/** The code as modules have it, also of a cell that names the title after it. */
const readCode: ValueReader = (text) => reading(codesIn(text)[0] ?? null);

export const levelColumns: readonly RecordColumn[] = [
  {
    field: "familyName",
    header: /^(?:nachname|familienname|zuname|name$|family name|last name|surname)/,
    read: readName,
  },
  {
    field: "givenName",
    header: /^(?:vorname|rufname|given name|first name)/,
    read: readName,
  },
  { field: "email", header: /^(?:e ?mail|mail)/, read: mailReader },
  {
    field: "code",
    header: /^(?:kurzel|modul|modul ?nr|modulcode|code|module)$/,
    read: readCode,
  },
  { field: "title", header: /^(?:titel|bezeichnung|title)/, read: textUpTo(200) },
  { field: "level", header: /^(?:stufe|level|niveau)$/, read: wholeNumberWithin(0, 3) },
];

/** Once the row's person is told, that and the module say everything. */
export const levelKeys: KeysOf = ({ trainee, code }) => [
  trainee && code ? `level:${trainee}:${code}` : null,
];

type People = ReadonlyMap<string, readonly KnownRecord[]>;

/** Puts known people and modules in place of what each row calls them, or says why that cannot be. */
export function tellPeople(
  records: readonly ListRecord[],
  known: readonly KnownRecord[],
): ListRecord[] {
  const people = indexOf(onePerPerson(known));
  const modules = new Map(known.map(({ values: { code, title } }) => [code, title]));
  return records.map((record) => (record.leftOut ? record : told(record, people, modules)));
}

function told(
  record: ListRecord,
  people: People,
  modules: ReadonlyMap<RecordValues[string] | undefined, RecordValues[string] | undefined>,
): ListRecord {
  const { code, title, level } = record.values;
  const candidates = candidatesFor(record.values, people);
  const [person] = candidates;
  const problem = personProblem(record.values, candidates) ?? moduleProblem(record, modules);
  if (problem || !person) return problem ? withProblem(record, problem) : record;
  const { trainee, familyName, givenName, email } = person.values;
  const identity = { trainee, familyName, givenName, email, code, title: modules.get(code) };
  const values = { ...identity, ...(level === undefined ? {} : { level }) };
  return { ...record, values: withoutMissing(values, title) };
}

/** The list's title is shown and never kept: the code says which module is meant. */
function withoutMissing(
  values: Readonly<Record<string, RecordValues[string] | undefined>>,
  title: RecordValues[string] | undefined,
): RecordValues {
  const all = { ...values, title: values.title ?? title };
  return Object.fromEntries(
    Object.entries(all).flatMap(([field, value]) => (value == null ? [] : [[field, value]])),
  );
}

/** By the address, else by the name; a name whose owner has another address is somebody else's. */
function candidatesFor(values: RecordValues, people: People): readonly KnownRecord[] {
  const [byMail, byName] = keysOfPerson(values).map((key) => (key ? (people.get(key) ?? []) : []));
  if (byMail && byMail.length > 0) return byMail;
  const isSame = ({ values: { email } }: KnownRecord) => !values.email || !email;
  const alike = (byName ?? []).filter(isSame);
  const here = alike.filter(({ conflict }) => !conflict);
  return here.length > 0 ? here : alike;
}

function personProblem(
  { familyName, givenName, email }: RecordValues,
  candidates: readonly KnownRecord[],
): CellProblem | null {
  const [first] = candidates;
  const base = { severity: "error", field: "row", choices: [LEAVE_OUT] } as const;
  const called = [givenName, familyName].filter(Boolean).join(" ") || String(email ?? "");
  if (!first) return { ...base, code: "unknown-trainee", values: { name: called } };
  const name = personName(first.values);
  const count = candidates.length;
  if (count > 1) return { ...base, code: "several-alike", values: { name, count } };
  return first.conflict ? { ...base, code: first.conflict, values: { name } } : null;
}

function moduleProblem(
  { values: { code }, problems }: ListRecord,
  modules: ReadonlyMap<RecordValues[string] | undefined, unknown>,
): CellProblem | null {
  if (problems.some(({ field }) => field === "code")) return null;
  if (code === undefined) return { code: "missing-value", severity: "error", field: "code" };
  if (modules.has(code)) return null;
  const choices = [...modules.keys()].filter((known) => typeof known === "string");
  const values = { text: code ?? "" };
  return { code: "unknown-module", severity: "error", field: "code", values, choices };
}

export function personName({ givenName, familyName }: RecordValues): string {
  return `${givenName} ${familyName}`;
}

function onePerPerson(known: readonly KnownRecord[]): KnownRecord[] {
  return [...new Map(known.map((record) => [record.values.trainee, record])).values()];
}

function indexOf(people: readonly KnownRecord[]): People {
  const byKey = new Map<string, KnownRecord[]>();
  for (const person of people) {
    for (const key of keysOfPerson(person.values)) {
      if (key) byKey.set(key, [...(byKey.get(key) ?? []), person]);
    }
  }
  return byKey;
}

function keysOfPerson({ email, givenName, familyName }: RecordValues): (string | null)[] {
  return [
    email ? `mail:${String(email).toLowerCase()}` : null,
    familyName && givenName ? `name:${fold(`${givenName} ${familyName}`)}` : null,
  ];
}
