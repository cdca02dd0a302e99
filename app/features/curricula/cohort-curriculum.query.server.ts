import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { compareCurricula, totalHours } from "~/domain/curriculum/compare-curricula";
import { now } from "~/platform/clock";
import {
  type ModuleLinks,
  moduleLinks,
  moduleVersions,
  versionInclude,
} from "./curriculum-record.server";

export type CohortCurriculum = Awaited<ReturnType<typeof cohortCurriculum>>;
export type CurriculumMove = NonNullable<CohortCurriculum["move"]>;

/** The version a cohort follows, the others it could, and what would change with the one asked for. */
export async function cohortCurriculum(actor: Actor, cohortId: string, toId: string | null) {
  ensure(can(actor, "cohort.manage", null));
  const cohort = found(await loadCohort(cohortId));
  const links = await moduleLinks(db, cohortId, now());
  const { curricula } = cohort.programme;
  const current = found(curricula.find(({ id }) => id === cohort.curriculumId));
  const to = curricula.find(({ id }) => id === toId && id !== current.id);
  const currentCodes = new Set(current.modules.map(({ code }) => code));
  return {
    id: cohort.id,
    name: cohort.name,
    version: cohort.version,
    startsOn: fromDbDay(cohort.startsOn),
    programme: { id: cohort.programmeId, title: cohort.programme.title },
    current: factsOf(current),
    others: curricula.filter(({ id }) => id !== current.id).map(factsOf),
    /** Levels in modules that the present version no longer has. */
    kept: links.filter(
      ({ curriculumId, code, trainees }) =>
        curriculumId !== current.id && !currentCodes.has(code) && trainees > 0,
    ),
    move: to ? moveOf(current, to, links) : null,
  };
}

function loadCohort(id: string) {
  return db.cohort.findUnique({
    where: { id },
    include: {
      programme: {
        include: { curricula: { include: versionInclude, orderBy: { validFrom: "desc" } } },
      },
    },
  });
}

type Version = NonNullable<
  Awaited<ReturnType<typeof loadCohort>>
>["programme"]["curricula"][number];

function factsOf({ id, title, validFrom, version, modules }: Version) {
  return {
    ...{ id, title, version },
    validFrom: fromDbDay(validFrom),
    modules: modules.length,
    hours: totalHours(modules),
  };
}

function moveOf(from: Version, to: Version, links: readonly ModuleLinks[]) {
  const difference = compareCurricula(moduleVersions(from), moduleVersions(to));
  const own = links.filter(({ curriculumId }) => curriculumId === from.id);
  const gone = new Set(difference.gone.map(({ id }) => id));
  const sum = (rows: readonly ModuleLinks[], what: "trainees" | "lessons") =>
    rows.reduce((total, row) => total + row[what], 0);
  const carried = own.filter(({ moduleId }) => !gone.has(moduleId));
  return {
    to: factsOf(to),
    hours: { from: totalHours(from.modules), to: totalHours(to.modules) },
    ...difference,
    gone: difference.gone.map((module) => {
      const link = own.find(({ moduleId }) => moduleId === module.id);
      return { ...module, trainees: link?.trainees ?? 0, lessons: link?.lessons ?? 0 };
    }),
    /** Levels and coming lessons whose module exists in both versions. */
    carried: { levels: sum(carried, "trainees"), lessons: sum(carried, "lessons") },
  };
}
