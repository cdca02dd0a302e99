import { z } from "zod";
import { dayText, id, optionalId } from "~/ui/form/schema";

/** `seenMembershipId` is the trainee's last membership that the form showed, if any. */
export const moveTraineeToClusterSchema = z.object({
  traineeId: id(),
  clusterId: id(),
  on: dayText(),
  seenMembershipId: optionalId(),
});

export type MoveTraineeToCluster = z.output<typeof moveTraineeToClusterSchema>;
