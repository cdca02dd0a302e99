import type { Tx } from "~/db/transaction";
import { displayName } from "~/domain/people/name";
import type { Span } from "~/domain/schedule/lesson";
import type { SlotRoom, SlotTrainer } from "~/domain/schedule/slot-fit";
import { today } from "~/platform/clock";
import { inForceOn } from "./lesson-scope.server";
import type { TimeAsked } from "./time-asked";

type Candidate = SlotTrainer & { readonly away: readonly Span[] };

/** Who might teach: whoever was asked for, or those who lead the clusters, leads first. */
export async function trainerCandidates(
  client: Tx,
  { trainerId }: TimeAsked,
  clusterIds: string[],
): Promise<Candidate[]> {
  const led = { clusterId: { in: clusterIds }, ...inForceOn(today()) };
  const rows = await client.trainer.findMany({
    where: trainerId ? { id: trainerId } : { clusters: { some: led } },
    include: { person: true, clusters: { where: led, select: { role: true } } },
    orderBy: { id: "asc" },
  });
  return rows
    .map(({ id, person, clusters }) => ({
      id,
      name: displayName(person),
      isLead: clusters.some(({ role }) => role === "lead"),
      isQualified: null,
      away: [],
    }))
    .sort((a, b) => Number(b.isLead) - Number(a.isLead));
}

/** Where the lesson might be; none for one without a room. */
export async function roomCandidates(client: Tx, place: string): Promise<SlotRoom[]> {
  if (place === "none") return [];
  const [kind, id] = place.split(":");
  const where = kind === "room" ? { id: id ?? "" } : kind === "site" ? { siteId: id ?? "" } : {};
  return client.room.findMany({
    where,
    select: { id: true, name: true, seats: true },
    orderBy: { name: "asc" },
  });
}
