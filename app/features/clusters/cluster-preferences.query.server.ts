import { db } from "~/db/client";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { compareNames, sortName } from "~/domain/people/name";
import type { BoardPreference } from "./cluster-board";

/** A cohort's wishes to be together or apart, oldest first, with the names of whom they are about. */
export async function clusterPreferences(
  actor: Actor,
  cohortId: string,
  client: Tx = db,
): Promise<BoardPreference[]> {
  ensure(can(actor, "cluster.manage", null));
  const person = { select: { givenName: true, familyName: true } };
  const rows = await client.clusterPreference.findMany({
    where: { cohortId },
    orderBy: { id: "asc" },
    include: { members: { include: { trainee: { select: { person } } } } },
  });
  return rows.map(({ id, kind, members }) => {
    const sorted = members.sort((a, b) => compareNames(a.trainee.person, b.trainee.person));
    return {
      id,
      kind,
      traineeIds: sorted.map(({ traineeId }) => traineeId),
      names: sorted.map(({ trainee }) => sortName(trainee.person)),
    };
  });
}
