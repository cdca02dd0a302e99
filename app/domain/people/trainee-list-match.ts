// Whom a row of a list already is: the same mail address, else the same name and birth date. What
// the list leaves empty is never taken away from somebody who is known.
import type { Day } from "../calendar/day";
import { fold } from "../lists/list-text";
import type { PersonName } from "./name";
import type { TraineeListRow } from "./trainee-list-row";

export interface KnownTrainee {
  readonly traineeId: string;
  readonly traineeVersion: number;
  readonly cohortId: string;
  readonly cohortName: string;
  readonly entryOn: Day;
  readonly partTimePercent: number;
  /** Steps of the enrolment say how much they work: a list does not decide that. */
  readonly isShareDated?: boolean;
  /** Ids of sites, the dearest first. */
  readonly wishes: readonly string[];
  readonly maxCommuteMinutes: number | null;
}

export interface KnownPerson extends PersonName {
  readonly personId: string;
  readonly personVersion: number;
  readonly birthDate: Day | null;
  readonly postcode: string | null;
  readonly email: string | null;
  /** Null for somebody who is no trainee, such as a trainer. */
  readonly trainee: KnownTrainee | null;
}

export type ChangedField =
  | "familyName"
  | "givenName"
  | "birthDate"
  | "postcode"
  | "email"
  | "entryOn"
  | "partTime"
  | "wishes"
  | "maxCommute";

/** Values as the list shows them: days as ISO text, wishes as ids. */
export interface RowChange {
  readonly field: ChangedField;
  readonly from: string | number | readonly string[] | null;
  readonly to: string | number | readonly string[];
}

export type MatchConflict =
  | "person-not-trainee"
  | "in-other-cohort"
  | "two-people"
  | "person-twice";

export type RowMatch =
  | { readonly kind: "new" }
  | {
      readonly kind: "known";
      readonly person: KnownPerson;
      readonly trainee: KnownTrainee;
      readonly changes: readonly RowChange[];
    }
  | {
      readonly kind: "conflict";
      readonly code: MatchConflict;
      readonly values: Readonly<Record<string, string | number>>;
    };

/** Matches every row of a list against the people who are known. */
export function matchRows(
  rows: readonly TraineeListRow[],
  people: readonly KnownPerson[],
  cohortId: string,
): RowMatch[] {
  const known = directoryOf(people);
  const taken = new Map<string, number>();
  return rows.map((row) => {
    const match = matchRow(row, known, cohortId);
    if (match.kind !== "known" || row.leftOut) return match;
    const earlier = taken.get(match.person.personId);
    if (earlier === undefined) taken.set(match.person.personId, row.number);
    return earlier === undefined ? match : conflict("person-twice", { row: earlier });
  });
}

interface Directory {
  readonly byMail: ReadonlyMap<string, KnownPerson>;
  readonly byNameAndBirth: ReadonlyMap<string, KnownPerson>;
}

function directoryOf(people: readonly KnownPerson[]): Directory {
  const withMail = people.filter(({ email }) => email !== null).toReversed();
  const withBirth = people.filter(({ birthDate }) => birthDate !== null).toReversed();
  return {
    byMail: new Map(withMail.map((person) => [String(person.email), person])),
    byNameAndBirth: new Map(withBirth.map((person) => [nameAndBirth(person), person])),
  };
}

function nameAndBirth(person: PersonName & { birthDate: Day | null }): string {
  return `${fold(nameOf(person))}|${person.birthDate}`;
}

function matchRow(row: TraineeListRow, known: Directory, cohortId: string): RowMatch {
  const byMail = row.email === null ? undefined : known.byMail.get(row.email);
  const byName = row.birthDate === null ? undefined : known.byNameAndBirth.get(nameAndBirth(row));
  const person = byMail ?? byName;
  if (!person) return { kind: "new" };
  if (byMail && byName && byMail !== byName) {
    return conflict("two-people", { other: nameOf(byMail), name: nameOf(byName) });
  }
  const { trainee } = person;
  if (!trainee) return conflict("person-not-trainee", { name: nameOf(person) });
  if (trainee.cohortId !== cohortId) {
    return conflict("in-other-cohort", { name: nameOf(person), cohort: trainee.cohortName });
  }
  return { kind: "known", person, trainee, changes: changesOf(row, person, trainee) };
}

function nameOf({ givenName, familyName }: PersonName): string {
  return `${givenName} ${familyName}`;
}

function changesOf(row: TraineeListRow, person: KnownPerson, trainee: KnownTrainee): RowChange[] {
  const pairs: [ChangedField, RowChange["from"], RowChange["from"]][] = [
    ["familyName", person.familyName, row.familyName],
    ["givenName", person.givenName, row.givenName],
    ["birthDate", person.birthDate, row.birthDate],
    ["postcode", person.postcode, row.postcode],
    ["email", person.email, row.email],
    ["entryOn", trainee.entryOn, row.entryOn],
    ["partTime", trainee.partTimePercent, trainee.isShareDated ? null : row.partTimePercent],
    ["wishes", trainee.wishes, row.wishes.length > 0 ? row.wishes : null],
    ["maxCommute", null, trainee.maxCommuteMinutes === null ? row.maxCommuteMinutes : null],
  ];
  return pairs.flatMap(([field, from, to]) =>
    to === null || String(from ?? "") === String(to) ? [] : [{ field, from, to }],
  );
}

function conflict(code: MatchConflict, values: Record<string, string | number>): RowMatch {
  return { kind: "conflict", code, values };
}
