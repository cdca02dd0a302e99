import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { found, notFound } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { displayName } from "~/domain/people/name";
import { chargeOf } from "~/domain/progress/record-charge";
import { isMissing } from "~/domain/progress/record-duty";
import { isWritable } from "~/domain/progress/record-lifecycle";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { today } from "~/platform/clock";
import { chargeFacts, chargeSelection } from "./record-charge.server";
import { frozenDays, isAsSigned } from "./record-seal.server";
import { weeksOf, weeksSelection } from "./record-weeks.server";
import { weekFacts } from "./week-facts.server";

/** One week of a trainee: what the plan knows, what was written, who answers and who answered. */
export async function recordPage(actor: Actor, traineeId: string, weekOn: Day) {
  const on = today();
  const facts = await traineeFacts(actor, traineeId, on);
  const trainee = found(await loadTrainee(traineeId, weekOn));
  const weeks = weeksOf(trainee, on);
  const row = trainee.records[0] ?? null;
  if (!row && !weeks.includes(weekOn)) notFound();
  const state = row?.state ?? null;
  const isOpen = state === null || isWritable(state);
  const isOwn = can(actor, "record.write", facts);
  const charge = chargeOf(weekOn, chargeFacts(trainee));
  const reviewerIds = [...charge.inCharge, ...charge.deputies];
  const names = await namesOf({ returns: row?.returns ?? [], trainerIds: charge.inCharge });
  return {
    traineeId,
    name: displayName(trainee.person),
    weekOn,
    ...(row ? { recordId: row.id, version: row.version } : { recordId: null, version: 0 }),
    state,
    isMissing: isMissing(
      { weekOn, state },
      { today: on, isDuty: trainee.cohort.programme.recordRequired },
    ),
    isOwn,
    mayReview: state === "submitted" && can(actor, "record.review", { ...facts, reviewerIds }),
    inCharge: charge.inCharge.map((id) => names.get(id) ?? "").filter(Boolean),
    days: isOpen || !row ? await weekFacts(db, traineeId, weekOn) : frozenDays(row.facts),
    ...written(row, isOwn || !isOpen),
    returns: row ? returnsOf(row, names) : [],
    signOff: row && signature(row),
    choices: isOwn && isOpen ? trainee.cohort.curriculum.modules : [],
    around: neighbours(weeks, weekOn),
  };
}

export type RecordPage = Awaited<ReturnType<typeof recordPage>>;

/** A draft is its writer's alone: others read what was handed in. */
function written(row: RecordRow | null, mayRead: boolean) {
  const modules = mayRead ? (row?.modules ?? []) : [];
  return {
    text: mayRead ? (row?.text ?? "") : null,
    modules: modules.map(({ module }) => module).sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

type RecordRow = NonNullable<Awaited<ReturnType<typeof loadTrainee>>>["records"][number];

function returnsOf({ returns }: RecordRow, names: ReadonlyMap<string, string>) {
  return returns.map(({ id, comment, returnedAt, returnedById }) => ({
    id,
    comment,
    at: returnedAt.toISOString(),
    by: names.get(returnedById) ?? "",
  }));
}

function signature(row: RecordRow) {
  if (!row.signOff) return null;
  const { signedByName, comment, checksum, signedAt } = row.signOff;
  const signed = { by: signedByName, at: signedAt.toISOString(), comment, checksum };
  return { ...signed, isAsSigned: isAsSigned(row) ?? false };
}

function neighbours(weeks: readonly Day[], weekOn: Day) {
  const at = weeks.indexOf(weekOn);
  return { previous: weeks[at - 1] ?? null, next: at < 0 ? null : (weeks[at + 1] ?? null) };
}

function loadTrainee(id: string, weekOn: Day) {
  const module = { select: { id: true, code: true, title: true } } as const;
  const { cohort } = weeksSelection;
  return db.trainee.findUnique({
    where: { id },
    select: {
      ...weeksSelection,
      ...chargeSelection,
      person: { select: { givenName: true, familyName: true } },
      cohort: {
        select: {
          ...cohort.select,
          curriculum: { select: { modules: { ...module, orderBy: { code: "asc" } } } },
        },
      },
      records: {
        where: { weekOn: toDbDay(weekOn) },
        include: {
          signOff: true,
          modules: { select: { moduleId: true, module } },
          returns: { orderBy: { returnedAt: "desc" } },
        },
      },
    },
  });
}

/** Names by the id of the person or of the trainer. */
async function namesOf(asked: {
  returns: readonly { returnedById: string }[];
  trainerIds: readonly string[];
}) {
  const people = await db.person.findMany({
    where: {
      OR: [
        { id: { in: asked.returns.map(({ returnedById }) => returnedById) } },
        { trainer: { is: { id: { in: [...asked.trainerIds] } } } },
      ],
    },
    select: { id: true, givenName: true, familyName: true, trainer: { select: { id: true } } },
  });
  return new Map(
    people.flatMap((person) =>
      [person.id, person.trainer?.id ?? person.id].map((id) => [id, displayName(person)] as const),
    ),
  );
}
