import { requireActor } from "~/auth/require-actor";
import { lessonFile } from "~/features/calendars/calendar-download.query.server";
import { calendarFile } from "~/http/calendar-answer";
import { parseId } from "~/http/parameters";
import { reads } from "~/http/reads";
import type { Route } from "./+types/lessons.$lessonId_.termin[.]ics";

/** One lesson as a file for a calendar. */
export const loader = reads(async ({ context, params }: Route.LoaderArgs) =>
  calendarFile(await lessonFile(requireActor(context), parseId(params.lessonId))),
);
