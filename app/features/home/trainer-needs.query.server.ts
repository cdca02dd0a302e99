import type { Actor } from "~/domain/access/actor";
import { absenceNeeds } from "~/features/absences/absence-home.query.server";

export type TrainerNeeds = Awaited<ReturnType<typeof trainerNeeds>>;

/** What waits for a trainer, by noun. */
export async function trainerNeeds(actor: Actor) {
  return { absences: await absenceNeeds(actor) };
}
