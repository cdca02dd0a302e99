import { toDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import { addDays, type Day, laterOf, weekdayOf } from "~/domain/calendar/day";
import { workdaysIn } from "~/domain/calendar/holidays";
import type { Phase } from "~/domain/cohorts/phases";
import { hoursThatFit } from "~/domain/schedule/timetable/hours-that-fit";
import { today } from "~/platform/clock";

export interface NewTimetable {
  readonly phase: Phase & { readonly id: string };
  readonly startsOn: Day;
  readonly workdays: number;
  /** What a cluster can be taught in it, at so many hours a day as the form begins with. */
  readonly capacityHours: number;
  /** In a phase at a site or elsewhere one day a week is usual. */
  readonly weekdays: readonly number[];
  readonly clusters: readonly { readonly id: string; readonly name: string }[];
  /** Clusters that are ticked at first. */
  readonly clusterIds: readonly string[];
  readonly modules: readonly NewModule[];
}

export interface NewModule {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly hours: number;
  /** Of the cluster that has most still before it. */
  readonly openHours: number;
  /** What the form begins with: as much as the phase holds. */
  readonly proposedHours: number;
}

/** So many hours of lessons a day are usual at most. */
export const USUAL_HOURS_A_DAY = 6;

interface Asked {
  readonly cohort: { readonly id: string; readonly curriculumId: string };
  readonly phase: NewTimetable["phase"];
  readonly clusterId: string | null;
}

/** What the form of a new draft begins with: the curriculum's hours that are not planned yet. */
export async function newTimetable(
  client: Tx,
  { cohort, phase, clusterId }: Asked,
): Promise<NewTimetable> {
  const open = [{ closing: null }, { closing: { lastOn: { gte: toDbDay(phase.endsOn) } } }];
  const clusters = await client.cluster.findMany({
    where: { cohortId: cohort.id, OR: open },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
  const all = clusters.map(({ id }) => id);
  const startsOn = laterOf(phase.startsOn, addDays(today(), 1));
  const isAway = phase.kind === "placement" || phase.kind === "external";
  const weekdays = isAway ? [4] : [1, 2, 3, 4, 5];
  const days = workdaysIn({ ...phase, startsOn }).filter((on) => weekdays.includes(weekdayOf(on)));
  const capacityHours = days.length * USUAL_HOURS_A_DAY;
  return {
    phase,
    startsOn,
    workdays: days.length,
    capacityHours,
    weekdays,
    clusters,
    clusterIds: clusterId && all.includes(clusterId) ? [clusterId] : all,
    modules: await modulesOf(client, cohort.curriculumId, { ids: all, capacityHours }),
  };
}

async function modulesOf(
  client: Tx,
  curriculumId: string,
  { ids, capacityHours }: { ids: string[]; capacityHours: number },
): Promise<NewModule[]> {
  const modules = await client.module.findMany({
    where: { curriculumId },
    include: { prerequisites: true },
    orderBy: { code: "asc" },
  });
  const planned = await client.$queryRaw<
    { moduleId: string; clusterId: string; minutes: number }[]
  >`
    SELECT planned."moduleId", one."clusterId", sum(planned."plannedMinutes")::int AS minutes
      FROM "LessonModule" planned
      JOIN "LessonCluster" one ON one."lessonId" = planned."lessonId" AND one."active"
     WHERE one."clusterId" = ANY(${ids}::uuid[])
     GROUP BY planned."moduleId", one."clusterId"`;
  const open = modules.map(({ id, code, title, hours, prerequisites }) => {
    const least = Math.min(
      ...ids.map(
        (clusterId) =>
          planned.find((row) => row.moduleId === id && row.clusterId === clusterId)?.minutes ?? 0,
      ),
    );
    const openHours = Math.max(0, hours - Math.floor((ids.length > 0 ? least : 0) / 60));
    const prerequisiteIds = prerequisites.map(({ prerequisiteId }) => prerequisiteId);
    return { id, code, title, hours, openHours, prerequisiteIds };
  });
  const proposed = hoursThatFit(open, capacityHours);
  return open.map(({ prerequisiteIds: _known, ...module }) => ({
    ...module,
    proposedHours: proposed.get(module.id) ?? 0,
  }));
}
