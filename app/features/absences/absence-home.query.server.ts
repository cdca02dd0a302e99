import type { Actor } from "~/domain/access/actor";
import { absencesOfToday } from "./absence-list.query.server";

export type AbsenceNeeds = Awaited<ReturnType<typeof absenceNeeds>>;

/** What of absences waits on a home page, and who is away today; one query. */
export async function absenceNeeds(actor: Actor) {
  const { open, now } = await absencesOfToday(actor);
  return {
    open: open.map(({ trainee }) => trainee.name),
    away: now.map(({ trainee }) => trainee.name),
  };
}
