import { z } from "zod";

export const sendMailAgainSchema = z.object({ mailId: z.uuid() });

export type SendMailAgain = z.infer<typeof sendMailAgainSchema>;
