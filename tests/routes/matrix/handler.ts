import type { Ids } from "./world";

export const personas = [
  "anonymous",
  "disabled",
  "trainee",
  "trainer",
  "practical",
  "planner",
  "administrator",
] as const;
export type Persona = (typeof personas)[number];

/** Whose thing is asked for, as seen by the trainee, the trainer and the practical trainer. */
export const subjects = ["own", "cohort", "foreign", "none"] as const;
export type Subject = (typeof subjects)[number];

/** The answer's status: one for all subjects, or one each for own, same cohort, foreign, none. */
export type Expected = number | readonly [number, number, number, number];

export type Form = Record<string, string | string[]>;

/** One loader or one intent: what is asked, and the status it answers to whom. */
export type Handler = {
  path: (ids: Ids) => string;
  form?: (ids: Ids) => Form;
  file?: string;
  /** Afterwards the persona has to log in again. */
  endsSession?: boolean;
  expect: Record<Persona, Expected>;
};

/** By route id; a form's handlers are called as their intent. */
export type Area = Record<string, { loader?: Handler; intents?: Record<string, Handler> }>;

type Roles = Omit<Record<Persona, Expected>, "anonymous" | "disabled">;

/** Whoever has no session is sent to the login page, before anything is looked at. */
export function loggedIn(roles: Roles): Record<Persona, Expected> {
  return { anonymous: 302, disabled: 302, ...roles };
}

/** Only planners come through; to all others it is refused, whatever it is about. */
export function planners(expected: Expected, refused: Expected = 403): Record<Persona, Expected> {
  return loggedIn({
    trainee: refused,
    trainer: refused,
    practical: refused,
    planner: expected,
    administrator: refused,
  });
}

export function administrators(expected: Expected, refused: Expected = 403) {
  return { ...planners(refused, refused), administrator: expected };
}

/** The same to everybody, with and without a session. */
export function everybody(expected: Expected): Record<Persona, Expected> {
  return { ...planners(expected, expected), anonymous: expected, disabled: expected };
}
