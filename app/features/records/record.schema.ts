import { z } from "zod";
import { dayText, id, many, optionalText, text, version } from "~/ui/form/schema";

export const MOST_LETTERS = 8_000;

const week = { traineeId: id(), weekOn: dayText() };

/** What a trainee writes of a week; version 0 while nothing is kept of it. */
export const writeRecordSchema = z.object({
  ...week,
  version: version(),
  text: z.string().max(MOST_LETTERS, "tooLong").default(""),
  moduleIds: many(id()),
});

/** The same with what is to become of it. */
export const sendRecordSchema = writeRecordSchema.extend({
  purpose: z.enum(["save", "submit"], "choice").default("submit"),
});

export const withdrawRecordSchema = z.object({ ...week, version: version() });

export const returnRecordSchema = z.object({
  recordId: id(),
  version: version(),
  comment: text(2_000),
});

export const signOffRecordSchema = z.object({
  recordId: id(),
  version: version(),
  comment: optionalText(2_000),
});

const CHOSEN = /^([0-9a-f-]{36}):(\d{1,9})$/;

/** Weeks as their boxes name them: the record and the version that was read. */
export const signOffManySchema = z.object({
  chosen: many(z.string().regex(CHOSEN, "choice")).transform((values) =>
    values.map((value) => {
      const [recordId = "", read = "0"] = value.split(":");
      return { recordId, version: Number(read) };
    }),
  ),
});

export type WriteRecord = z.output<typeof writeRecordSchema>;
export type WithdrawRecord = z.output<typeof withdrawRecordSchema>;
export type ReturnRecord = z.output<typeof returnRecordSchema>;
export type SignOffRecord = z.output<typeof signOffRecordSchema>;
