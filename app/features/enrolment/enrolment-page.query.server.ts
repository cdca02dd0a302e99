import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import { enrolmentStep, partTimeOn } from "~/db/enrolments";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { type Day, dayOf } from "~/domain/calendar/day";
import { canTakeBack, isFinal, nextStates, stateOn } from "~/domain/cohorts/enrolment";
import { withAgreedShare } from "~/domain/cohorts/enrolment-share";
import { displayName } from "~/domain/people/name";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { CITY_ZONE, today } from "~/platform/clock";
import { type EnrolmentChoice, enrolmentPreview } from "./enrolment-preview.server";
import { type EnrolmentRow, loadEnrolment } from "./enrolment-row.server";

export type EnrolmentPage = Awaited<ReturnType<typeof enrolmentPage>>;

/** The steps of a trainee's enrolment, what may follow, and what a chosen step would do. */
export async function enrolmentPage(actor: Actor, traineeId: string, choice: EnrolmentChoice) {
  await traineeFacts(actor, traineeId, today());
  ensure(can(actor, "enrolment.manage", null));
  const on = today();
  const row = await loadEnrolment(traineeId);
  const names = await namesOf(row);
  const agreed = withAgreedShare(row.enrolments.map(enrolmentStep), row.partTimePercent);
  const next = nextStates(agreed);
  const last = row.enrolments.at(-1);
  return {
    id: row.id,
    version: row.version,
    name: displayName(row.person),
    cohort: { id: row.cohort.id, name: row.cohort.name },
    today: on,
    state: stateOn(agreed, on),
    lastState: agreed.at(-1)?.state ?? null,
    partTimePercent: partTimeOn(row, on),
    next,
    isOver: last !== undefined && isFinal(last.state),
    steps: row.enrolments.map((step, index) => ({
      id: step.id,
      ...shown(step, names),
      state: agreed[index]?.state ?? step.state,
      partTimePercent: agreed[index]?.partTimePercent ?? null,
      cohort: step.cohort?.name ?? null,
      when: whenOf(row.enrolments, index, on),
      canUndo: step === last && index > 0 && canTakeBack(daysOf(step), on),
    })),
    reversals: row.reversals.map(({ id, reversedAt, reversedById, ...step }) => ({
      id,
      ...shown(step, names),
      reversedAt: reversedAt.toISOString(),
      reversedBy: names.get(reversedById) ?? null,
    })),
    cohorts: last?.state === "deferred" ? await openCohorts(on) : [],
    preview: await enrolmentPreview(row, agreed, choice),
  };
}

type StepRow = Pick<
  EnrolmentRow["reversals"][number],
  "state" | "effectiveOn" | "reason" | "partTimePercent" | "recordedAt" | "recordedById"
>;

async function namesOf({ enrolments, reversals }: EnrolmentRow): Promise<Map<string, string>> {
  const ids = [
    ...enrolments.map(({ recordedById }) => recordedById),
    ...reversals.flatMap(({ recordedById, reversedById }) => [recordedById, reversedById]),
  ].flatMap((id) => id ?? []);
  const people = await db.person.findMany({ where: { id: { in: [...new Set(ids)] } } });
  return new Map(people.map((person) => [person.id, displayName(person)]));
}

function shown(step: StepRow, names: Map<string, string>) {
  const { state, reason, partTimePercent, recordedAt, recordedById } = step;
  return {
    ...{ state, reason, partTimePercent },
    effectiveOn: fromDbDay(step.effectiveOn),
    recordedAt: recordedAt.toISOString(),
    recordedBy: names.get(recordedById ?? "") ?? null,
  };
}

function daysOf({ effectiveOn, recordedAt }: StepRow) {
  return { effectiveOn: fromDbDay(effectiveOn), recordedOn: dayOf(recordedAt, CITY_ZONE) };
}

function whenOf(steps: readonly StepRow[], index: number, on: Day) {
  const begins = (at: number) => {
    const step = steps[at];
    return step !== undefined && fromDbDay(step.effectiveOn) <= on;
  };
  if (!begins(index)) return "later";
  return begins(index + 1) ? "before" : "now";
}

/** Cohorts that somebody may come back into. */
async function openCohorts(on: Day) {
  return db.cohort.findMany({
    where: { endsOn: { gte: toDbDay(on) } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}
