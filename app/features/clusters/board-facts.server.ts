import { createHash } from "node:crypto";
import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import { inForceOn } from "~/db/in-force";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import type { Day } from "~/domain/calendar/day";
import { compareTitles } from "~/domain/clusters/order";
import { displayName } from "~/domain/people/name";
import { type ClusterPerson, clusterPeople } from "./cluster-people.query.server";

export type BoardFacts = Awaited<ReturnType<typeof boardFacts>>;

/** The clusters of a cohort that are open on a day, and whoever could be in them; three queries. */
export async function boardFacts(
  actor: Actor,
  wanted: { cohortId: string; withCohortId: string | null; from: Day },
  client: Tx = db,
) {
  const people = await clusterPeople(actor, wanted, client);
  const rows = await openClusters(client, wanted);
  const clusters = rows
    .map(({ id, name, version, trainers }) => ({
      id,
      name,
      version,
      lead: trainers[0] ? displayName(trainers[0].trainer.person) : null,
    }))
    .sort((a, b) => compareTitles(a.name, b.name));
  const names = await client.cluster.findMany({
    where: { cohortId: wanted.cohortId },
    select: { name: true },
  });
  const takenNames = names.map(({ name }) => name);
  return { clusters, people, takenNames, seen: fingerprintOf(wanted.from, clusters, people) };
}

function openClusters(client: Tx, { cohortId, from }: { cohortId: string; from: Day }) {
  const person = { select: { givenName: true, familyName: true } };
  const isOpen = { OR: [{ closing: null }, { closing: { lastOn: { gte: toDbDay(from) } } }] };
  return client.cluster.findMany({
    where: { cohortId, ...isOpen },
    include: {
      trainers: {
        where: { role: "lead", ...inForceOn(from) },
        select: { trainer: { select: { person } } },
      },
    },
  });
}

/** The same for the same people with the same memberships in the same clusters. */
function fingerprintOf(
  from: Day,
  clusters: readonly { id: string; version: number }[],
  people: readonly ClusterPerson[],
): string {
  const facts = {
    from,
    clusters: clusters.map(({ id, version }) => [id, version]),
    people: people.map(({ id, rows }) => [
      id,
      ...rows.map((row) => [row.id, row.startsOn, row.endsOn]),
    ]),
  };
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 32);
}
