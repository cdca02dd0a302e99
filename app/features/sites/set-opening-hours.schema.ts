import { z } from "zod";
import { parseOpeningSpans } from "~/domain/sites/opening-hours";
import { id, version } from "~/ui/form/schema";

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** "7–12, 13–19" becomes spans; empty is a closed day. */
const spans = z
  .string()
  .max(100, "tooLong")
  .default("")
  .transform((text, context) => {
    const parsed = parseOpeningSpans(text);
    if (parsed.ok) return parsed.value;
    context.addIssue({
      code: "custom",
      message: parsed.error.code === "hours-overlap" ? "hoursOverlap" : "hoursUnclear",
    });
    return z.NEVER;
  });

export const setOpeningHoursSchema = z.object({
  siteId: id(),
  version: version(),
  day1: spans,
  day2: spans,
  day3: spans,
  day4: spans,
  day5: spans,
  day6: spans,
  day7: spans,
});

export type SetOpeningHours = z.output<typeof setOpeningHoursSchema>;
