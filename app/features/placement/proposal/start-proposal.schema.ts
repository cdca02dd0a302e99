import { z } from "zod";
import { id, many, optionalId, version } from "~/ui/form/schema";

/** Seconds that a search may take; it ends sooner when its plan is proven best. */
export const PROPOSAL_SECONDS = [20, 60, 180] as const;

export const startProposalSchema = z
  .object({
    planId: id(),
    version: version(),
    kind: z.enum(["all", "phase", "unplaced", "people"], "choice"),
    phaseId: optionalId(),
    traineeIds: many(id()),
    seconds: z.coerce
      .number("choice")
      .refine((value) => PROPOSAL_SECONDS.some((one) => one === value), "choice"),
  })
  .superRefine(({ kind, phaseId, traineeIds }, context) => {
    const miss = (path: string) =>
      context.addIssue({ code: "custom", message: "choice", path: [path] });
    if (kind === "phase" && !phaseId) miss("phaseId");
    if (kind === "people" && traineeIds.length === 0) miss("traineeIds");
  });

export type StartProposal = z.output<typeof startProposalSchema>;
