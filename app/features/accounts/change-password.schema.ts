import { z } from "zod";
import { isRepeated, newPasswordFields, repeatedDiffers } from "./new-password.schema";

export const changePasswordSchema = z
  .object({ currentPassword: z.string().min(1, "required").max(128), ...newPasswordFields })
  .refine(isRepeated, repeatedDiffers);

export type ChangePassword = z.infer<typeof changePasswordSchema>;
