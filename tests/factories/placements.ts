import { toDbDay } from "~/db/dates";
import type { PlanState } from "~/db/generated/enums";
import type { Tx } from "~/db/transaction";
import { day } from "~/domain/calendar/day";
import { nextNumber } from "./sequence";

/** A draft unless told. */
export async function aPlan(
  client: Tx,
  given: { cohortId: string; name?: string; state?: PlanState },
) {
  return client.plan.create({ data: { name: `Einsatzplan ${nextNumber()}`, ...given } });
}

/** A plan's publication in the record alone, from a Monday on; `publishPlan` makes a real one. */
export async function aPublication(client: Tx, given: { planId: string; publishedById: string }) {
  const effectiveFrom = toDbDay(day("2026-11-02"));
  return client.publication.create({ data: { effectiveFrom, ...given } });
}

type PlacementGiven = {
  planId: string;
  traineeId: string;
  siteId: string;
  phaseId: string;
  startsOn?: string;
  endsOn?: string;
  practicalTrainerId?: string;
};

/** As long as its phase unless told; in force when its plan is published. */
export async function aPlacement(client: Tx, given: PlacementGiven) {
  const phase = await client.phase.findUniqueOrThrow({ where: { id: given.phaseId } });
  return client.placement.create({
    data: {
      ...given,
      startsOn: given.startsOn ? toDbDay(day(given.startsOn)) : phase.startsOn,
      endsOn: given.endsOn ? toDbDay(day(given.endsOn)) : phase.endsOn,
    },
  });
}
