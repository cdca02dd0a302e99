// Which trainees an actor may see: planners all, trainers those of their clusters and, at their
// site, from the start of a published placement until 30 days after it, trainees themselves.
// Source: training-facts.md, 4 "Access".
import type { Day } from "../calendar/day";
import { addDays } from "../calendar/day";
import type { Actor } from "./actor";

/** Days after a placement's end on which the site's practical trainers still see the trainee. */
export const GRACE_DAYS = 30;

/** A description that the database boundary turns into a condition. */
export type TraineeScope =
  | { kind: "all" }
  | { kind: "none" }
  | { kind: "self"; traineeId: string }
  | { kind: "assigned"; trainerId: string; siteId: string | null; on: Day; endedSince: Day };

/** The trainees `actor` may see on `today`. */
export function visibleTo(actor: Actor, today: Day): TraineeScope {
  if (actor.role === "planner") return { kind: "all" };
  if (actor.role === "trainee" && actor.traineeId)
    return { kind: "self", traineeId: actor.traineeId };
  if (actor.role === "trainer" && actor.trainerId)
    return {
      kind: "assigned",
      trainerId: actor.trainerId,
      siteId: actor.siteId,
      on: today,
      endedSince: addDays(today, -GRACE_DAYS),
    };
  return { kind: "none" };
}
