import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import { addDays, isWeekend, weekdayOf } from "~/domain/calendar/day";
import { isMissing } from "~/domain/progress/record-duty";
import { isWritable } from "~/domain/progress/record-lifecycle";
import { today } from "~/platform/clock";
import { recordStack } from "./record-stack.query.server";
import { weeksOf, weeksSelection } from "./record-weeks.server";

const THURSDAY = 4;

/** What a trainee owes of the record: weeks that came back, weeks that are missing, and, from Thursday, this one. */
export async function ownRecordNeeds(actor: Actor) {
  const traineeId = found(actor.traineeId);
  const on = today();
  const row = found(
    await db.trainee.findUnique({
      where: { id: traineeId },
      select: { ...weeksSelection, records: { select: { weekOn: true, state: true } } },
    }),
  );
  const isDuty = row.cohort.programme.recordRequired;
  const states = new Map(row.records.map(({ weekOn, state }) => [fromDbDay(weekOn), state]));
  const weeks = weeksOf(row, on).map((weekOn) => ({ weekOn, state: states.get(weekOn) ?? null }));
  const current = weeks.find(({ weekOn }) => on <= addDays(weekOn, 6) && weekOn <= on);
  const isLate = isWeekend(on) || weekdayOf(on) >= THURSDAY;
  const isOpen = current && (current.state === null || isWritable(current.state));
  return {
    traineeId,
    returned: weeks.filter(({ state }) => state === "returned").map(({ weekOn }) => weekOn),
    missing: weeks
      .filter((week) => week.state !== "returned" && isMissing(week, { today: on, isDuty }))
      .map(({ weekOn }) => weekOn),
    current: isDuty && isLate && isOpen ? current.weekOn : null,
  };
}

export type OwnRecordNeeds = Awaited<ReturnType<typeof ownRecordNeeds>>;

/** How many weeks wait for a trainer, and since when. */
export async function waitingRecords(actor: Actor) {
  if (!actor.trainerId) return { count: 0, oldest: null };
  const { waiting } = await recordStack(actor);
  const handedIn = waiting.flatMap(({ submittedAt }) => submittedAt?.slice(0, 10) ?? []);
  return { count: waiting.length, oldest: handedIn.sort()[0] ?? null };
}

export type WaitingRecords = Awaited<ReturnType<typeof waitingRecords>>;
