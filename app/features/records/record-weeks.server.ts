import { fromDbDay } from "~/db/dates";
import { enrolmentStep, stepSelection } from "~/db/enrolments";
import type { Prisma } from "~/db/generated/client";
import type { Day } from "~/domain/calendar/day";
import { isInTrainingOn } from "~/domain/cohorts/enrolment";
import { trainingWeeks } from "~/domain/progress/record-duty";

/** What a trainee must be read with to tell which weeks belong to the training. */
export const weeksSelection = {
  entryOn: true,
  cohort: {
    select: {
      name: true,
      endsOn: true,
      programme: { select: { title: true, recordRequired: true, recordReminderDays: true } },
    },
  },
  enrolments: { select: stepSelection },
} satisfies Prisma.TraineeSelect;

type Row = Prisma.TraineeGetPayload<{ select: typeof weeksSelection }>;

/** The weeks of the training up to today's, the oldest first. */
export function weeksOf({ entryOn, cohort, enrolments }: Row, today: Day): Day[] {
  const steps = enrolments.map(enrolmentStep);
  const span = { entryOn: fromDbDay(entryOn), endsOn: fromDbDay(cohort.endsOn), today };
  return trainingWeeks(span, (on) => isInTrainingOn(steps, on));
}
