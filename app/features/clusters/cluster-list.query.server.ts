import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { compareTitles } from "~/domain/clusters/order";
import { phaseOn } from "~/domain/cohorts/phases";
import { compareNames, displayName, sortName } from "~/domain/people/name";
import { today } from "~/platform/clock";
import { visibleClusters } from "./cluster-facts.query.server";

export type ListedCluster = Awaited<ReturnType<typeof clusterList>>[number];

/** The clusters that an actor sees of the cohorts that are not over; for trainers their own. */
export async function clusterList(actor: Actor) {
  ensure(can(actor, "cluster.list", null));
  const on = today();
  const rows = await loadClusters(actor, on);
  return rows
    .map((row) => ({
      id: row.id,
      name: row.name,
      cohort: row.cohort.name,
      phase: phaseOn(row.cohort.phases.map(phaseOf), on)?.title ?? null,
      ownRole: row.trainers.find(({ trainerId }) => trainerId === actor.trainerId)?.role ?? null,
      trainers: row.trainers.map(({ role, trainer }) => ({
        role,
        name: displayName(trainer.person),
      })),
      members: row.memberships
        .map(({ trainee }) => trainee)
        .sort((a, b) => compareNames(a.person, b.person))
        .map(({ id, person }) => ({ id, name: sortName(person) })),
    }))
    .sort((a, b) => compareTitles(b.cohort, a.cohort) || compareTitles(a.name, b.name));
}

/** Neither the cohort nor the cluster itself has ended. */
function notOver(on: Day): Prisma.ClusterWhereInput {
  const from = { gte: toDbDay(on) };
  return { cohort: { endsOn: from }, OR: [{ closing: null }, { closing: { lastOn: from } }] };
}

function loadClusters(actor: Actor, on: Day) {
  const person = { select: { givenName: true, familyName: true } };
  return db.cluster.findMany({
    where: { AND: [visibleClusters(actor, on), notOver(on)] },
    include: {
      cohort: { select: { name: true, phases: true } },
      trainers: {
        where: inForceOn(on),
        orderBy: { role: "asc" },
        select: { role: true, trainerId: true, trainer: { select: { person } } },
      },
      memberships: {
        where: inForceOn(on),
        select: { trainee: { select: { id: true, person } } },
      },
    },
  });
}

type PhaseRow = Awaited<ReturnType<typeof loadClusters>>[number]["cohort"]["phases"][number];

function phaseOf({ title, kind, startsOn, endsOn }: PhaseRow) {
  return { title, kind, startsOn: fromDbDay(startsOn), endsOn: fromDbDay(endsOn) };
}
