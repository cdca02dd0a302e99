import { z } from "zod";

const day = z.string();

const capacityRow = z.object({
  id: z.string(),
  siteId: z.string(),
  startsOn: day,
  endsOn: day,
  places: z.number(),
  confirmedOn: day.nullable(),
  confirmedBy: z.string().nullable(),
  confirmedHow: z.enum(["mail", "phone", "list", "link"]).nullable(),
  recordedById: z.string().nullable(),
  version: z.number(),
});

export type CapacityRow = z.infer<typeof capacityRow>;

/** What an import of places did: the entries it replaced and its own, with their versions. */
export const capacityEffect = z.object({
  before: z.array(capacityRow),
  after: z.array(z.object({ id: z.string(), version: z.number() })),
});

export type CapacityEffect = z.infer<typeof capacityEffect>;
