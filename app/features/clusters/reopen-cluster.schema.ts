import { z } from "zod";
import { id, version } from "~/ui/form/schema";

export const reopenClusterSchema = z.object({ clusterId: id(), version: version() });

export type ReopenCluster = z.output<typeof reopenClusterSchema>;
