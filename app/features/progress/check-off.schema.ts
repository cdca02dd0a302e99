import { z } from "zod";
import { id, optionalText, text, wholeNumber } from "~/ui/form/schema";

export const assessMyselfSchema = z.object({ moduleId: id(), level: wholeNumber(0, 3) });
export type AssessMyself = z.output<typeof assessMyselfSchema>;

export const requestCheckOffSchema = z.object({
  moduleId: id(),
  level: wholeNumber(1, 3),
  note: optionalText(500),
});
export type RequestCheckOff = z.output<typeof requestCheckOffSchema>;

export const withdrawCheckOffSchema = z.object({ requestId: id() });
export type WithdrawCheckOff = z.output<typeof withdrawCheckOffSchema>;

export const confirmCheckOffSchema = z.object({
  requestId: id(),
  level: wholeNumber(0, 3),
  evidence: optionalText(500),
  /** How many entries the cell had when the list was drawn. */
  entries: wholeNumber(0, 99_999),
});
export type ConfirmCheckOff = z.output<typeof confirmCheckOffSchema>;

export const declineCheckOffSchema = z.object({ requestId: id(), answer: text(500) });
export type DeclineCheckOff = z.output<typeof declineCheckOffSchema>;
