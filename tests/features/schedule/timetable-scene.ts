// A draft for two clusters in two weeks of their own, filled in a few steps.
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { searchTimetable } from "~/domain/schedule/timetable/search";
import { createTimetable } from "~/features/schedule/timetable/create-timetable.server";
import { runTimetables } from "~/features/schedule/timetable/run-timetables.server";
import type { SearchTimetable } from "~/features/schedule/timetable/search-in-thread.server";
import { aPhase } from "../../factories/cohorts";
import { someSettings } from "../../factories/timetables";
import { aScene } from "./scene";

/** A few steps in this thread. */
export const quick: SearchTimetable = async (problem, { seed }) => {
  let step = 0;
  return searchTimetable(problem, { seed, timeUsed: () => step++ / 20 });
};

/** Two clusters, six hours each of a module in the week of Monday 2027-02-01. */
export async function aFilled(planner: Actor, given: { hours?: number; run?: boolean } = {}) {
  const scene = await aScene();
  const { cohort, module, mine, other } = scene;
  const dates = { startsOn: "2027-02-01", endsOn: "2027-02-12" };
  const phase = await aPhase(db, { cohortId: cohort.id, kind: "cluster", ...dates });
  const input = {
    ...someSettings({ clusterIds: [mine.cluster.id, other.cluster.id] }),
    hours: { [module.id]: given.hours ?? 6 },
    cohortId: cohort.id,
    phaseId: phase.id,
  };
  const created = await createTimetable(planner, input);
  if (!created.ok) throw new Error(created.error.code);
  if (given.run !== false) await runTimetables(quick);
  return { ...scene, ...created.value, input, phase };
}

export async function seen(draftId: string) {
  const { version } = await db.timetableDraft.findUniqueOrThrow({ where: { id: draftId } });
  return { draftId, version };
}

export const blocksOf = (draftId: string) =>
  db.timetableBlock.findMany({
    where: { draftId },
    orderBy: [{ on: "asc" }, { startMinute: "asc" }],
  });
