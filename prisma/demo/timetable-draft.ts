// A draft for the youngest cohort's week of evaluation: more hours than the week holds.
import { toDbDay } from "../../app/db/dates";
import type { PrismaClient } from "../../app/db/generated/client";
import type { Day } from "../../app/domain/calendar/day";
import { workdaysIn } from "../../app/domain/calendar/holidays";
import type { ClosedRange } from "../../app/domain/calendar/range";
import { gapsOf } from "../../app/domain/schedule/timetable/gaps";
import { periodsOf } from "../../app/domain/schedule/timetable/grid";
import type { TimetableProblem } from "../../app/domain/schedule/timetable/problem";
import { searchTimetable } from "../../app/domain/schedule/timetable/search";
import { seedId } from "../seed-id";
import type { DemoCluster } from "./groups";
import { type CohortPlot, phasesOf } from "./story";
import { ROOMS } from "./timetable";

const DRAFT = seedId("timetable");
const COHORT = "RSA-2026";
const PHASE = "Auswertung im Cluster";
const HOURS: Readonly<Record<string, number>> = { M03: 12, M04: 9, M09: 8, M10: 8 };
const CODES = Object.keys(HOURS);
const GRID = {
  firstMinute: 510,
  blockMinutes: 90,
  pauseMinutes: 15,
  noonMinutes: 45,
  blocksADay: 4,
};
const MOST_HOURS_A_DAY = 6;

type Cast = { cohorts: readonly CohortPlot[]; clusters: readonly DemoCluster[]; today: Day };

export async function seedTimetableDraft(db: PrismaClient, cast: Cast): Promise<void> {
  const cohort = cast.cohorts.find(({ name }) => name === COHORT);
  const phase = cohort && phasesOf(cohort).find(({ title }) => title === PHASE);
  const clusters = cast.clusters.filter((cluster) => cluster.cohort === COHORT);
  if (!phase) return;
  const { startsOn, endsOn } = phase;
  const problem = problemFor(clusters, workdaysIn({ startsOn, endsOn }));
  const { blocks } = searchTimetable(problem, { seed: 1, timeUsed: () => 1 });
  await seedDraft(db, { clusters, range: { startsOn, endsOn }, today: cast.today });
  await db.timetableBlock.createMany({
    data: blocks.map((block, index) => ({
      draftId: DRAFT,
      clusterId: clusters[block.cluster]?.id ?? "",
      moduleId: moduleId(CODES[block.module] ?? ""),
      trainerId: problem.trainers[block.trainer]?.id ?? "",
      roomId: problem.rooms[block.room]?.id ?? "",
      on: toDbDay(problem.days[Math.floor(block.slot / problem.periods.length)] ?? startsOn),
      startMinute: problem.periods[block.slot % problem.periods.length]?.from ?? 0,
      minutes: block.minutes,
      locked: index % 17 === 3,
    })),
  });
  await db.timetableGap.createMany({
    data: gapsOf(problem, blocks).map(({ cluster, module, minutes, reason }) => ({
      draftId: DRAFT,
      clusterId: clusters[cluster]?.id ?? "",
      moduleId: moduleId(CODES[module] ?? ""),
      minutes,
      reason,
    })),
  });
}

type Draft = { clusters: readonly DemoCluster[]; range: ClosedRange; today: Day };

async function seedDraft(db: PrismaClient, { clusters, range, today }: Draft): Promise<void> {
  const requestedById = seedId("person:planner:0");
  const over = new Date(`${today}T07:30:00Z`);
  await db.timetableDraft.create({
    data: {
      id: DRAFT,
      cohortId: seedId(`cohort:${COHORT}`),
      phaseId: seedId(`phase:${COHORT}:${PHASE}`),
      createdById: requestedById,
      settings: {
        ...GRID,
        ...range,
        clusterIds: clusters.map(({ id }) => id),
        hours: Object.fromEntries(CODES.map((code) => [moduleId(code), HOURS[code] ?? 0])),
        weekdays: [1, 2, 3, 4, 5],
        mostHoursADay: MOST_HOURS_A_DAY,
        pace: "even",
      },
      runs: { create: { requestedById, startedAt: over, finishedAt: over, percent: 100 } },
    },
  });
}

function moduleId(code: string): string {
  return seedId(`module:${COHORT.slice(0, 3)}:${code}`);
}

/** Every cluster with its own trainer; nothing else is planned so far ahead. */
function problemFor(clusters: readonly DemoCluster[], days: Day[]): TimetableProblem {
  const periods = periodsOf(GRID);
  const trainers = [...new Set(clusters.map(({ trainerId }) => trainerId))].map((id) => ({ id }));
  const rooms = ROOMS.map(([name, seats]) => ({ id: seedId(`room:${name}`), seats }));
  const none = days.map(() => 0);
  return {
    days,
    periods: periods.ok ? periods.value : [],
    mostMinutesADay: MOST_HOURS_A_DAY * 60,
    pace: "even",
    clusters: clusters.map(({ id, members }) => ({
      id,
      people: members.length,
      plannedMinutes: none,
      absent: none,
    })),
    prerequisites: CODES.map(() => []),
    trainers,
    rooms: rooms.sort((a, b) => a.seats - b.seats),
    demands: clusters.flatMap(({ trainerId }, cluster) =>
      CODES.map((code, module) => ({
        cluster,
        module,
        minutes: (HOURS[code] ?? 0) * 60,
        trainers: [trainers.findIndex(({ id }) => id === trainerId)],
        after: -1,
      })),
    ),
    taken: {
      clusters: clusters.map(() => []),
      trainers: trainers.map(() => []),
      rooms: rooms.map(() => []),
    },
    locked: [],
  };
}
