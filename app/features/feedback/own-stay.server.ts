import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { feedbackState } from "~/domain/progress/site-feedback";
import { today } from "~/platform/clock";

/** A trainee's own placement in force, and whether feedback on it is open; of another's nothing is told. */
export async function ownStay(actor: Actor, placementId: string, client: Tx = db) {
  ensure(actor.traineeId !== null && can(actor, "feedback.give", { traineeId: actor.traineeId }));
  const traineeId = found(actor.traineeId);
  const row = found(
    await client.placement.findFirst({
      where: { id: placementId, traineeId, inForce: true },
      select: {
        ...{ siteId: true, phaseId: true, startsOn: true, endsOn: true },
        site: { select: { name: true } },
        phase: { select: { title: true } },
      },
    }),
  );
  const { siteId, phaseId } = row;
  const key = { traineeId, siteId, phaseId };
  const given = await client.feedbackGiven.count({ where: key });
  const stay = { startsOn: fromDbDay(row.startsOn), endsOn: fromDbDay(row.endsOn) };
  return {
    key,
    ...stay,
    ...{ placementId, site: row.site.name, phase: row.phase.title },
    state: feedbackState(stay, given > 0, today()),
  };
}
