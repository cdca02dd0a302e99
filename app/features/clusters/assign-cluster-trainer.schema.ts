import { z } from "zod";
import { dayText, id, version } from "~/ui/form/schema";

export const leadershipRoles = ["lead", "deputy"] as const;

/** An empty last day: until further notice. */
const optionalDay = z
  .preprocess((value) => (value === "" ? undefined : value), dayText().optional())
  .transform((value) => value ?? null);

export const assignClusterTrainerSchema = z.object({
  clusterId: id(),
  version: version(),
  trainerId: id(),
  role: z.enum(leadershipRoles, "choice"),
  startsOn: dayText(),
  endsOn: optionalDay,
});

export type AssignClusterTrainer = z.output<typeof assignClusterTrainerSchema>;
