import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { phaseOn } from "~/domain/cohorts/phases";
import { compareNames, displayName, sortName } from "~/domain/people/name";
import { today } from "~/platform/clock";
import { visibleClusters } from "./cluster-facts.query.server";
import { findClusterIds } from "./cluster-ids.server";
import type { ClusterView } from "./cluster-view";

export type ClusterList = Awaited<ReturnType<typeof clusterList>>;
export type ListedCluster = ClusterList["rows"][number];

/** One part of the clusters that an actor sees, for trainers their own; four queries at most. */
export async function clusterList(actor: Actor, view: ClusterView, page: number) {
  ensure(can(actor, "cluster.list", null));
  const on = today();
  const within = actor.role === "planner" ? null : await visibleIds(actor, on);
  const found = await findClusterIds({ within, view, page }, on);
  const rows = await loadClusters(found.ids, on);
  const byId = new Map(rows.map((row) => [row.id, listed(row, actor, on)]));
  return {
    page: found.page,
    total: found.total,
    rows: found.ids.flatMap((id) => byId.get(id) ?? []),
    cohorts: await cohortChoices(within),
  };
}

async function visibleIds(actor: Actor, on: Day): Promise<string[]> {
  const rows = await db.cluster.findMany({
    where: visibleClusters(actor, on),
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

function cohortChoices(within: string[] | null) {
  return db.cohort.findMany({
    where: { clusters: { some: within ? { id: { in: within } } : {} } },
    select: { id: true, name: true },
    orderBy: [{ startsOn: "desc" }, { name: "desc" }],
  });
}

function listed(row: ClusterRow, actor: Actor, on: Day) {
  return {
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
  };
}

function loadClusters(ids: readonly string[], on: Day) {
  const person = { select: { givenName: true, familyName: true } };
  return db.cluster.findMany({
    where: { id: { in: [...ids] } },
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

type ClusterRow = Awaited<ReturnType<typeof loadClusters>>[number];
type PhaseRow = ClusterRow["cohort"]["phases"][number];

function phaseOf({ title, kind, startsOn, endsOn }: PhaseRow) {
  return { title, kind, startsOn: fromDbDay(startsOn), endsOn: fromDbDay(endsOn) };
}
