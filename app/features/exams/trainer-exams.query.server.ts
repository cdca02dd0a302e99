import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import { enrolmentStep, stepSelection } from "~/db/enrolments";
import type { Prisma } from "~/db/generated/client";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { sortName } from "~/domain/people/name";
import { daysUntil, isCandidate } from "~/domain/progress/exam";
import { admissionGaps } from "~/domain/progress/exam-admission";
import { manyTraineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { today } from "~/platform/clock";
import { conditionsOf } from "./admission-conditions";
import { trainingStandings } from "./training-standing.server";

/**
 * Exams ahead of the cohorts whose clusters a trainer leads, with what their own trainees still lack.
 * Neither results nor exams that repeat another: whose list one stands on would tell the result.
 * Seven queries.
 */
export async function trainerExams(actor: Actor) {
  ensure(can(actor, "exam.list", null));
  const on = today();
  const people = await ledTrainees(actor, on);
  const exams = await examsAhead([...new Set(people.map(({ cohortId }) => cohortId))], on);
  const standings = await trainingStandings(exams.length > 0 ? people.map(({ id }) => id) : [], on);
  return exams.map(({ cohort, cohortId, ...exam }) => {
    const day = fromDbDay(exam.on);
    const conditions = conditionsOf(cohort.programme.admission, exam.kind);
    const rows = people.flatMap(({ id, person, memberships, enrolments, ...trainee }) => {
      const standing = standings.get(id);
      const belongs = trainee.cohortId === cohortId;
      const steps = enrolments.map(enrolmentStep);
      if (!standing || !isCandidate({ belongs, steps, hasResult: false }, day)) return [];
      const cluster = memberships[0]?.cluster.name ?? "";
      const gaps = admissionGaps(conditions, standing, on);
      return [{ traineeId: id, name: sortName(person), cluster, gaps }];
    });
    const { id, title, kind, startMinute, place } = exam;
    const facts = { id, title, kind, startMinute, place, on: day, daysLeft: daysUntil(day, on) };
    return { ...facts, cohort: cohort.name, people: rows };
  });
}

export type TrainerExam = Awaited<ReturnType<typeof trainerExams>>[number];

/** By name, and only whom access lets one see. */
async function ledTrainees(actor: Actor, on: Day) {
  const trainers = { some: { trainerId: found(actor.trainerId), ...inForceOn(on) } };
  const led = { ...inForceOn(on), cluster: { trainers } };
  const rows = await db.trainee.findMany({
    where: { memberships: { some: led } },
    select: {
      ...{ id: true, cohortId: true },
      person: { select: { givenName: true, familyName: true } },
      enrolments: { select: stepSelection },
      memberships: { where: led, select: { cluster: { select: { name: true } } } },
    },
    orderBy: [{ person: { searchKey: "asc" } }, { id: "asc" }],
  });
  const facts = await manyTraineeFacts(
    actor,
    rows.map(({ id }) => id),
    on,
  );
  return rows.filter(({ id }) => {
    const known = facts.get(id);
    return known !== undefined && can(actor, "admission.read", known);
  });
}

const aheadInclude = {
  cohort: { select: { name: true, programme: { select: { admission: true } } } },
} satisfies Prisma.ExamInclude;

function examsAhead(cohortIds: readonly string[], on: Day) {
  return db.exam.findMany({
    where: {
      ...{ cohortId: { in: [...cohortIds] }, cancelledAt: null, repeatsId: null },
      on: { gte: toDbDay(on) },
    },
    include: aheadInclude,
    orderBy: [{ on: "asc" }, { title: "asc" }, { id: "asc" }],
  });
}
