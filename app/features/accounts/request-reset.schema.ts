import { z } from "zod";

export const requestResetSchema = z.object({
  login: z.string().trim().min(1, "required").max(254, "tooLong"),
});
