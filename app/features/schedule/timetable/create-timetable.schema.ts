import { z } from "zod";
import type { Day, Weekday } from "~/domain/calendar/day";
import { periodsOf } from "~/domain/schedule/timetable/grid";
import { dayText, enteredNumber, id, many, wallTime, wholeNumber } from "~/ui/form/schema";

const HOURS = /^hours-([0-9a-f-]{36})$/;
const MOST_HOURS = 400;

const asDay = () => dayText().transform((value) => value as Day);

/** The form of a new draft; the hours of a module stand in `hours-<its id>`, empty for none. */
export const createTimetableSchema = z
  .looseObject({
    cohortId: id(),
    phaseId: id(),
    clusterIds: many(id()).refine((ids) => ids.length > 0, "requiredChoice"),
    startsOn: asDay(),
    endsOn: asDay(),
    weekdays: many(wholeNumber(1, 5).transform((value) => value as Weekday)).refine(
      (days) => days.length > 0,
      "requiredChoice",
    ),
    firstMinute: wallTime(),
    blockMinutes: enteredNumber(30, 240),
    pauseMinutes: enteredNumber(0, 60),
    noonMinutes: enteredNumber(0, 120),
    blocksADay: enteredNumber(1, 8),
    mostHoursADay: enteredNumber(1, 8),
    pace: z.enum(["even", "early"], "choice"),
  })
  .superRefine((fields, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (fields.endsOn < fields.startsOn) refuse("endsOn", "endBeforeStart");
    const periods = periodsOf(fields);
    if (!periods.ok) refuse(periods.error.field ?? "blocksADay", "outOfRange");
    for (const [name, text] of hourFields(fields)) {
      const hours = Number(text || 0);
      if (!Number.isInteger(hours) || hours < 0) refuse(name, "wholeNumber");
      if (hours > MOST_HOURS) refuse(name, "tooBig");
    }
  })
  .transform((fields) => ({ ...fields, hours: hoursIn(fields) }));

export type CreateTimetable = z.output<typeof createTimetableSchema>;

function hourFields(fields: Record<string, unknown>): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]) =>
    HOURS.test(name) ? [[name, String(value ?? "").trim()]] : [],
  );
}

function hoursIn(fields: Record<string, unknown>): Record<string, number> {
  return Object.fromEntries(
    hourFields(fields).map(([name, text]) => [HOURS.exec(name)?.[1] ?? "", Number(text || 0)]),
  );
}
