import { z } from "zod";
import { id, text } from "~/ui/form/schema";

const webAddress = text(500).refine(
  (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
  "url",
);

export const addDocumentSchema = z.object({ siteId: id(), title: text(120), url: webAddress });
export const removeDocumentSchema = z.object({ siteId: id(), documentId: id() });

export type AddDocument = z.output<typeof addDocumentSchema>;
export type RemoveDocument = z.output<typeof removeDocumentSchema>;
