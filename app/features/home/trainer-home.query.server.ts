import type { Actor } from "~/domain/access/actor";
import { addDays, isWeekend, mondayOf } from "~/domain/calendar/day";
import { dueAssessments } from "~/features/assessments/assessment-needs.query.server";
import { sitePresence } from "~/features/placement/site-presence.query.server";
import { myTrainees } from "~/features/progress/my-trainees.query.server";
import { waitingRecords } from "~/features/records/record-needs.query.server";
import { myWeek } from "~/features/schedule/my-week.query.server";
import { today } from "~/platform/clock";
import { trainerNeeds } from "./trainer-needs.query.server";

/** Wer wartet auf mich? Today and the rest of the week, the own clusters, who is at the own site. */
export async function trainerHome(actor: Actor) {
  const on = today();
  const monday = mondayOf(isWeekend(on) ? addDays(on, 2) : on);
  const { week } = await myWeek(actor, monday);
  return {
    assessments: await dueAssessments(actor),
    records: await waitingRecords(actor),
    today: on,
    monday,
    isWeekend: isWeekend(on),
    lessons: week.lessons,
    needs: await trainerNeeds(actor),
    groups: (await myTrainees(actor)).groups,
    site: actor.siteId ? { id: actor.siteId, ...(await sitePresence(actor, actor.siteId)) } : null,
  };
}
