import { z } from "zod";

export const logInSchema = z.object({
  login: z.string().trim().min(1, "required").max(254, "tooLong"),
  password: z.string().min(1, "required").max(128, "tooLong"),
  to: z.string().max(2_000).optional(),
});
