import { z } from "zod";
import { enteredNumber, id, optionalId, text, version } from "~/ui/form/schema";

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** No site: the average of all; no service: all together. A figure of the same month is replaced. */
export const setVolumeSchema = z.object({
  siteId: optionalId(),
  serviceId: optionalId(),
  month: z.string("required").min(1, "required").regex(MONTH, "month"),
  cases: enteredNumber(0, 1_000_000),
  estimated: z
    .union([z.literal("on"), z.boolean()])
    .optional()
    .transform((value) => value === "on" || value === true),
  source: text(300),
});

export const removeVolumeSchema = z.object({ volumeId: id(), version: version() });

export type SetVolume = z.output<typeof setVolumeSchema>;
export type RemoveVolume = z.output<typeof removeVolumeSchema>;
