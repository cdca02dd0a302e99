import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import { addDays } from "~/domain/calendar/day";
import { feedbackState, feedbackWindow } from "~/domain/progress/site-feedback";
import { today } from "~/platform/clock";

const FARTHEST_DAYS = 61;

/** Placements of a trainee on which feedback is open, the earliest first. Two queries. */
export async function openFeedback(actor: Actor) {
  const traineeId = found(actor.traineeId);
  const on = today();
  const near = {
    gte: toDbDay(addDays(on, -FARTHEST_DAYS)),
    lte: toDbDay(addDays(on, FARTHEST_DAYS)),
  };
  const [rows, given] = await Promise.all([
    db.placement.findMany({
      where: { traineeId, inForce: true, endsOn: near },
      include: { site: { select: { name: true } } },
      orderBy: { endsOn: "asc" },
    }),
    db.feedbackGiven.findMany({ where: { traineeId } }),
  ]);
  return rows.flatMap(({ id, siteId, phaseId, site, ...row }) => {
    const stay = { startsOn: fromDbDay(row.startsOn), endsOn: fromDbDay(row.endsOn) };
    const isGiven = given.some((one) => one.siteId === siteId && one.phaseId === phaseId);
    if (feedbackState(stay, isGiven, on) !== "open") return [];
    return [{ placementId: id, site: site.name, until: feedbackWindow(stay).endsOn }];
  });
}

export type OpenFeedback = Awaited<ReturnType<typeof openFeedback>>;
