import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays } from "~/domain/calendar/day";
import { parseSplit } from "~/features/clusters/asked-split";
import { cohortClusters } from "~/features/clusters/cohort-clusters.query.server";
import { today } from "~/platform/clock";
import { aCluster, aMembership } from "../../factories/clusters";
import { aCohort } from "../../factories/cohorts";
import { aTrainee } from "../../factories/people";

export const inDays = (days: number) => addDays(today(), days);

/** A running cohort whose trainees have no cluster yet. */
export async function aCohortOf(trainees: number) {
  const cohort = await aCohort(db, { startsOn: inDays(-50), endsOn: inDays(600) });
  const ids: string[] = [];
  for (let made = 0; made < trainees; made += 1) {
    ids.push((await aTrainee(db, { cohortId: cohort.id, entryOn: inDays(-50) })).id);
  }
  return { cohortId: cohort.id, ids };
}

/** A cluster with members since five days ago. */
export async function aFullCluster(cohortId: string, traineeIds: readonly string[], name?: string) {
  const cluster = await aCluster(db, { cohortId, ...(name && { name }) });
  for (const traineeId of traineeIds) {
    await aMembership(db, { clusterId: cluster.id, traineeId, startsOn: inDays(-5) });
  }
  return cluster;
}

/** What the page would post for the board that an address shows. */
export async function postedFor(actor: Actor, cohortId: string, query: string) {
  const page = await cohortClusters(actor, cohortId, parseSplit(new URLSearchParams(query)));
  if (!page.board) throw new Error("no board");
  const { board } = page;
  const seats = Object.entries(board.seats).flatMap(([traineeId, key]) =>
    key ? [{ traineeId, key }] : [],
  );
  const { withCohortId, startsOn, seen } = board;
  return { board, input: { cohortId, withCohortId, startsOn, seen, seats } };
}
