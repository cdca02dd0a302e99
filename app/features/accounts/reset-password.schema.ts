import { z } from "zod";
import { isRepeated, newPasswordFields, repeatedDiffers } from "./new-password.schema";

export const resetPasswordSchema = z
  .object({ token: z.string().min(1).max(200), ...newPasswordFields })
  .refine(isRepeated, repeatedDiffers);

export type ResetPassword = z.infer<typeof resetPasswordSchema>;
