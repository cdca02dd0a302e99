import { z } from "zod";

const values = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** What an import of declared things did: what it set, and what stood there before. */
export const recordEffect = z.object({
  created: z.array(z.object({ id: z.string(), after: values })),
  changed: z.array(z.object({ id: z.string(), before: values, after: values })),
});

export type RecordEffect = z.infer<typeof recordEffect>;
