import { toDbDay } from "../../app/db/dates";
import type { PrismaClient } from "../../app/db/generated/client";
import type { Day } from "../../app/domain/calendar/day";
import { instantAt } from "../../app/domain/calendar/wall-time";
import { chance, seedId } from "../seed-id";
import type { DemoCluster } from "./groups";
import { type PlannedLesson, plannedLessons } from "./lesson-plan";
import { learningGroupSeries, outOfSeries } from "./lesson-series";
import type { CohortPlot } from "./story";
import { type Booking, ROOMS, Timetable } from "./timetable";

const ZONE = "Europe/Berlin";

type Cast = { cohorts: readonly CohortPlot[]; clusters: readonly DemoCluster[]; week: Day };

export type DemoLesson = {
  id: string;
  on: Day;
  startsAt: Date;
  endsAt: Date;
  active: boolean;
  cluster: DemoCluster;
  planned: PlannedLesson;
  roomId: string;
};

export async function seedLessons(db: PrismaClient, cast: Cast): Promise<DemoLesson[]> {
  await db.room.createMany({
    data: ROOMS.map(([name, seats]) => ({
      id: seedId(`room:${name}`),
      name,
      seats,
      address: "Normannenweg 26, 20537 Hamburg",
    })),
  });
  await db.series.createMany({
    data: cast.clusters.map((cluster) => learningGroupSeries(cluster, cast.week)),
  });
  const lessons = timetabled(cast);
  await db.lesson.createMany({ data: lessons.map(lessonRow) });
  const times = ({ id, startsAt, endsAt, active }: DemoLesson) => ({
    lessonId: id,
    startsAt,
    endsAt,
    active,
  });
  await db.lessonCluster.createMany({
    data: lessons.map((lesson) => ({ ...times(lesson), clusterId: lesson.cluster.id })),
  });
  await db.lessonTrainer.createMany({
    data: lessons.map((lesson) => ({ ...times(lesson), trainerId: lesson.cluster.trainerId })),
  });
  await db.lessonModule.createMany({
    data: lessons.map(({ id, cluster, planned }) => ({
      lessonId: id,
      moduleId: seedId(`module:${cluster.cohort.slice(0, 3)}:${planned.module}`),
      plannedMinutes: planned.minutes,
    })),
  });
  return lessons;
}

function timetabled({ cohorts, clusters, week }: Cast): DemoLesson[] {
  const timetable = new Timetable();
  return clusters.flatMap((cluster) => {
    const cohort = cohorts.find(({ name }) => name === cluster.cohort);
    const all = cohort ? plannedLessons(cluster, cohort, week) : [];
    const taught = all.filter(
      (planned) => !planned.isWeekly || planned.on !== outOfSeries(cluster, week),
    );
    return taught.flatMap((planned) => {
      const wanted = { ...planned, clusterIds: [cluster.id], trainerId: cluster.trainerId };
      const booking = timetable.book({ ...wanted, seats: cluster.members.length + 1 });
      return booking ? [lessonOf(planned, booking)] : [];
    });
  });
}

function lessonOf(
  planned: PlannedLesson,
  { on, startMinute, minutes, roomId }: Booking,
): DemoLesson {
  const { cluster } = planned;
  const id = seedId(`lesson:${cluster.id}:${on}:${startMinute}`);
  const startsAt = instantAt(on, startMinute, ZONE);
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
  const active = chance(`cancelled:${id}`) > 0.04;
  return { id, on, startsAt, endsAt, active, cluster, planned, roomId };
}

function lessonRow({ id, startsAt, endsAt, active, cluster, planned, roomId }: DemoLesson) {
  const before = new Date(startsAt.getTime() - 86_400_000);
  return {
    id,
    ...(planned.isWeekly && {
      seriesId: seedId(`series:${cluster.id}`),
      seriesOn: toDbDay(planned.on),
    }),
    title: planned.title,
    startsAt,
    endsAt,
    roomId,
    active,
    ...(active
      ? {}
      : { cancelledAt: before, cancelReason: "Ausbilder*in verhindert, Ersatztermin folgt" }),
  };
}
