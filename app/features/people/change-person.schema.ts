import { z } from "zod";
import { isDay } from "~/domain/calendar/day";
import { id, optionalText, text, version } from "~/ui/form/schema";

const mail = () =>
  z
    .union([z.literal(""), z.email("email").max(254, "tooLong")], "email")
    .transform((value) => value.toLowerCase() || null);

const optionalDay = () =>
  z
    .string()
    .refine((value) => value === "" || isDay(value), "date")
    .transform((value) => (isDay(value) ? value : null));

const postcode = () =>
  z
    .string()
    .trim()
    .regex(/^(\d{5})?$/, "postcode")
    .transform((value) => value || null);

/** Name and contact, of everybody. */
export const changeContactSchema = z.object({
  personId: id(),
  version: version(),
  givenName: text(100),
  familyName: text(100),
  email: mail(),
  phone: optionalText(50),
});

/** And what planning needs to know of a trainee. */
export const changePersonSchema = changeContactSchema.extend({
  birthDate: optionalDay(),
  postcode: postcode(),
});

export type ChangePerson = z.output<typeof changeContactSchema> &
  Partial<z.output<typeof changePersonSchema>>;
