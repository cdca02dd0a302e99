import { z } from "zod";
import { dayText, enteredNumber, id, optionalText, text } from "~/ui/form/schema";

export const issueLinkSchema = z
  .object({
    siteId: id(),
    startsOn: dayText(),
    endsOn: dayText(),
    proposedPlaces: enteredNumber(0, 500),
    sentTo: optionalText(200).refine(
      (value) => value === null || z.email().safeParse(value).success,
      "email",
    ),
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
    message: "endBeforeStart",
    path: ["endsOn"],
  });

export const revokeLinkSchema = z.object({ siteId: id(), linkId: id() });

/** The token is the address's own; the form carries only what the site says. */
export const confirmPlacesSchema = z.object({ places: enteredNumber(0, 500), name: text(120) });

export type IssueLink = z.output<typeof issueLinkSchema>;
export type RevokeLink = z.output<typeof revokeLinkSchema>;
export type ConfirmPlaces = z.output<typeof confirmPlacesSchema>;
