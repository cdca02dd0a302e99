import { z } from "zod";
import { CLUSTER_SIZE } from "~/domain/clusters/sizing";
import { dayText, id, many, text, wholeNumber } from "~/ui/form/schema";

/** `proposal` is the fingerprint of what was previewed: whoever sits where. */
export const formClustersSchema = z.object({
  cohortId: id(),
  size: many(wholeNumber(CLUSTER_SIZE.least, CLUSTER_SIZE.most)),
  startsOn: dayText(),
  proposal: text(100),
});

export type FormClusters = z.output<typeof formClustersSchema>;
