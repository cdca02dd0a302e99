import { z } from "zod";
import { id, many } from "~/ui/form/schema";

export const MOST_AT_ONCE = 200;

export const inviteTraineesSchema = z.object({
  traineeIds: many(id()).pipe(z.array(z.string()).min(1, "nobodyChosen").max(MOST_AT_ONCE)),
});

export const inviteTrainersSchema = z.object({
  trainerIds: many(id()).pipe(z.array(z.string()).min(1, "nobodyChosen").max(MOST_AT_ONCE)),
});
