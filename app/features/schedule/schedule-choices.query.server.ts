import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { displayName, sortName } from "~/domain/people/name";
import { today } from "~/platform/clock";
import { type TargetKind, targetName } from "./asked-schedule.schema";
import { clustersVisibleTo } from "./lesson-scope.server";
import type { TargetGroup } from "./schedule-view";

type Row = { id: string; name: string };

/** Whose schedules an actor may open besides the own one. Five queries for planners. */
export async function scheduleChoices(actor: Actor): Promise<TargetGroup[]> {
  if (actor.role === "trainee") return [];
  const isPlanner = actor.role === "planner";
  const house = isPlanner ? {} : { siteId: actor.siteId ?? NOWHERE };
  const rows = await Promise.all([
    isPlanner ? cohorts() : [],
    clusters(actor),
    isPlanner ? trainers() : [],
    db.room.findMany({ where: house, orderBy: { name: "asc" } }),
    sites(isPlanner ? {} : { id: actor.siteId ?? NOWHERE }),
  ]);
  const kinds = ["cohort", "cluster", "trainer", "room", "site"] as const;
  const groups = kinds.map((kind, index) => groupOf(kind, rows[index] ?? []));
  return groups.filter(({ targets }) => targets.length > 0);
}

/** No house has this id. */
const NOWHERE = "00000000-0000-0000-0000-000000000000";

function groupOf(kind: TargetKind, rows: readonly Row[]): TargetGroup {
  return {
    kind,
    targets: rows.map(({ id, name }) => ({ value: targetName({ kind, id }), name })),
  };
}

async function clusters(actor: Actor): Promise<Row[]> {
  const rows = await db.cluster.findMany({
    where: clustersVisibleTo(actor, today()),
    select: { id: true, name: true, cohort: { select: { name: true } } },
    orderBy: [{ cohort: { startsOn: "desc" } }, { cohort: { name: "asc" } }],
  });
  return rows
    .map(({ id, name, cohort }) => ({ id, name: `${cohort.name}, ${name}` }))
    .sort((a, b) => a.name.localeCompare(b.name, "de", { numeric: true }));
}

function cohorts(): Promise<Row[]> {
  return db.cohort.findMany({
    select: { id: true, name: true },
    orderBy: [{ startsOn: "desc" }, { name: "asc" }],
  });
}

async function trainers(): Promise<Row[]> {
  const rows = await db.trainer.findMany({ select: { id: true, person: true } });
  return rows
    .sort((a, b) => sortName(a.person).localeCompare(sortName(b.person), "de"))
    .map(({ id, person }) => ({ id, name: displayName(person) }));
}

function sites(where: { id?: string }): Promise<Row[]> {
  return db.site.findMany({ where, select: { id: true, name: true }, orderBy: { name: "asc" } });
}
