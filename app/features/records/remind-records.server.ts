import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import { type NewNotice, notify } from "~/db/notices";
import { inTransaction } from "~/db/transaction";
import { GRACE_DAYS } from "~/domain/access/visible";
import { type Day, dayOf } from "~/domain/calendar/day";
import { displayName } from "~/domain/people/name";
import { chargeOf, trainersInSight } from "~/domain/progress/record-charge";
import { isMissing, type ReminderStep, remindersDue } from "~/domain/progress/record-duty";
import { paths } from "~/http/paths";
import { CITY_ZONE, today } from "~/platform/clock";
import type { Job } from "~/platform/job";
import { chargeFacts, chargeSelection } from "./record-charge.server";
import { weeksOf, weeksSelection } from "./record-weeks.server";

/** Every morning: who forgot a week, and whose week waits, is found in the rows and told once per step. */
export const recordReminders: Job = {
  name: "record-reminders",
  cron: "0 7 * * *",
  longestSeconds: 600,
  run: remindRecords,
};

const selection = {
  ...weeksSelection,
  ...chargeSelection,
  id: true,
  personId: true,
  person: { select: { givenName: true, familyName: true } },
  records: { select: { weekOn: true, state: true, submittedAt: true } },
  recordReminders: { select: { weekOn: true, step: true } },
} as const;

type Due = { weekOn: Day; step: ReminderStep };

/** Each trainee in a transaction of their own, so that one fault leaves the others reminded. */
export async function remindRecords(): Promise<{ reminded: number }> {
  const on = today();
  const owing = { cohort: { endsOn: { gte: toDbDay(on) }, programme: { recordRequired: true } } };
  const rows = await db.trainee.findMany({
    where: { OR: [owing, { records: { some: { state: "submitted" } } }] },
    select: selection,
  });
  const trainers = await db.trainer.findMany({ select: { id: true, personId: true } });
  const personOf = new Map(trainers.map(({ id, personId }) => [id, personId]));
  let reminded = 0;
  for (const row of rows) {
    const due = newlyDue(row, on);
    if (due.length === 0) continue;
    await inTransaction(async (tx) => {
      const data = due.map(({ weekOn, step }) => ({
        ...{ traineeId: row.id, step },
        weekOn: toDbDay(weekOn),
      }));
      const { count } = await tx.recordReminder.createMany({ data, skipDuplicates: true });
      if (count === due.length) await notify(tx, noticesFor(row, due, on, personOf));
      reminded += count;
    });
  }
  return { reminded };
}

type Row = Awaited<ReturnType<typeof loadOne>>;
const loadOne = () => db.trainee.findFirstOrThrow({ select: selection });

function newlyDue(row: Row, on: Day): Due[] {
  const { recordRequired: isDuty, recordReminderDays: days } = row.cohort.programme;
  const told = new Set(row.recordReminders.map((one) => `${fromDbDay(one.weekOn)} ${one.step}`));
  return statesOf(row, on)
    .flatMap((week) =>
      remindersDue(week, { today: on, isDuty, days }).map((step) => ({ ...week, step })),
    )
    .filter(({ weekOn, step }) => !told.has(`${weekOn} ${step}`));
}

function statesOf(row: Row, on: Day) {
  const records = new Map(row.records.map((record) => [fromDbDay(record.weekOn), record]));
  return weeksOf(row, on).map((weekOn) => {
    const record = records.get(weekOn);
    const submittedOn = record?.submittedAt ? dayOf(record.submittedAt, CITY_ZONE) : null;
    return { weekOn, state: record?.state ?? null, submittedOn };
  });
}

/** One notice a step, about its oldest week, however many weeks it is. */
function noticesFor(
  row: Row,
  due: readonly Due[],
  on: Day,
  personOf: ReadonlyMap<string, string>,
): NewNotice[] {
  const isDuty = row.cohort.programme.recordRequired;
  const count = statesOf(row, on).filter((week) => isMissing(week, { today: on, isDuty })).length;
  const steps = [...new Set(due.map(({ step }) => step))];
  return steps.flatMap((step) => {
    const [oldest] = due.filter((one) => one.step === step);
    if (!oldest) return [];
    const { weekOn } = oldest;
    const values = { weekOn, name: displayName(row.person), count };
    const to = paths.record(row.id, weekOn);
    return receivers(row, oldest, on, personOf).map((personId) => ({
      personId,
      kind: KINDS[step],
      values,
      to,
    }));
  });
}

const KINDS = {
  missing: "recordMissing",
  missing_escalated: "recordMissingEscalated",
  waiting: "recordWaiting",
  waiting_escalated: "recordWaitingEscalated",
} as const satisfies Record<ReminderStep, string>;

/** First whoever is in charge; then the deputies, and for a missing week both. */
function receivers(
  row: Row,
  { weekOn, step }: Due,
  on: Day,
  personOf: ReadonlyMap<string, string>,
): string[] {
  if (step === "missing") return [row.personId];
  const facts = chargeFacts(row);
  const { inCharge, deputies } = chargeOf(weekOn, facts);
  const seeing = trainersInSight(facts, on, GRACE_DAYS);
  const asked = { missing_escalated: [...inCharge, ...deputies], waiting: inCharge };
  const trainers = step === "waiting_escalated" ? deputies : asked[step];
  return trainers.filter((id) => seeing.has(id)).flatMap((id) => personOf.get(id) ?? []);
}
