import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { found } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { displayName } from "~/domain/people/name";
import { isMissing } from "~/domain/progress/record-duty";
import type { RecordState } from "~/domain/progress/record-lifecycle";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { today } from "~/platform/clock";
import { weeksOf, weeksSelection } from "./record-weeks.server";

export type ListedWeek = {
  weekOn: Day;
  state: RecordState | null;
  isMissing: boolean;
  isNow: boolean;
  signedBy: string | null;
  signedAt: string | null;
};

/** Every week of a trainee's training up to now, the newest first. Two queries, however long it is. */
export async function traineeRecords(actor: Actor, traineeId: string) {
  const on = today();
  const facts = await traineeFacts(actor, traineeId, on);
  const row = found(await loadTrainee(traineeId));
  const isDuty = row.cohort.programme.recordRequired;
  const records = new Map(row.records.map((record) => [fromDbDay(record.weekOn), record]));
  const weeks = [...new Set([...weeksOf(row, on), ...records.keys()])].sort().reverse();
  const listed = weeks.map((weekOn, index): ListedWeek => {
    const record = records.get(weekOn);
    const state = record?.state ?? null;
    return {
      weekOn,
      state,
      isMissing: isMissing({ weekOn, state }, { today: on, isDuty }),
      isNow: index === 0,
      signedBy: record?.signOff?.signedByName ?? null,
      signedAt: record?.signOff?.signedAt.toISOString() ?? null,
    };
  });
  return {
    traineeId,
    name: displayName(row.person),
    cohort: row.cohort.name,
    programme: row.cohort.programme.title,
    isDuty,
    isOwn: can(actor, "record.write", facts),
    weeks: listed,
    missing: listed.filter((week) => week.isMissing).length,
    returned: listed.filter(({ state }) => state === "returned").length,
    signedOff: listed.filter(({ state }) => state === "signed_off").length,
  };
}

export type TraineeRecords = Awaited<ReturnType<typeof traineeRecords>>;

function loadTrainee(id: string) {
  return db.trainee.findUnique({
    where: { id },
    select: {
      ...weeksSelection,
      person: { select: { givenName: true, familyName: true } },
      records: {
        select: {
          weekOn: true,
          state: true,
          signOff: { select: { signedByName: true, signedAt: true } },
        },
      },
    },
  });
}
