// Where planning's own things are: a plan in each state that a planner meets, a draft timetable.
import "../setup/e2e-environment";
import { db } from "~/db/client";

export async function planningIds() {
  const searched = await db.proposalRun.findFirstOrThrow({ where: { decidedAt: null } });
  const asked = await db.approvalRequest.findFirstOrThrow({ where: { answer: null } });
  const place = await db.placement.findFirstOrThrow({ where: { planId: searched.planId } });
  const unavailable = await db.unavailability.findFirstOrThrow({
    where: { endsOn: { not: null } },
    orderBy: { startsOn: "desc" },
  });
  return {
    searched: searched.planId,
    approval: asked.planId,
    cell: `${place.traineeId}.${place.phaseId}`,
    place: `${place.siteId}.${place.phaseId}`,
    timetable: (await db.timetableDraft.findFirstOrThrow()).id,
    series: (await db.series.findFirstOrThrow({ where: { lessons: { some: {} } } })).id,
    missing: unavailable.trainerId,
  };
}
