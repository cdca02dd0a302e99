import { z } from "zod";
import { id, optionalId } from "~/ui/form/schema";

/** The sites in the order of the wishes; empty choices may stand in between. */
export const rankWishesSchema = z.object({
  phaseId: id(),
  siteId1: optionalId(),
  siteId2: optionalId(),
  siteId3: optionalId(),
});

export type RankWishes = z.output<typeof rankWishesSchema>;
