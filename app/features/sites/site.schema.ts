import { z } from "zod";
import { parsePostcode } from "~/domain/travel/postcode";
import { dayText, enteredNumber, id, optionalText, text, version } from "~/ui/form/schema";

export const shiftModels = ["one_shift", "two_shift"] as const;

const optionalEmail = optionalText(200).refine(
  (value) => value === null || z.email().safeParse(value).success,
  "email",
);

/** Degrees with a comma or a point; empty: the centre of the postcode's area. */
const optionalDegrees = (min: number, max: number) =>
  z
    .string()
    .trim()
    .default("")
    .transform((value) => (value === "" ? null : Number(value.replace(",", "."))))
    .refine((value) => value === null || !Number.isNaN(value), "number")
    .refine((value) => value === null || (value >= min && value <= max), "outOfRange");

const siteFields = {
  name: text(120),
  district: text(80),
  street: optionalText(120),
  postcode: text(5).refine((value) => parsePostcode(value) !== null, "postcode"),
  city: text(80),
  latitude: optionalDegrees(47, 56),
  longitude: optionalDegrees(5, 16),
  shiftModel: z.enum(shiftModels, "choice"),
  workstations: enteredNumber(0, 500),
  trainingPlaces: enteredNumber(0, 500),
  phone: optionalText(60),
  email: optionalEmail,
  directions: optionalText(1_000),
  bring: optionalText(1_000),
};

export const createSiteSchema = z.object({
  code: text(12).transform((value) => value.toUpperCase()),
  ...siteFields,
  validFrom: dayText(),
});

export const changeSiteSchema = z.object({ siteId: id(), version: version(), ...siteFields });

export type CreateSite = z.output<typeof createSiteSchema>;
export type ChangeSite = z.output<typeof changeSiteSchema>;
