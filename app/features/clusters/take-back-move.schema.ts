import { z } from "zod";
import { id } from "~/ui/form/schema";

/** A membership that has not begun. */
export const takeBackMoveSchema = z.object({ traineeId: id(), membershipId: id() });

export type TakeBackMove = z.output<typeof takeBackMoveSchema>;
