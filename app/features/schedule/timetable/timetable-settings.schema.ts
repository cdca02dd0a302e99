import { z } from "zod";
import type { Day, Weekday } from "~/domain/calendar/day";
import { isDay } from "~/domain/calendar/day";

const day = z.string().refine((text): text is Day => isDay(text));

/** What a timetable was asked to be, as its draft keeps it. */
export const timetableSettings = z.object({
  clusterIds: z.array(z.uuid()),
  /** Hours of each module in this phase, by its id; never more than the curriculum has left. */
  hours: z.record(z.uuid(), z.number()),
  startsOn: day,
  endsOn: day,
  weekdays: z.array(z.number().transform((value) => value as Weekday)),
  firstMinute: z.number(),
  blockMinutes: z.number(),
  pauseMinutes: z.number(),
  noonMinutes: z.number(),
  blocksADay: z.number(),
  mostHoursADay: z.number(),
  pace: z.enum(["even", "early"]),
});

export type TimetableSettings = z.output<typeof timetableSettings>;
