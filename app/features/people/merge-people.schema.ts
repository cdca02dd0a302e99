import { z } from "zod";
import { id, version } from "~/ui/form/schema";

/** Whose value of a field the one person keeps. */
const side = () => z.enum(["keep", "gone"]).default("keep");

export const mergePeopleSchema = z.object({
  keepId: id(),
  keepVersion: version(),
  goneId: id(),
  goneVersion: version(),
  givenName: side(),
  familyName: side(),
  email: side(),
  phone: side(),
  birthDate: side(),
  postcode: side(),
  cohortId: side(),
  entryOn: side(),
  partTimePercent: side(),
  siteId: side(),
  maxTrainees: side(),
  understood: z.union([z.literal("on"), z.literal(true)], "required"),
});

export const keepApartSchema = z.object({ firstId: id(), secondId: id() });

export type MergePeople = z.output<typeof mergePeopleSchema>;
export type KeepApart = z.output<typeof keepApartSchema>;
