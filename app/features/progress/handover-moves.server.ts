import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import { found } from "~/domain/access/refusal";
import type { Move } from "~/domain/progress/handover";

/** Where a trainee comes to by what is published: sites and clusters, each with its first day. */
export async function movesOf(traineeId: string, client: Tx = db): Promise<Move[]> {
  const { memberships, placements } = found(
    await client.trainee.findUnique({
      where: { id: traineeId },
      select: {
        memberships: { select: { startsOn: true, cluster: { select: { name: true } } } },
        placements: {
          where: { inForce: true },
          select: { startsOn: true, site: { select: { name: true } } },
        },
      },
    }),
  );
  return [
    ...memberships.map(({ startsOn, cluster }) => ({ on: fromDbDay(startsOn), to: cluster.name })),
    ...placements.map(({ startsOn, site }) => ({ on: fromDbDay(startsOn), to: site.name })),
  ];
}
