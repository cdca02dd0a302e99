import { db } from "~/db/client";
import { enrolmentStep, stepSelection } from "~/db/enrolments";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { isInTrainingOn } from "~/domain/cohorts/enrolment";
import { today } from "~/platform/clock";
import { matrixSections, matrixTrainee } from "./matrix-sections.server";

/** Trainees × modules of a whole cohort: who is in training today. Planners read, trainers set. */
export async function cohortMatrix(actor: Actor, cohortId: string) {
  ensure(can(actor, "register.read", null));
  const on = today();
  const cohort = found(
    await db.cohort.findUnique({
      where: { id: cohortId },
      select: {
        ...{ id: true, name: true, curriculumId: true },
        trainees: { select: { ...matrixTrainee, enrolments: { select: stepSelection } } },
      },
    }),
  );
  const here = cohort.trainees.filter(({ enrolments }) =>
    isInTrainingOn(enrolments.map(enrolmentStep), on),
  );
  return { name: cohort.name, sections: await matrixSections(here, cohort, on) };
}
