import { z } from "zod";
import { dayText, id, version } from "~/ui/form/schema";

const absence = { absenceId: id(), version: version() };

export const withdrawAbsenceSchema = z.object(absence);
export type WithdrawAbsence = z.output<typeof withdrawAbsenceSchema>;

export const shortenAbsenceSchema = z.object({ ...absence, endsOn: dayText() });
export type ShortenAbsence = z.output<typeof shortenAbsenceSchema>;

export const decideLeaveSchema = z.object({
  ...absence,
  decision: z.enum(["approve", "decline"], "choice"),
});
export type DecideLeave = z.output<typeof decideLeaveSchema>;
