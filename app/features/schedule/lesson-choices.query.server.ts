import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { compareNames, displayName, sortName } from "~/domain/people/name";
import { today } from "~/platform/clock";
import { type ClustersWanted, clusterChoices } from "./cluster-choices.server";
import type { LessonChoices } from "./lesson-choices";

/**
 * Everything that the form of a lesson offers to choose from.
 * @param wanted of the many clusters those that are chosen, and those that were looked for.
 */
export async function lessonChoices(
  actor: Actor,
  wanted: ClustersWanted = { kept: [], search: "" },
): Promise<LessonChoices> {
  ensure(can(actor, "lesson.plan", null));
  const { clusters, hidden } = await clusterChoices(db, actor, wanted);
  return {
    clusterSearch: wanted.search,
    hiddenClusters: hidden,
    clusters: clusters.map(({ id, name, cohort, trainers }) => ({
      id,
      name,
      cohort: cohort.name,
      leadId: trainers.find(({ role }) => role === "lead")?.trainerId ?? null,
    })),
    trainers: await trainerChoices(),
    ...(await placeChoices()),
    modules: await moduleChoices([...new Set(clusters.map(({ cohort }) => cohort.curriculumId))]),
  };
}

async function trainerChoices(): Promise<LessonChoices["trainers"]> {
  const rows = await db.trainer.findMany({ include: { person: true, site: true } });
  return rows
    .sort((a, b) => compareNames(a.person, b.person))
    .map(({ id, person, site }) => ({
      id,
      name: site ? `${sortName(person)} (${site.name})` : sortName(person),
      displayName: displayName(person),
      isPractical: site !== null,
    }));
}

async function placeChoices(): Promise<Pick<LessonChoices, "rooms" | "sites">> {
  const rooms = await db.room.findMany({ include: { site: true }, orderBy: { name: "asc" } });
  const on = toDbDay(today());
  const sites = await db.site.findMany({
    where: { OR: [{ validTo: null }, { validTo: { gte: on } }] },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
  return {
    rooms: rooms.map(({ id, name, seats, site }) => ({
      id,
      name: site ? `${name}, ${site.name}` : name,
      seats,
    })),
    sites,
  };
}

async function moduleChoices(curriculumIds: string[]): Promise<LessonChoices["modules"]> {
  const rows = await db.module.findMany({
    where: { curriculumId: { in: curriculumIds } },
    include: { curriculum: { include: { cohorts: { select: { name: true } } } } },
    orderBy: [{ curriculumId: "asc" }, { code: "asc" }],
  });
  return rows.map(({ id, code, title, curriculum }) => ({
    id,
    name: `${code} ${title}`,
    cohorts: curriculum.cohorts
      .map(({ name }) => name)
      .sort()
      .join(", "),
  }));
}
