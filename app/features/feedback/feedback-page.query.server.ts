import type { Actor } from "~/domain/access/actor";
import { feedbackWindow } from "~/domain/progress/site-feedback";
import { ownStay } from "./own-stay.server";

/** A trainee's own stay and whether they can say how it was. */
export async function feedbackPage(actor: Actor, placementId: string) {
  const { key: _key, ...stay } = await ownStay(actor, placementId);
  return { ...stay, window: feedbackWindow(stay) };
}
