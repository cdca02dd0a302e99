// A confirmation of places counts for sixty days; after that the site is asked again.
// Source: requirements.md, "Landing pages".
import { type Day, daysBetween } from "../calendar/day";

export type ConfirmationAge = "fresh" | "old" | "never";

const CONFIRMATION_DAYS = 60;

/** How far a confirmation still counts; on the last of the days it does. */
export function confirmationOf(
  confirmedOn: Day | null,
  today: Day,
  days = CONFIRMATION_DAYS,
): ConfirmationAge {
  if (confirmedOn === null) return "never";
  return daysBetween(confirmedOn, today) > days ? "old" : "fresh";
}
