import type { Tx } from "~/db/transaction";
import { displayName } from "~/domain/people/name";
import { awaySpans } from "~/domain/schedule/availability";
import type { Span } from "~/domain/schedule/lesson";
import type { SlotRoom, SlotTrainer } from "~/domain/schedule/slot-fit";
import { unavailabilityOf } from "~/features/availability/trainers-away.query.server";
import { CITY_ZONE, today } from "~/platform/clock";
import { inForceOn } from "./lesson-scope.server";
import type { TimeAsked } from "./time-asked";

type Candidate = SlotTrainer & { readonly away: readonly Span[] };

/**
 * Who might teach: whoever was asked for; otherwise who leads the clusters or is qualified for the
 * module. Whoever is qualified comes first, then leads.
 */
export async function trainerCandidates(
  client: Tx,
  { trainerId, moduleId, ...window }: TimeAsked,
  clusterIds: string[],
): Promise<Candidate[]> {
  const led = { clusterId: { in: clusterIds }, ...inForceOn(today()) };
  const qualified = { moduleCode: await codeOf(client, moduleId) };
  const fitting = [{ clusters: { some: led } }, { modules: { some: qualified } }];
  const rows = await client.trainer.findMany({
    where: trainerId ? { id: trainerId } : { OR: fitting },
    include: {
      person: true,
      clusters: { where: led, select: { role: true } },
      modules: { where: qualified },
    },
    orderBy: { id: "asc" },
  });
  const said = await unavailabilityOf(
    client,
    rows.map(({ id }) => id),
    window,
  );
  const isSaid = (await client.trainerModule.count({ where: qualified })) > 0;
  return rows
    .map(({ id, person, clusters, modules }) => ({
      id,
      name: displayName(person),
      isLead: clusters.some(({ role }) => role === "lead"),
      isQualified: isSaid ? modules.length > 0 : null,
      away: awaySpans(said.get(id) ?? [], window, CITY_ZONE),
    }))
    .sort((a, b) => preference(b) - preference(a));
}

function preference({ isLead, isQualified }: Pick<Candidate, "isLead" | "isQualified">): number {
  return (isQualified ? 2 : 0) + (isLead ? 1 : 0);
}

/** What the module is called in whatever curriculum; nothing is called by an empty code. */
async function codeOf(client: Tx, moduleId: string | null): Promise<string> {
  if (!moduleId) return "";
  const module = await client.module.findUnique({
    where: { id: moduleId },
    select: { code: true },
  });
  return module?.code ?? "";
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
