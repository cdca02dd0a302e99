import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import type { Day } from "~/domain/calendar/day";
import type { Outcome } from "~/domain/outcome";
import type { EnrolmentFailure } from "./enrolment-failure";

export type Ending = { traineeId: string; from: Day; reason: string | null };

/**
 * What the end of a training does to another noun: a command of that noun, handed in by the route.
 * It answers what it did, which is kept with the step and restores it when the step is taken back.
 */
export type Consequence = {
  end: (
    actor: Actor,
    ending: Ending,
    tx: Tx,
  ) => Promise<Outcome<Prisma.InputJsonValue | null, EnrolmentFailure>>;
  restore: (actor: Actor, effect: unknown, tx: Tx) => Promise<Outcome<unknown, EnrolmentFailure>>;
};

export type Consequences = Record<
  "memberships" | "placements" | "absences" | "access",
  Consequence
>;

/** In the order in which they happen. */
export const CONSEQUENCES = ["memberships", "placements", "absences", "access"] as const;
