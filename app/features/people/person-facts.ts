// What the log says of a changed person: administrators read it, so private facts stay without values.

/** The facts of a person that a planner corrects or chooses. */
export const personFields = [
  "givenName",
  "familyName",
  "email",
  "phone",
  "birthDate",
  "postcode",
] as const;
export type PersonField = (typeof personFields)[number];
export type PersonFacts = Record<PersonField, string | null>;

const PRIVATE: readonly PersonField[] = ["phone", "birthDate", "postcode"];

/** Before and after of the facts that differ, and the names of all of them. */
export function changedFacts(before: PersonFacts, after: PersonFacts) {
  const changed = personFields.filter((field) => before[field] !== after[field]);
  const open = changed.filter((field) => !PRIVATE.includes(field));
  const pick = (facts: PersonFacts) => Object.fromEntries(open.map((key) => [key, facts[key]]));
  return { before: pick(before), after: { ...pick(after), changed: [...changed] } };
}
