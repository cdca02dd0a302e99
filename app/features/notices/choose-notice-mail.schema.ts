import { z } from "zod";

export const noticeMails = ["at_once", "daily", "none"] as const;

export const chooseNoticeMailSchema = z.object({ noticeMail: z.enum(noticeMails) });

export type ChooseNoticeMail = z.infer<typeof chooseNoticeMailSchema>;
