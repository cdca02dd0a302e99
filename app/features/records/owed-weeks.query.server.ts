import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Day } from "~/domain/calendar/day";
import type { RecordState } from "~/domain/progress/record-lifecycle";
import { weeksOf, weeksSelection } from "./record-weeks.server";

export type OwedWeeks = {
  isDuty: boolean;
  reminderDays: number;
  weeks: { weekOn: Day; state: RecordState | null }[];
};

/** The weeks in training up to a day with what became of each, by trainee; one query, however many. */
export async function owedWeeks(
  traineeIds: readonly string[],
  on: Day,
): Promise<Map<string, OwedWeeks>> {
  const rows = await db.trainee.findMany({
    where: { id: { in: [...traineeIds] } },
    select: { id: true, ...weeksSelection, records: { select: { weekOn: true, state: true } } },
  });
  return new Map(
    rows.map(({ id, records, ...row }) => {
      const states = new Map(records.map(({ weekOn, state }) => [fromDbDay(weekOn), state]));
      const weeks = weeksOf(row, on).map((weekOn) => ({
        weekOn,
        state: states.get(weekOn) ?? null,
      }));
      const { recordRequired: isDuty, recordReminderDays: reminderDays } = row.cohort.programme;
      return [id, { isDuty, reminderDays, weeks }];
    }),
  );
}
