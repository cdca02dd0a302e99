import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { today } from "~/platform/clock";
import { clustersVisibleTo } from "./lesson-scope.server";
import type { PhaseChoice } from "./phase-choice";

/** The phases, not yet over, that a series may lie within. */
export async function phaseChoices(actor: Actor): Promise<PhaseChoice[]> {
  ensure(can(actor, "lesson.plan", null));
  const phases = await db.phase.findMany({
    where: {
      endsOn: { gte: toDbDay(today()) },
      cohort: { clusters: { some: clustersVisibleTo(actor, today()) } },
    },
    include: { cohort: { select: { name: true } } },
    orderBy: [{ cohort: { name: "asc" } }, { startsOn: "asc" }],
  });
  return phases.map(({ id, title, cohort }) => ({ id, name: `${cohort.name}: ${title}` }));
}
