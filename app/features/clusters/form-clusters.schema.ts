import { z } from "zod";
import { CLUSTER_SIZE } from "~/domain/clusters/sizing";
import { dayText, id, text } from "~/ui/form/schema";

const clusterSize = z
  .number("number")
  .int("wholeNumber")
  .min(CLUSTER_SIZE.least, "tooSmall")
  .max(CLUSTER_SIZE.most, "tooBig");

/** "5,4,4": the size of each cluster. */
const sizeList = text(200)
  .transform((list) => list.split(",").map(Number))
  .pipe(z.array(clusterSize));

/** `proposal` is the fingerprint of what was previewed: whoever sits where. */
export const formClustersSchema = z.object({
  cohortId: id(),
  sizes: sizeList,
  startsOn: dayText(),
  proposal: text(100),
});

export type FormClusters = z.output<typeof formClustersSchema>;
