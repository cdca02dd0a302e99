import { z } from "zod";
import { id, optionalId, optionalText, text, version } from "~/ui/form/schema";

/** `contactId` empty: somebody new. */
export const saveContactSchema = z
  .object({
    siteId: id(),
    contactId: optionalId(),
    version: z.coerce.number("invalid").int("invalid").default(0),
    name: text(120),
    function: text(120),
    phone: optionalText(60),
    email: optionalText(200).refine(
      (value) => value === null || z.email().safeParse(value).success,
      "email",
    ),
  })
  .refine(({ phone, email }) => phone !== null || email !== null, {
    message: "phoneOrEmail",
    path: ["phone"],
  });

export const removeContactSchema = z.object({ siteId: id(), contactId: id(), version: version() });

export type SaveContact = z.output<typeof saveContactSchema>;
export type RemoveContact = z.output<typeof removeContactSchema>;
