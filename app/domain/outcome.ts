/** What a decision gives back: its value, or the one reason why not. Expected failures never throw. */
export type Outcome<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** An expected failure: a code of its noun's closed union, the field it concerns, values for its sentence. */
export interface Failure<Code extends string = string> {
  readonly code: Code;
  readonly field?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export function succeed<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}
