import { fromDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { Day } from "~/domain/calendar/day";
import type { ClosedRange } from "~/domain/calendar/range";
import { followPhase, outsidePhase } from "~/domain/cohorts/move-phase";
import { displayName } from "~/domain/people/name";

export type DependentPlacement = ClosedRange & {
  id: string;
  planId: string;
  traineeId: string;
  phaseId: string;
  person: string;
  site: string;
  plan: string;
  joinsOn: Day;
  inForce: boolean;
};

/** The placements in a phase that still count: of the published plan and of drafts. */
export async function placementsIn(tx: Tx, phaseId: string): Promise<DependentPlacement[]> {
  const rows = await tx.placement.findMany({
    where: { phaseId, plan: { state: { not: "superseded" } } },
    select: {
      ...{ id: true, planId: true, traineeId: true, phaseId: true },
      ...{ startsOn: true, endsOn: true, inForce: true },
      plan: { select: { name: true } },
      site: { select: { name: true } },
      trainee: {
        select: { entryOn: true, person: { select: { givenName: true, familyName: true } } },
      },
    },
    orderBy: [{ trainee: { person: { familyName: "asc" } } }, { id: "asc" }],
  });
  return rows.map(({ plan, site, trainee, ...row }) => ({
    ...row,
    ...{ plan: plan.name, site: site.name },
    person: displayName(trainee.person),
    joinsOn: fromDbDay(trainee.entryOn),
    startsOn: fromDbDay(row.startsOn),
    endsOn: fromDbDay(row.endsOn),
  }));
}

/** What becomes of placements when their phase moves: those in force stay, the others follow it. */
export function sortPlacements(
  placements: readonly DependentPlacement[],
  phase: { before: ClosedRange; after: ClosedRange },
) {
  const inForce = placements.filter((placement) => placement.inForce);
  const drafts = placements
    .filter((placement) => !placement.inForce)
    .map((placement) => ({ placement, to: followPhase(placement, phase, placement.joinsOn) }));
  const isMoved = ({ placement, to }: (typeof drafts)[number]) =>
    to !== null && (to.startsOn !== placement.startsOn || to.endsOn !== placement.endsOn);
  return {
    /** In force and no longer wholly in the phase: they are named and stay as published. */
    outside: outsidePhase(inForce, phase.after),
    inside: inForce.length - outsidePhase(inForce, phase.after).length,
    following: drafts
      .filter(isMoved)
      .flatMap(({ placement, to }) => (to ? [{ placement, to }] : [])),
    /** Of drafts: no day of theirs is left, because the trainee joins later than the phase ends. */
    dropped: drafts.filter(({ to }) => to === null).map(({ placement }) => placement),
  };
}
