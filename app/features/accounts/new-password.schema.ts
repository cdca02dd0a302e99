import { z } from "zod";

/** The same bounds as the password policy, which also knows whose password it is. */
export const newPasswordFields = {
  password: z.string().min(12, "passwordTooShort").max(128, "tooLong"),
  repeatedPassword: z.string(),
};

type NewPassword = { password: string; repeatedPassword: string };

export function isRepeated({ password, repeatedPassword }: NewPassword): boolean {
  return password === repeatedPassword;
}

export const repeatedDiffers = { path: ["repeatedPassword"], error: "passwordsDiffer" };
