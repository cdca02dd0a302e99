import { z } from "zod";
import { id } from "~/ui/form/schema";

/** What to subscribe to; `id` names the cluster or the site. */
export const openFeedSchema = z.object({
  kind: z.enum(["person", "cluster", "site"]),
  id: z.union([z.literal(""), id()]).transform((value) => value || null),
});

export type OpenFeed = z.output<typeof openFeedSchema>;

export const feedSchema = z.object({ feedId: id() });

export type FeedChoice = z.infer<typeof feedSchema>;
