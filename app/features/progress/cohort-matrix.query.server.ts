import { db } from "~/db/client";
import { enrolmentStep, stepSelection } from "~/db/enrolments";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found, notFound } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { isInTrainingOn } from "~/domain/cohorts/enrolment";
import { manyTraineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { visibleTrainees } from "~/features/trainees/trainee-scope.query.server";
import { today } from "~/platform/clock";
import { matrixSections, matrixTrainee } from "./matrix-sections.server";

/**
 * Trainees × modules of a cohort, who is in training today: planners read all of them, trainers find
 * their own people of all their clusters and their site, and set. A cohort with none is no trainer's.
 */
export async function cohortMatrix(actor: Actor, cohortId: string) {
  ensure(can(actor, "trainee.list", null));
  const on = today();
  const cohort = found(await loadCohort(actor, cohortId, on));
  const here = cohort.trainees.filter(({ enrolments }) =>
    isInTrainingOn(enrolments.map(enrolmentStep), on),
  );
  const isWhole = can(actor, "register.read", null);
  if (here.length === 0 && !isWhole) notFound();
  const facts = await manyTraineeFacts(
    actor,
    here.map(({ id }) => id),
    on,
  );
  return {
    name: cohort.name,
    isWhole,
    canSet: facts.size > 0 && [...facts.values()].every((one) => can(actor, "level.set", one)),
    sections: await matrixSections(here, cohort, on),
  };
}

function loadCohort(actor: Actor, id: string, on: Day) {
  return db.cohort.findUnique({
    where: { id },
    select: {
      ...{ id: true, name: true, curriculumId: true },
      trainees: {
        where: visibleTrainees(actor, on),
        select: { ...matrixTrainee, enrolments: { select: stepSelection } },
      },
    },
  });
}
