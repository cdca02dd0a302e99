import { z } from "zod";
import { parsePostcode } from "~/domain/travel/postcode";
import { enteredNumber, id, text } from "~/ui/form/schema";

const postcode = text(5).refine((value) => parsePostcode(value) !== null, "postcode");

const degrees = (min: number, max: number) =>
  text(20)
    .transform((value) => Number(value.replace(",", ".")))
    .refine((value) => !Number.isNaN(value), "number")
    .refine((value) => Number.isNaN(value) || (value >= min && value <= max), "outOfRange");

/** Where a postcode's area lies. Germany lies between 47 and 56 north, 5 and 16 east. */
export const setAreaSchema = z.object({
  postcode,
  name: text(120),
  latitude: degrees(47, 56),
  longitude: degrees(5, 16),
  source: text(300),
});

export const stateMinutesSchema = z.object({
  postcode,
  siteId: id(),
  minutes: enteredNumber(0, 300),
  source: text(300),
});

export const removeMinutesSchema = z.object({ postcode, siteId: id() });

export type SetArea = z.output<typeof setAreaSchema>;
export type StateMinutes = z.output<typeof stateMinutesSchema>;
export type RemoveMinutes = z.output<typeof removeMinutesSchema>;
