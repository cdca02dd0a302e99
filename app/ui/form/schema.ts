// Pieces that the schemas of forms share. Every message is a key of the catalogue "errors".
import { z } from "zod";
import { isEnteredDay } from "~/domain/calendar/entered-day";
import { parseWallTime } from "~/domain/calendar/wall-time";

/** A text that must be there, without the blanks around it. */
export const text = (max = 200) =>
  z.string("required").trim().min(1, "required").max(max, "tooLong");

/** A text that may be missing: an empty field is null. */
export const optionalText = (max = 2_000) =>
  z
    .string()
    .trim()
    .max(max, "tooLong")
    .optional()
    .transform((value) => value || null);

export const id = () => z.uuid("choice");

/** An empty choice is null. */
export const optionalId = () =>
  z
    .preprocess((value) => (value === "" ? undefined : value), id().optional())
    .transform((value) => value ?? null);

/** What compares fields with each other is not asked about one that is none. */
const final = (error: string) => ({ error, abort: true });

export const dayText = () =>
  z.string("required").min(1, final("required")).refine(isEnteredDay, final("date"));

/** Minutes since midnight from "09:00". */
export const wallTime = () =>
  z.string("required").transform((value, context) => {
    const parsed = parseWallTime(value);
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: "custom", message: value === "" ? "required" : "time" });
    return z.NEVER;
  });

export const wholeNumber = (min: number, max: number) =>
  z.coerce
    .number("number")
    .int("wholeNumber")
    .min(min, final("tooSmall"))
    .max(max, final("tooBig"));

/** A whole number that somebody typed: an empty field is missing, not 0. */
export const enteredNumber = (min: number, max: number) =>
  z
    .string("required")
    .trim()
    .min(1, final("required"))
    .max(9, final("tooLong"))
    .pipe(
      z.coerce
        .number<string>("number")
        .int("wholeNumber")
        .min(min, final("tooSmall"))
        .max(max, final("tooBig")),
    );

/** The row's version that the form was drawn from: refuses lost updates. */
export const version = () => z.coerce.number("invalid").int("invalid");

/** A list of choices: none, one or many fields of the same name. */
export const many = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => {
    if (Array.isArray(value)) return value;
    return value === undefined || value === "" || value === false ? [] : [value];
  }, z.array(item));
