import { z } from "zod";
import { id, many, version } from "~/ui/form/schema";

/** `cells`: the changes that were ticked, as `cellKey` names them. */
export const decideProposalSchema = z.object({
  planId: id(),
  version: version(),
  runId: id(),
  take: z.enum(["all", "some", "none"], "choice"),
  cells: many(z.string().max(80)),
});

export type DecideProposal = z.output<typeof decideProposalSchema>;
