import type { Actor } from "~/domain/access/actor";
import { sitePresence } from "~/features/placement/site-presence.query.server";
import { myTrainees } from "~/features/progress/my-trainees.query.server";
import { lessonsToday } from "~/features/schedule/lessons-today.query.server";
import { today } from "~/platform/clock";

/** Wer wartet auf mich? Today's lessons, the own clusters, and who is at the own site now and next. */
export async function trainerHome(actor: Actor) {
  const { lessons, next } = await lessonsToday(actor);
  return {
    today: today(),
    lessons,
    next,
    groups: await myTrainees(actor),
    site: actor.siteId ? { id: actor.siteId, ...(await sitePresence(actor, actor.siteId)) } : null,
  };
}
