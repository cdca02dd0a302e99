import { z } from "zod";
import { enteredNumber, id, version } from "~/ui/form/schema";

/** The longest way one way that a trainee can manage; never why. */
export const requestRestrictionSchema = z.object({ maxCommuteMinutes: enteredNumber(5, 300) });

export const takeBackRequestSchema = z.object({ restrictionId: id(), version: version() });

export type RequestRestriction = z.output<typeof requestRestrictionSchema>;
export type TakeBackRequest = z.output<typeof takeBackRequestSchema>;
