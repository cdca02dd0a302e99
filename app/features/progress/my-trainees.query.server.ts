import { db } from "~/db/client";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import { compareNames, sortName } from "~/domain/people/name";
import { reachedCount } from "~/domain/progress/level";
import { visibleTrainees } from "~/features/trainees/trainee-scope.query.server";
import { today } from "~/platform/clock";
import { levelOf, newestLevels } from "./newest-levels";

export type MyTrainee = { id: string; name: string; reached: number; total: number };
export type MyGroup = { clusterId: string | null; title: string | null; trainees: MyTrainee[] };
export type MyTrainees = { groups: MyGroup[]; cohorts: { id: string; name: string }[] };

/** A trainer's trainees by cluster, those who are only at their site last, and their cohorts. Three queries. */
export async function myTrainees(actor: Actor): Promise<MyTrainees> {
  if (actor.role !== "trainer") return { groups: [], cohorts: [] };
  const trainees = (await loadTrainees(actor)).sort((a, b) => compareNames(a.person, b.person));
  const modules = await loadModules(trainees.map(({ cohort }) => cohort.curriculumId));
  const entries = await db.level.findMany({
    where: { traineeId: { in: trainees.map(({ id }) => id) } },
    ...newestLevels,
  });
  const levels = new Map(entries.map((entry) => [`${entry.traineeId} ${entry.moduleId}`, entry]));
  const groups = new Map<string, MyGroup>();
  for (const { id, person, cohort, memberships } of trainees) {
    const cluster = memberships.map((row) => row.cluster).find((one) => isLedBy(actor, one));
    const key = cluster?.id ?? "";
    const title = cluster ? `${cohort.name}, ${cluster.name}` : null;
    const group = groups.get(key) ?? { clusterId: cluster?.id ?? null, title, trainees: [] };
    const own = modules.filter((module) => module.curriculumId === cohort.curriculumId);
    const cells = own.map((module) => ({
      level: levelOf(levels.get(`${id} ${module.id}`)),
      target: module.targetLevel,
    }));
    group.trainees.push({
      id,
      name: sortName(person),
      reached: reachedCount(cells),
      total: own.length,
    });
    groups.set(key, group);
  }
  const cohorts = new Map(trainees.map(({ cohort: { id, name } }) => [id, { id, name }]));
  return {
    groups: [...groups.values()].sort(byTitle),
    cohorts: [...cohorts.values()].sort((a, b) => a.name.localeCompare(b.name, "de")),
  };
}

function loadTrainees(actor: Actor) {
  const on = today();
  const trainers = { where: inForceOn(on), select: { trainerId: true } };
  return db.trainee.findMany({
    where: visibleTrainees(actor, on),
    select: {
      id: true,
      person: { select: { givenName: true, familyName: true } },
      cohort: { select: { id: true, name: true, curriculumId: true } },
      memberships: {
        where: inForceOn(on),
        select: { cluster: { select: { id: true, name: true, trainers } } },
      },
    },
  });
}

function loadModules(curriculumIds: readonly string[]) {
  return db.module.findMany({
    where: { curriculumId: { in: [...new Set(curriculumIds)] } },
    select: { id: true, curriculumId: true, targetLevel: true },
  });
}

function isLedBy(actor: Actor, { trainers }: { trainers: readonly { trainerId: string }[] }) {
  return trainers.some(({ trainerId }) => trainerId === actor.trainerId);
}

function byTitle(a: MyGroup, b: MyGroup): number {
  if (a.title === null || b.title === null) return a.title === null ? 1 : -1;
  return a.title.localeCompare(b.title, "de");
}
