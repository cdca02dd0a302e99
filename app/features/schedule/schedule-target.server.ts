import { db } from "~/db/client";
import type { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can, type ScheduleFacts } from "~/domain/access/can";
import { found, notFound } from "~/domain/access/refusal";
import { displayName } from "~/domain/people/name";
import { today } from "~/platform/clock";
import { type AskedSchedule, type TargetKind, targetName } from "./asked-schedule.schema";
import { heldAt, inForceOn } from "./lesson-scope.server";
import { ownLessons } from "./own-lessons.server";
import type { ScheduleTarget } from "./schedule-view";

/** Whose lessons are shown, and whose phases stand above them. */
export interface FoundTarget {
  readonly target: ScheduleTarget;
  readonly scope: Prisma.LessonWhereInput;
  readonly cohortIds: readonly string[];
  /** Whose placements and absences are shown: only ever the viewer's own. */
  readonly traineeId: string | null;
}

type Loaded = {
  name: string;
  facts: ScheduleFacts;
  scope: Prisma.LessonWhereInput;
  cohortIds: string[];
};

const ME = { kind: "me", id: null, name: "", value: "me" } as const;

/** Before the first cohort there is nothing to plan. */
const NOBODYS: FoundTarget = {
  target: ME,
  scope: { id: { in: [] } },
  cohortIds: [],
  traineeId: null,
};

/** What was asked for, within what the actor may see (404); without a target the own schedule. */
export async function scheduleTarget(
  actor: Actor,
  asked: AskedSchedule["target"],
): Promise<FoundTarget> {
  const target = asked ?? (actor.role === "planner" ? await currentCohort() : null);
  if (!target) return actor.role === "planner" ? NOBODYS : ownTarget(actor);
  const { facts, name, ...rest } = found(await loaders[target.kind](target.id));
  if (!can(actor, "schedule.read", facts)) notFound();
  const { kind, id } = target;
  return { ...rest, target: { kind, id, name, value: targetName(target) }, traineeId: null };
}

/** The lessons that somebody teaches or sits in, with the phases of their cohorts. */
export async function ownTarget(actor: Actor): Promise<FoundTarget> {
  const scope = await ownLessons(db, actor);
  const { traineeId } = actor;
  return { target: ME, scope, cohortIds: await ownCohorts(actor), traineeId };
}

async function ownCohorts({ traineeId, trainerId }: Actor): Promise<string[]> {
  if (traineeId) {
    const { cohortId } = await db.trainee.findUniqueOrThrow({ where: { id: traineeId } });
    return [cohortId];
  }
  const led = await db.cluster.findMany({
    where: { trainers: { some: { trainerId: trainerId ?? "", ...inForceOn(today()) } } },
    select: { cohortId: true },
    distinct: ["cohortId"],
  });
  return led.map(({ cohortId }) => cohortId);
}

/** Who plans begins with the youngest cohort that has begun. */
async function currentCohort(): Promise<AskedSchedule["target"]> {
  const cohorts = await db.cohort.findMany({
    select: { id: true, startsOn: true },
    orderBy: [{ startsOn: "desc" }, { name: "asc" }],
  });
  const now = new Date(today());
  const cohort = cohorts.find(({ startsOn }) => startsOn <= now) ?? cohorts.at(-1);
  return cohort ? { kind: "cohort", id: cohort.id } : null;
}

const loaders: Record<TargetKind, (id: string) => Promise<Loaded | null>> = {
  cluster: async (id) => {
    const row = await db.cluster.findUnique({
      where: { id },
      include: {
        cohort: { select: { name: true } },
        trainers: { where: inForceOn(today()), select: { trainerId: true } },
      },
    });
    if (!row) return null;
    const trainerIds = row.trainers.map(({ trainerId }) => trainerId);
    return {
      name: `${row.cohort.name}, ${row.name}`,
      facts: { of: "cluster", trainerIds },
      scope: { clusters: { some: { clusterId: id } } },
      cohortIds: [row.cohortId],
    };
  },
  trainer: async (id) => {
    const row = await db.trainer.findUnique({
      where: { id },
      include: {
        person: true,
        clusters: { where: inForceOn(today()), select: { cluster: true } },
      },
    });
    if (!row) return null;
    return {
      name: displayName(row.person),
      facts: { of: "trainer", trainerId: id },
      scope: { trainers: { some: { trainerId: id } } },
      cohortIds: [...new Set(row.clusters.map(({ cluster }) => cluster.cohortId))],
    };
  },
  room: async (id) => {
    const row = await db.room.findUnique({ where: { id } });
    if (!row) return null;
    const { name, siteId } = row;
    return { name, facts: { of: "room", siteId }, scope: { roomId: id }, cohortIds: [] };
  },
  site: async (id) => {
    const row = await db.site.findUnique({ where: { id }, select: { name: true } });
    if (!row) return null;
    const scope = heldAt(id);
    return { name: row.name, facts: { of: "site", siteId: id }, scope, cohortIds: [] };
  },
  cohort: async (id) => {
    const row = await db.cohort.findUnique({ where: { id }, select: { name: true } });
    if (!row) return null;
    const scope = { clusters: { some: { cluster: { cohortId: id } } } };
    return { name: row.name, facts: { of: "cohort" }, scope, cohortIds: [id] };
  },
};
