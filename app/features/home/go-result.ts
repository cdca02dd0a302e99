import type { GoPage } from "./go-pages";

export type GoResult = { to: string; detail: string } & (
  | { kind: "page"; page: GoPage }
  | { kind: "trainee" | "trainer" | "cluster" | "cohort" | "site" | "account"; label: string }
);

/** Of each kind; who looks for more has the lists. */
export const MOST_FOUND = 6;

/** Each word with the spellings that count as the same. */
export type Words = readonly (readonly string[])[];
