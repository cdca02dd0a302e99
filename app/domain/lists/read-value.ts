// Single cells of a list read into a value, with everything that is to be said about them. An empty
// cell is nothing and never an error here: what a list leaves empty is not taken away.
import type { CellProblem } from "./cell-problem";
import { fold } from "./list-text";

export type ListValue = string | number | null;

/** What is to be said about a cell, before it is known which field it stands in. */
export type ValueProblem = Omit<CellProblem, "field">;

export interface ReadValue {
  readonly value: ListValue;
  readonly problems: readonly ValueProblem[];
}

/** Reads one cell; blanks around it are already gone. */
export type ValueReader = (text: string) => ReadValue;

const NOTHING: ReadValue = { value: null, problems: [] };

export function reading(value: ListValue): ReadValue {
  return { value, problems: [] };
}

/** No value, and why. */
export function faultOf(problem: ValueProblem): ReadValue {
  return { value: null, problems: [problem] };
}

/** A text of at most so many characters. */
export function textUpTo(longest: number): ValueReader {
  return (text) => {
    if (text === "") return NOTHING;
    if (text.length <= longest) return reading(text);
    return faultOf({ code: "text-too-long", severity: "error", values: { longest } });
  };
}

/** A whole number, both bounds included; "1.200" and "1 200" are the same as "1200". */
export function wholeNumberWithin(least: number, most: number): ValueReader {
  return (text) => {
    if (text === "") return NOTHING;
    const digits = text.replace(/(?<=\d)[.\s](?=\d{3}(?:\D|$))/g, "").replace(/[.,]0+$/, "");
    return /^-?\d{1,9}$/.test(digits)
      ? bounded(Number(digits), least, most)
      : faultOf({ code: "number-unreadable", severity: "error", values: { text } });
  };
}

/** A number with a comma or a point before its decimals, both bounds included. */
export function decimalWithin(least: number, most: number): ValueReader {
  return (text) => {
    if (text === "") return NOTHING;
    const plain = text.replace(",", ".");
    return /^-?\d{1,9}(?:\.\d{1,20})?$/.test(plain)
      ? bounded(Number(plain), least, most)
      : faultOf({ code: "number-unreadable", severity: "error", values: { text } });
  };
}

function bounded(number: number, least: number, most: number): ReadValue {
  if (number >= least && number <= most) return reading(number);
  const values = { number, least, most };
  return faultOf({ code: "number-out-of-range", severity: "error", values });
}

/** One of a few words, compared as a reader would. @param words what each value may be called. */
export function oneOf(words: Readonly<Record<string, readonly string[]>>): ValueReader {
  const known = new Map(
    Object.entries(words).flatMap(([value, names]) => names.map((name) => [fold(name), value])),
  );
  return (text) => {
    if (text === "") return NOTHING;
    const value = known.get(fold(text));
    if (value) return reading(value);
    const choices = Object.values(words).map(([first = ""]) => first);
    return faultOf({ code: "choice-unknown", severity: "error", values: { text }, choices });
  };
}
