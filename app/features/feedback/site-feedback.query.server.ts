import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { countedSteps } from "~/domain/progress/site-feedback";

/** What trainees said of a site, for planners: nothing before five have, and never one by one. */
export async function siteFeedback(actor: Actor, siteId: string) {
  if (!can(actor, "feedback.read", null)) return null;
  const rows = await db.siteFeedback.findMany({ where: { siteId, isShown: true } });
  const texts = rows.flatMap(({ id, text }) => (text === null ? [] : [{ id, text }]));
  return {
    count: rows.length,
    steps: countedSteps(rows),
    texts: texts.sort((a, b) => a.id.localeCompare(b.id)),
  };
}

export type SiteFeedback = NonNullable<Awaited<ReturnType<typeof siteFeedback>>>;
