// Two entries that may be one person: same mail, same name, or nearly the same name and birth date.
// Namesakes with different birth dates are two people; a planner decides, nothing is merged by itself.
import type { Day } from "../calendar/day";
import { fold, likeness } from "../lists/list-text";
import type { PersonName } from "./name";

export interface PersonEntry extends PersonName {
  readonly id: string;
  readonly birthDate: Day | null;
  readonly email: string | null;
}

/** Why two entries look like one person, the strongest first. */
export const duplicateReasons = [
  "same-mail",
  "same-name-and-birth-date",
  "swapped-name",
  "similar-name",
  "same-name",
] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

export interface DuplicatePair {
  /** The two ids in their order. */
  readonly ids: readonly [string, string];
  readonly reason: DuplicateReason;
}

const ALIKE = 0.8;

/** Every pair that looks like one person, each once with its strongest reason; near linear in people. */
export function findDuplicates(people: readonly PersonEntry[]): DuplicatePair[] {
  const pairs = new Map<string, DuplicatePair>();
  const groups = [
    ...grouped(people, (person) => person.email?.trim().toLowerCase() ?? null),
    ...grouped(people, (person) => wholeName(person) || null),
    ...grouped(people, (person) => person.birthDate),
  ];
  for (const [first, second] of groups.flatMap(pairsOf)) {
    const reason = duplicateReason(first, second);
    const ids = [first.id, second.id].sort() as [string, string];
    if (reason) pairs.set(ids.join(" "), { ids, reason });
  }
  return [...pairs.values()].sort(byReason);
}

/** The strongest reason to think that two entries are one person, or null. */
export function duplicateReason(a: PersonEntry, b: PersonEntry): DuplicateReason | null {
  if (a.email && a.email.trim().toLowerCase() === b.email?.trim().toLowerCase()) return "same-mail";
  const [name, other] = [keysOf(a), keysOf(b)];
  const isSameName = name.family === other.family && name.given === other.given;
  if (!a.birthDate || !b.birthDate) return isSameName ? "same-name" : null;
  if (a.birthDate !== b.birthDate) return null;
  if (isSameName) return "same-name-and-birth-date";
  if (name.family === other.given && name.given === other.family) return "swapped-name";
  return isSimilar(name, other) ? "similar-name" : null;
}

type Keys = ReturnType<typeof keysOf>;

/** Umlauts, accents, hyphens and blanks do not count: "Müller-Lüders" is "Mueller Luders". */
function keysOf({ familyName, givenName }: PersonName) {
  return { family: compact(familyName), given: compact(givenName), names: fold(givenName) };
}

function isSimilar(a: Keys, b: Keys): boolean {
  const isFamilyAlike = likeness(a.family, b.family) >= ALIKE;
  if (!isFamilyAlike) return false;
  return likeness(a.given, b.given) >= ALIKE || isPartOf(a.names, b.names);
}

/** "Anna" of "Anna Maria". */
function isPartOf(a: string, b: string): boolean {
  const [fewer, more] = [a.split(" "), b.split(" ")].sort((x, y) => x.length - y.length);
  return (fewer ?? []).every((name) => name !== "" && more?.includes(name));
}

function wholeName(person: PersonName): string {
  return compact(person.familyName) + compact(person.givenName);
}

function compact(text: string): string {
  return fold(text).replaceAll(" ", "");
}

function grouped(
  people: readonly PersonEntry[],
  keyOf: (person: PersonEntry) => string | null,
): PersonEntry[][] {
  const groups = new Map<string, PersonEntry[]>();
  for (const person of people) {
    const key = keyOf(person);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function pairsOf(group: PersonEntry[]): [PersonEntry, PersonEntry][] {
  return group.flatMap((first, index) =>
    group.slice(index + 1).map((second): [PersonEntry, PersonEntry] => [first, second]),
  );
}

function byReason(a: DuplicatePair, b: DuplicatePair): number {
  return duplicateReasons.indexOf(a.reason) - duplicateReasons.indexOf(b.reason);
}
