// Where the record is a duty, every week of the training is owed once it is over. Whoever forgets is
// reminded after the programme's days (7 unless told), and as many days later the trainer in charge and
// the deputies hear of it; a week that waits for its sign-off goes the same way.
// Source: requirements.md, progress 4 ("missing weeks are shown, reminded (rule: 7 days), escalated to the deputy").
import { addDays, type Day, daysBetween, earlierOf, mondayOf } from "../calendar/day";
import { weeksIn } from "../calendar/range";
import { isWritable, type RecordState } from "./record-lifecycle";

export const REMINDER_STEPS = [
  "missing",
  "missing_escalated",
  "waiting",
  "waiting_escalated",
] as const;
export type ReminderStep = (typeof REMINDER_STEPS)[number];

const WORKDAYS = [0, 1, 2, 3, 4];
const DAYS_TO_SUNDAY = 6;

/**
 * The Mondays of the weeks in training up to the week of `today`, the oldest first.
 * @param isInTraining whether the trainee takes part on a day; a week counts with one such workday.
 */
export function trainingWeeks(
  { entryOn, endsOn, today }: { entryOn: Day; endsOn: Day; today: Day },
  isInTraining: (on: Day) => boolean,
): Day[] {
  const last = earlierOf(endsOn, addDays(mondayOf(today), DAYS_TO_SUNDAY));
  if (last < entryOn) return [];
  return weeksIn({ startsOn: entryOn, endsOn: last }).filter((monday) =>
    WORKDAYS.map((offset) => addDays(monday, offset)).some(
      (on) => entryOn <= on && on <= endsOn && isInTraining(on),
    ),
  );
}

/** A week is missing when it is over, owed, and not handed in. */
export function isMissing(
  week: { readonly weekOn: Day; readonly state: RecordState | null },
  { today, isDuty }: { today: Day; isDuty: boolean },
): boolean {
  const isOpen = week.state === null || isWritable(week.state);
  return isDuty && isOpen && addDays(week.weekOn, DAYS_TO_SUNDAY) < today;
}

export interface RemindedWeek {
  readonly weekOn: Day;
  readonly state: RecordState | null;
  /** The day it was handed in; null while it was not. */
  readonly submittedOn: Day | null;
}

/** Which reminders of a week are due by now, sent or not. @param days of the programme's rule, 1 or more. */
export function remindersDue(
  week: RemindedWeek,
  { today, isDuty, days }: { today: Day; isDuty: boolean; days: number },
): ReminderStep[] {
  if (isMissing(week, { today, isDuty })) {
    const over = daysBetween(addDays(week.weekOn, DAYS_TO_SUNDAY), today);
    return stepsAfter(over, days, "missing", "missing_escalated");
  }
  if (week.state !== "submitted" || week.submittedOn === null) return [];
  const waited = daysBetween(week.submittedOn, today);
  return stepsAfter(waited, days, "waiting", "waiting_escalated");
}

function stepsAfter(
  passed: number,
  days: number,
  first: ReminderStep,
  second: ReminderStep,
): ReminderStep[] {
  if (passed < days) return [];
  return passed < 2 * days ? [first] : [first, second];
}
