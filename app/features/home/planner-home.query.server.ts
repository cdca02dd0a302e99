import type { Actor } from "~/domain/access/actor";
import { absenceNeeds } from "~/features/absences/absence-home.query.server";
import { unconfirmedAssessments } from "~/features/assessments/assessment-needs.query.server";
import { talkList } from "~/features/attendance/talks.query.server";
import { cohortList } from "~/features/cohorts/cohort-list.query.server";
import { examNeeds } from "~/features/exams/exam-needs.query.server";
import { placementNeeds } from "~/features/placement/placement-needs.query.server";
import { brokenPlans } from "~/features/placement/repair/broken-plans.query.server";
import { paceNeeds } from "~/features/progress/pace.query.server";
import { lessonsWithoutTrainer } from "~/features/schedule/lessons-without-trainer.query.server";
import { openPostcodes } from "~/features/travel/open-questions.query.server";
import { today } from "~/platform/clock";

/** Was muss ich heute klären? Everything open, by cohort, and where each cohort stands today. */
export async function plannerHome(actor: Actor) {
  const [cohorts, needs, postcodes, toConfirm, uncovered, absences, talks, broken, pace, exams] =
    await Promise.all([
      cohortList(actor),
      placementNeeds(actor),
      openPostcodes(actor),
      unconfirmedAssessments(actor),
      lessonsWithoutTrainer(actor),
      absenceNeeds(actor),
      talkList(actor),
      brokenPlans(actor),
      paceNeeds(actor),
      examNeeds(actor),
    ]);
  return {
    ...{ needs, postcodes, uncovered, absences, talks, broken, pace, exams },
    unconfirmedAssessments: toConfirm,
    today: today(),
    cohorts: cohorts.filter(({ isOver }) => !isOver),
  };
}
