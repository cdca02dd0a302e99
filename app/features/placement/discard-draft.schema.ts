import { z } from "zod";
import { id, version } from "~/ui/form/schema";

export const discardDraftSchema = z.object({ planId: id(), version: version() });

export type DiscardDraft = z.output<typeof discardDraftSchema>;
