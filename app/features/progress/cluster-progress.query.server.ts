import { db } from "~/db/client";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { found } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { compareNames, sortName } from "~/domain/people/name";
import type { LevelValue } from "~/domain/progress/level";
import { clusterFacts } from "~/features/clusters/cluster-facts.query.server";
import { today } from "~/platform/clock";
import { levelOf, newestLevels } from "./newest-levels";

export type ProgressCell = { moduleId: string; level: LevelValue; target: number };
export type ProgressRow = { traineeId: string; name: string; cells: ProgressCell[] };

/** Trainees × modules of a cluster today. Four queries, however large the cluster. */
export async function clusterProgress(actor: Actor, clusterId: string) {
  const on = today();
  const facts = await clusterFacts(actor, clusterId, on);
  const cluster = found(await loadCluster(clusterId, on));
  const members = cluster.memberships
    .map(({ trainee }) => trainee)
    .sort((a, b) => compareNames(a.person, b.person));
  const traineeIds = members.map(({ id }) => id);
  const modules = await db.module.findMany({
    where: { curriculumId: cluster.cohort.curriculumId },
    orderBy: { code: "asc" },
    select: { id: true, code: true, title: true, targetLevel: true },
  });
  const entries = await db.level.findMany({
    where: { traineeId: { in: traineeIds } },
    ...newestLevels,
  });
  const byCell = new Map(entries.map((entry) => [`${entry.traineeId} ${entry.moduleId}`, entry]));
  return {
    name: cluster.name,
    cohort: { id: cluster.cohort.id, name: cluster.cohort.name },
    canSet: can(actor, "level.set", {
      traineeId: "",
      clusterTrainerIds: facts.trainerIds,
      siteIds: [],
    }),
    modules,
    rows: members.map(
      ({ id, person }): ProgressRow => ({
        traineeId: id,
        name: sortName(person),
        cells: modules.map((module) => ({
          moduleId: module.id,
          level: levelOf(byCell.get(`${id} ${module.id}`)),
          target: module.targetLevel,
        })),
      }),
    ),
  };
}

function loadCluster(id: string, on: Day) {
  const person = { select: { givenName: true, familyName: true } };
  return db.cluster.findUnique({
    where: { id },
    select: {
      name: true,
      cohort: { select: { id: true, name: true, curriculumId: true } },
      memberships: {
        where: inForceOn(on),
        select: { trainee: { select: { id: true, person } } },
      },
    },
  });
}
