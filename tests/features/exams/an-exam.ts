// A cohort with a scale of 1 to 6 and a record that is a duty: one trainee with a cluster and a placement,
// two more of the cohort, and a planner.
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays } from "~/domain/calendar/day";
import { today } from "~/platform/clock";
import { aPlannerActor } from "../../factories/actors";
import { anExam } from "../../factories/exams";
import { aTrainee } from "../../factories/people";
import { aTraining, type Training } from "../records/a-training";

export type ExamScene = Awaited<ReturnType<typeof anExamScene>>;

export async function anExamScene() {
  const training: Training = await aTraining();
  const planner: Actor = await aPlannerActor(db);
  const cohortId = training.cohort.id;
  const entryOn = addDays(training.monday, -42);
  const others = [
    await aTrainee(db, { cohortId, entryOn }),
    await aTrainee(db, { cohortId, entryOn }),
  ];
  const traineeIds = [training.traineeId, ...others.map(({ id }) => id)];
  const held = await anExam(db, { cohortId, on: addDays(today(), -3) });
  const ahead = await anExam(db, { cohortId, on: addDays(today(), 20) });
  return { training, planner, cohortId, others, traineeIds, held, ahead };
}

/** What people were told, by person and kind. */
export async function toldKinds(personId: string): Promise<string[]> {
  const rows = await db.notice.findMany({ where: { personId }, orderBy: { createdAt: "asc" } });
  return rows.map(({ kind }) => kind);
}
