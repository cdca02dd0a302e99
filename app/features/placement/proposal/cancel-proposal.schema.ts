import { z } from "zod";
import { id } from "~/ui/form/schema";

export const cancelProposalSchema = z.object({ planId: id(), runId: id() });

export type CancelProposal = z.output<typeof cancelProposalSchema>;
