import { z } from "zod";
import { dayText, id, optionalId, version } from "~/ui/form/schema";

export const closeSiteSchema = z.object({
  siteId: id(),
  version: version(),
  validTo: dayText(),
  successorId: optionalId(),
  /** How many things the page showed as depending on the site after that day. */
  shown: z.coerce.number("invalid").int("invalid").default(0),
});

export const reopenSiteSchema = z.object({ siteId: id(), version: version() });

export type CloseSite = z.output<typeof closeSiteSchema>;
export type ReopenSite = z.output<typeof reopenSiteSchema>;
