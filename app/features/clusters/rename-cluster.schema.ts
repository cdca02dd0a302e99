import { z } from "zod";
import { id, text, version } from "~/ui/form/schema";

export const renameClusterSchema = z.object({
  clusterId: id(),
  version: version(),
  name: text(40),
});

export type RenameCluster = z.output<typeof renameClusterSchema>;
