import { z } from "zod";
import { id } from "~/ui/form/schema";

/** Who is to take a lesson in whose place. */
export const proposeCoverSchema = z.object({
  lessonId: id(),
  absentTrainerId: id(),
  coverTrainerId: id(),
});

export type ProposeCover = z.output<typeof proposeCoverSchema>;

export const settleCoverSchema = z.object({ coverId: id() });

export type SettleCover = z.output<typeof settleCoverSchema>;
