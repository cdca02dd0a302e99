// What a column of a sent list probably holds, and how sure that is.

/** Certain: the header says so; likely: the cells look like it; unknown: neither. */
export type Confidence = "certain" | "likely" | "unknown";

export interface ColumnGuess<Field extends string = string> {
  /** From 0. */
  readonly column: number;
  readonly header: string;
  readonly field: Field;
  readonly confidence: Confidence;
}

/**
 * Leaves the first and surest guess of each field that may stand only once, and sets the others
 * to `ignored`.
 */
export function oncePerField<Field extends string>(
  guesses: readonly ColumnGuess<Field>[],
  ignored: Field,
  mayRepeat: (field: Field) => boolean = (field) => field === ignored,
): ColumnGuess<Field>[] {
  const surest = new Map<Field, ColumnGuess<Field>>();
  for (const guess of guesses) {
    const earlier = surest.get(guess.field);
    if (!earlier || (earlier.confidence !== "certain" && guess.confidence === "certain")) {
      surest.set(guess.field, guess);
    }
  }
  return guesses.map((guess) =>
    mayRepeat(guess.field) || surest.get(guess.field) === guess
      ? guess
      : { ...guess, field: ignored, confidence: "unknown" },
  );
}
