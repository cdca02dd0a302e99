import { z } from "zod";
import { isRepeated, newPasswordFields, repeatedDiffers } from "./new-password.schema";

const name = z.string().trim().max(100, "tooLong").optional();

/** Name and address are asked only of the first administrator, whom no list knows yet. */
export const acceptInvitationSchema = z
  .object({
    token: z.string().min(1).max(200),
    ...newPasswordFields,
    givenName: name,
    familyName: name,
    email: z.email("email").trim().max(254).optional(),
  })
  .refine(isRepeated, repeatedDiffers);

export type AcceptInvitation = z.infer<typeof acceptInvitationSchema>;
