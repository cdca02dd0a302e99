import { db } from "~/db/client";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { found } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { clusterFacts } from "~/features/clusters/cluster-facts.query.server";
import { today } from "~/platform/clock";
import { matrixSections, matrixTrainee } from "./matrix-sections.server";

/** Trainees × modules of a cluster today, guests of another curriculum included. */
export async function clusterMatrix(actor: Actor, clusterId: string) {
  const on = today();
  const { trainerIds } = await clusterFacts(actor, clusterId, on);
  const cluster = found(await loadCluster(clusterId, on));
  const trainees = cluster.memberships.map(({ trainee }) => trainee);
  const { id, name, curriculumId } = cluster.cohort;
  return {
    name: cluster.name,
    cohort: { id, name },
    canSet: can(actor, "level.set", { traineeId: "", clusterTrainerIds: trainerIds, siteIds: [] }),
    sections: await matrixSections(trainees, { id, curriculumId }, on),
  };
}

function loadCluster(id: string, on: Day) {
  return db.cluster.findUnique({
    where: { id },
    select: {
      name: true,
      cohort: { select: { id: true, name: true, curriculumId: true } },
      memberships: { where: inForceOn(on), select: { trainee: { select: matrixTrainee } } },
    },
  });
}
