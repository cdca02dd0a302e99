import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import type { Day } from "~/domain/calendar/day";
import { today } from "~/platform/clock";
import { clustersVisibleTo } from "./lesson-scope.server";
import { ownLessons } from "./own-lessons.server";
import { phaseBands, traineeBands } from "./week-bands.server";
import type { WeekBand, WeekView } from "./week-view";
import { weekView } from "./week-view.server";

export interface MyWeek {
  readonly week: WeekView;
  /** The clusters that a trainer leads, to go on to their weeks. */
  readonly clusters: readonly { readonly id: string; readonly name: string }[];
}

/** What a trainee sits in and where they are placed, or what a trainer teaches. */
export async function myWeek(actor: Actor, monday: Day): Promise<MyWeek> {
  const scope = await ownLessons(db, actor);
  const clusters = await ledClusters(actor);
  const bands = actor.traineeId
    ? await bandsOfTrainee(actor.traineeId, monday)
    : await phaseBands(db, [...new Set(clusters.map(({ cohortId }) => cohortId))], monday);
  return {
    week: await weekView(db, scope, { monday, bands }),
    clusters: clusters.map(({ id, name, cohort }) => ({ id, name: `${cohort.name} ${name}` })),
  };
}

async function ledClusters(actor: Actor) {
  if (!actor.trainerId) return [];
  return db.cluster.findMany({
    where: clustersVisibleTo(actor, today()),
    select: { id: true, name: true, cohortId: true, cohort: { select: { name: true } } },
    orderBy: [{ cohort: { name: "asc" } }, { name: "asc" }],
  });
}

/** The site instead of the phase, where one is published. */
async function bandsOfTrainee(traineeId: string, monday: Day): Promise<WeekBand[]> {
  const { cohortId } = await db.trainee.findUniqueOrThrow({ where: { id: traineeId } });
  const phases = await phaseBands(db, [cohortId], monday);
  const { bands, placedPhaseIds } = await traineeBands(db, traineeId, monday);
  return [...phases.filter(({ key }) => !placedPhaseIds.has(key)), ...bands];
}
