import { requireActor } from "~/auth/require-actor";
import { scheduleFile } from "~/features/calendars/calendar-download.query.server";
import { parseSchedule } from "~/features/schedule/asked-schedule.schema";
import { calendarFile } from "~/http/calendar-answer";
import { reads } from "~/http/reads";
import { today } from "~/platform/clock";
import type { Route } from "./+types/schedule[.]ics";

/** What the schedule's page shows as a file for a calendar; the address says the same as the page's. */
export const loader = reads(async ({ context, request }: Route.LoaderArgs) => {
  const asked = parseSchedule(new URL(request.url).searchParams, today());
  return calendarFile(await scheduleFile(requireActor(context), asked));
});
