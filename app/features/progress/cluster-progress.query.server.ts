import { db } from "~/db/client";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { found } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
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
  const traineeIds = cluster.memberships.map(({ trainee }) => trainee.id);
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
    rows: cluster.memberships.map(
      ({ trainee: { id, person } }): ProgressRow => ({
        traineeId: id,
        name: `${person.familyName}, ${person.givenName}`,
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
        orderBy: { trainee: { person: { familyName: "asc" } } },
        select: { trainee: { select: { id: true, person } } },
      },
    },
  });
}
