import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { isOpenToTrainee } from "~/domain/progress/assessment-lifecycle";
import { assessmentPage } from "~/features/assessments/assessment-page.query.server";
import { keptResults } from "~/features/exams/kept-results.query.server";
import { traineeProgress } from "~/features/progress/trainee-progress.query.server";
import { traineeRecords } from "~/features/records/trainee-records.query.server";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { traineePage } from "~/features/trainees/trainee-page.query.server";
import { today } from "~/platform/clock";

/**
 * All that is kept of a training, for the trainee and for planners: it answers a person's question for
 * their own data. Words of an assessment stand in it only for who may read them, and that is logged.
 */
export async function trainingFile(actor: Actor, traineeId: string) {
  ensure(can(actor, "trainee.file", await traineeFacts(actor, traineeId, today())));
  const page = await traineePage(actor, traineeId);
  const { modules } = await traineeProgress(actor, traineeId);
  const { weeks } = await traineeRecords(actor, traineeId);
  return {
    page,
    person: await masterData(traineeId),
    phases: await phasesOf(traineeId),
    modules: modules.map(({ code, title, level, target, history }) => ({
      ...{ code, title, level, target },
      files: history.flatMap(({ file }) => (file ? [file] : [])),
      latest: history[0] ? { by: history[0].setBy, at: history[0].setAt } : null,
    })),
    attendance: await attendanceOf(traineeId),
    absences: await absencesOf(traineeId),
    weeks,
    assessments: await assessmentsOf(actor, traineeId),
    results: await keptResults(actor, traineeId),
  };
}

export type TrainingFile = Awaited<ReturnType<typeof trainingFile>>;

async function masterData(traineeId: string) {
  const { person } = found(
    await db.trainee.findUnique({ where: { id: traineeId }, include: { person: true } }),
  );
  const { email, phone, postcode } = person;
  return { email, phone, postcode, birthDate: fromDbDayOrNull(person.birthDate) };
}

async function phasesOf(traineeId: string) {
  const rows = await db.phase.findMany({
    where: { cohort: { trainees: { some: { id: traineeId } } } },
    orderBy: { startsOn: "asc" },
  });
  return rows.map(({ title, kind, startsOn, endsOn }) => ({
    ...{ title, kind },
    startsOn: fromDbDay(startsOn),
    endsOn: fromDbDay(endsOn),
  }));
}

async function attendanceOf(traineeId: string) {
  const marks = await db.attendance.groupBy({
    by: ["mark"],
    where: { traineeId, lesson: { active: true } },
    _count: true,
  });
  return marks.map(({ mark, _count }) => ({ mark, count: _count }));
}

async function absencesOf(traineeId: string) {
  const rows = await db.absence.findMany({
    where: { traineeId, withdrawnAt: null, declinedAt: null },
    orderBy: { startsOn: "asc" },
  });
  return rows.map(({ kind, startsOn, endsOn }) => ({
    kind,
    startsOn: fromDbDay(startsOn),
    endsOn: fromDbDay(endsOn),
  }));
}

async function assessmentsOf(actor: Actor, traineeId: string) {
  const rows = await db.assessment.findMany({
    where: { traineeId },
    select: {
      ...{ id: true, state: true, dueOn: true },
      phase: { select: { title: true } },
      placement: { select: { site: { select: { name: true } } } },
      cluster: { select: { name: true } },
    },
    orderBy: { dueOn: "asc" },
  });
  const listed = [];
  for (const { id, state, dueOn, phase, placement, cluster } of rows) {
    const mayRead = actor.role === "planner" ? state !== "draft" : isOpenToTrainee(state);
    listed.push({
      state,
      dueOn: fromDbDay(dueOn),
      phase: phase?.title ?? "",
      place: placement?.site.name ?? cluster?.name ?? "",
      text: mayRead ? (await assessmentPage(actor, id)).text : null,
    });
  }
  return listed;
}
