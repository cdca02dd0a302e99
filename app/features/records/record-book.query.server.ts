import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { found } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { displayName } from "~/domain/people/name";
import { isWritable } from "~/domain/progress/record-lifecycle";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { today } from "~/platform/clock";
import { frozenDays, isAsSigned } from "./record-seal.server";
import { weeksOf, weeksSelection } from "./record-weeks.server";

/** The whole record of a trainee, week by week, as it goes to the examination. Two queries. */
export async function recordBook(actor: Actor, traineeId: string) {
  const on = today();
  const facts = await traineeFacts(actor, traineeId, on);
  const row = found(await loadTrainee(traineeId));
  const isOwn = can(actor, "record.write", facts);
  const records = new Map(row.records.map((record) => [fromDbDay(record.weekOn), record]));
  const weeks = [...new Set([...weeksOf(row, on), ...records.keys()])].sort();
  return {
    name: displayName(row.person),
    cohort: row.cohort.name,
    programme: row.cohort.programme.title,
    weeks: weeks.map((weekOn) => printedWeek(weekOn, records.get(weekOn) ?? null, isOwn)),
  };
}

type Row = NonNullable<Awaited<ReturnType<typeof loadTrainee>>>["records"][number];

/** A draft is printed for its writer alone. */
function printedWeek(weekOn: Day, record: Row | null, isOwn: boolean) {
  const isOpen = record === null || isWritable(record.state);
  const shown = record && (isOwn || !isOpen) ? record : null;
  return {
    weekOn,
    state: record?.state ?? null,
    days: record && !isOpen ? frozenDays(record.facts) : [],
    text: shown?.text ?? "",
    modules: (shown?.modules ?? []).map(({ module }) => module),
    signOff: record && signature(record),
  };
}

function signature(record: Row) {
  if (!record.signOff) return null;
  const { signedByName, signedAt, comment, checksum } = record.signOff;
  const signed = { by: signedByName, at: signedAt.toISOString(), comment, checksum };
  return { ...signed, isAsSigned: isAsSigned(record) ?? false };
}

export type RecordBook = Awaited<ReturnType<typeof recordBook>>;

function loadTrainee(id: string) {
  return db.trainee.findUnique({
    where: { id },
    select: {
      ...weeksSelection,
      person: { select: { givenName: true, familyName: true } },
      records: {
        include: {
          signOff: true,
          modules: {
            select: { moduleId: true, module: { select: { code: true, title: true } } },
          },
        },
      },
    },
  });
}
