import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import { addDays, isWeekend, mondayOf, weekdayOf } from "~/domain/calendar/day";
import { reachedCount } from "~/domain/progress/level";
import { unreadAssessments } from "~/features/assessments/assessment-needs.query.server";
import { ownExamNeeds } from "~/features/exams/exam-needs.query.server";
import { openFeedback } from "~/features/feedback/open-feedback.query.server";
import { traineePlacements } from "~/features/placement/trainee-placements.query.server";
import { traineeProgress } from "~/features/progress/trainee-progress.query.server";
import { ownRecordNeeds } from "~/features/records/record-needs.query.server";
import { myWeek } from "~/features/schedule/my-week.query.server";
import { openWindow } from "~/features/wishes/open-window.query.server";
import { today } from "~/platform/clock";

/** Was ist heute? Today and this week (on a weekend the next), where to be now and next, and what is learnt. */
export async function traineeHome(actor: Actor) {
  const traineeId = found(actor.traineeId);
  const on = today();
  const monday = mondayOf(isWeekend(on) ? addDays(on, 2) : on);
  const { week } = await myWeek(actor, monday);
  const placements = await traineePlacements(actor, traineeId);
  const { modules } = await traineeProgress(actor, traineeId);
  const current = placements.find((placement) => placement.isNow) ?? null;
  return {
    unread: await unreadAssessments(actor),
    records: await ownRecordNeeds(actor),
    feedback: await openFeedback(actor),
    traineeId,
    wishes: await openWindow(actor),
    exams: await ownExamNeeds(actor),
    today: on,
    monday,
    isWeekend: isWeekend(on),
    lessons: week.lessons,
    current: current && {
      ...current,
      hoursToday: current.site.openingHours.filter(({ weekday }) => weekday === weekdayOf(on)),
    },
    next: placements.find(({ startsOn }) => startsOn > on) ?? null,
    progress: {
      reached: reachedCount(modules),
      total: modules.length,
      latest: modules
        .flatMap(({ code, title, history }) => history.map((entry) => ({ code, title, ...entry })))
        .sort((a, b) => (a.setAt < b.setAt ? 1 : -1))
        .slice(0, 3),
    },
  };
}
