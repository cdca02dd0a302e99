import { z } from "zod";
import { id, many, text, version } from "~/ui/form/schema";

export const startRepairSchema = z.object({
  planId: id(),
  version: version(),
  /** Of the draft that a published plan is copied into. */
  name: text(80),
  /** Sites where nobody is to be without a practical trainer. */
  relieved: many(id()),
});

export type StartRepair = z.output<typeof startRepairSchema>;
