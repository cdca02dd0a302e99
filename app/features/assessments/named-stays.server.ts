import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import type { ClosedRange } from "~/domain/calendar/range";
import { displayName } from "~/domain/people/name";

type Known = {
  id: string;
  state: "draft" | "completed" | "discussed" | "confirmed";
  talkOn: Date | null;
  authorId: string;
};
export type AssessedStay = ClosedRange & {
  name: string;
  phase: string;
  place: string;
  begin: { traineeId: string; placementId: string; clusterId: string; phaseId: string };
  known: Known | null;
};

/** What a planner named the actor as author of, until it is confirmed; also of people they do not train. */
export async function namedStays({ personId }: Actor): Promise<AssessedStay[]> {
  const rows = await db.assessment.findMany({
    where: {
      authorId: personId,
      state: { not: "confirmed" },
      named: { some: { toId: personId } },
    },
    include: {
      trainee: { select: { person: { select: { givenName: true, familyName: true } } } },
      phase: true,
      placement: { include: { site: { select: { name: true } } } },
      cluster: { select: { name: true } },
    },
  });
  return rows.flatMap(({ trainee, phase, placement, cluster, ...row }) => {
    const range = placement ?? phase;
    if (!range || !phase) return [];
    const { id, state, talkOn, authorId, traineeId, placementId, clusterId } = row;
    return [
      {
        startsOn: fromDbDay(range.startsOn),
        endsOn: fromDbDay(range.endsOn),
        name: displayName(trainee.person),
        phase: phase.title,
        place: placement?.site.name ?? cluster?.name ?? "",
        begin: {
          ...{ traineeId, phaseId: phase.id },
          ...{ placementId: placementId ?? "", clusterId: clusterId ?? "" },
        },
        known: { id, state, talkOn, authorId },
      },
    ];
  });
}
