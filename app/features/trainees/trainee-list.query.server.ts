import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import { enrolmentStep, partTimeOn } from "~/db/enrolments";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { stateOn } from "~/domain/cohorts/enrolment";
import { sortName } from "~/domain/people/name";
import { today } from "~/platform/clock";
import { PAGE_SIZE } from "./list-view";
import { type TraineeFilter, traineesMatching } from "./trainee-filter.server";
import { orderOf, sortedBy } from "./trainee-order";
import { visibleTrainees } from "./trainee-scope.query.server";

export type TraineeList = Awaited<ReturnType<typeof traineeList>>;
export type ListedTrainee = TraineeList["rows"][number];

/** One page of the trainees whom an actor sees; sorted as a German list, which the database cannot. */
export async function traineeList(
  actor: Actor,
  filter: TraineeFilter,
  view: { sort: string | null; page: number },
) {
  ensure(can(actor, "trainee.list", null));
  const on = today();
  const visible = visibleTrainees(actor, on);
  const all = await loadNames({ AND: [visible, traineesMatching(filter, on)] }, on);
  const sorted = sortedBy(all, orderOf(view.sort));
  const pages = Math.max(1, Math.ceil(sorted.length / PAGE_SIZE));
  const page = Math.min(view.page, pages);
  const ids = sorted.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map(({ id }) => id);
  const rows = await loadRows(actor, ids, on);
  return {
    page,
    total: sorted.length,
    rows: ids.flatMap((id) => rows.get(id) ?? []),
    ...(await loadChoices(visible, on)),
  };
}

async function loadNames(where: ReturnType<typeof traineesMatching>, on: Day) {
  const rows = await db.trainee.findMany({
    where,
    select: {
      id: true,
      person: { select: { givenName: true, familyName: true } },
      cohort: { select: { name: true } },
      memberships: { where: inForceOn(on), select: { cluster: { select: { name: true } } } },
    },
  });
  return rows.map(({ id, person, cohort, memberships }) => ({
    id,
    ...person,
    cohort: cohort.name,
    cluster: memberships[0]?.cluster.name ?? "",
  }));
}

async function loadRows(actor: Actor, ids: readonly string[], on: Day) {
  const named = { select: { id: true, name: true } };
  const trainers = { where: inForceOn(on), select: { trainerId: true } };
  const cluster = { select: { ...named.select, trainers } };
  const rows = await db.trainee.findMany({
    where: { id: { in: [...ids] } },
    include: {
      person: { select: { givenName: true, familyName: true } },
      cohort: named,
      enrolments: true,
      memberships: { where: inForceOn(on), select: { cluster } },
      placements: {
        where: { inForce: true, startsOn: { lte: toDbDay(on) }, endsOn: { gte: toDbDay(on) } },
        select: { site: named },
      },
    },
  });
  const listed = rows.map((row) => ({
    id: row.id,
    name: sortName(row.person),
    cohort: row.cohort,
    cluster: openable(actor, row.memberships[0]?.cluster),
    site: row.placements[0]?.site ?? null,
    partTimePercent: partTimeOn(row, on),
    entryOn: fromDbDay(row.entryOn),
    state: stateOn(row.enrolments.map(enrolmentStep), on),
  }));
  return new Map(listed.map((row) => [row.id, row]));
}

type LedCluster = { id: string; name: string; trainers: { trainerId: string }[] };

/** A practical trainer reads the name of a cluster whose page is not theirs. */
function openable(actor: Actor, cluster: LedCluster | undefined) {
  if (!cluster) return null;
  const trainerIds = cluster.trainers.map(({ trainerId }) => trainerId);
  const { id, name } = cluster;
  return { id, name, isOpen: can(actor, "cluster.read", { trainerIds }) };
}

/** The cohorts and clusters in which the actor sees somebody. */
async function loadChoices(visible: ReturnType<typeof visibleTrainees>, on: Day) {
  const cohorts = await db.cohort.findMany({
    where: { trainees: { some: visible } },
    select: { id: true, name: true },
    orderBy: [{ startsOn: "desc" }, { name: "asc" }],
  });
  const clusters = await db.cluster.findMany({
    where: { memberships: { some: { trainee: visible, ...inForceOn(on) } } },
    select: { id: true, name: true, cohortId: true, cohort: { select: { name: true } } },
  });
  return {
    cohorts,
    clusters: clusters
      .map(({ cohort, ...cluster }) => ({ ...cluster, label: `${cohort.name} · ${cluster.name}` }))
      .sort((a, b) => a.label.localeCompare(b.label, "de", { numeric: true })),
  };
}
