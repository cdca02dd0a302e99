import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import {
  compareCurricula,
  type ModuleVersion,
  totalHours,
} from "~/domain/curriculum/compare-curricula";
import { prerequisiteGraph } from "~/domain/curriculum/prerequisite-graph";
import { isBinding } from "~/domain/curriculum/version-in-use";
import { today } from "~/platform/clock";
import { moduleFacts } from "./judge-module";

export type CurriculumPage = Awaited<ReturnType<typeof curriculumPage>>;

const modulesInclude = {
  orderBy: { code: "asc" },
  include: {
    prerequisites: { select: { prerequisiteId: true } },
    _count: { select: { levels: true, lessons: true, records: true } },
  },
} satisfies Prisma.Curriculum$modulesArgs;

type ModuleRow = Prisma.ModuleGetPayload<{ include: (typeof modulesInclude)["include"] }>;

/** One version with its modules, their drawing, and how it differs from the one before. */
export async function curriculumPage(actor: Actor, curriculumId: string) {
  ensure(can(actor, "programme.manage", null));
  const on = today();
  const row = found(await loadCurriculum(curriculumId));
  const cohorts = row.cohorts.map((cohort) => ({
    id: cohort.id,
    name: cohort.name,
    startsOn: fromDbDay(cohort.startsOn),
  }));
  const before = await loadPrevious(row);
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    validFrom: fromDbDay(row.validFrom),
    programme: { id: row.programme.id, code: row.programme.code, title: row.programme.title },
    isOnly: row.programme._count.curricula === 1,
    isFixed: isBinding(cohorts, on),
    cohorts,
    hours: totalHours(row.modules),
    modules: row.modules.map((module) => ({
      ...asVersion(module, row.modules),
      prerequisiteIds: module.prerequisites.map(({ prerequisiteId }) => prerequisiteId),
      uses: module._count.levels + module._count.lessons + module._count.records,
    })),
    graph: prerequisiteGraph(moduleFacts(row.modules)),
    previous: before && {
      title: before.title,
      validFrom: fromDbDay(before.validFrom),
      difference: compareCurricula(asVersions(before.modules), asVersions(row.modules)),
    },
  };
}

function loadCurriculum(id: string) {
  return db.curriculum.findUnique({
    where: { id },
    include: {
      modules: modulesInclude,
      programme: { include: { _count: { select: { curricula: true } } } },
      cohorts: { select: { id: true, name: true, startsOn: true }, orderBy: { name: "asc" } },
    },
  });
}

function loadPrevious({ programmeId, validFrom }: { programmeId: string; validFrom: Date }) {
  return db.curriculum.findFirst({
    where: { programmeId, validFrom: { lt: validFrom } },
    orderBy: { validFrom: "desc" },
    include: { modules: modulesInclude },
  });
}

function asVersions(rows: readonly ModuleRow[]): ModuleVersion[] {
  return rows.map((row) => asVersion(row, rows));
}

function asVersion(row: ModuleRow, all: readonly ModuleRow[]): ModuleVersion {
  const { id, code, title, hours, targetLevel } = row;
  const needed = new Set(row.prerequisites.map(({ prerequisiteId }) => prerequisiteId));
  const prerequisites = all.filter((module) => needed.has(module.id)).map((module) => module.code);
  return { id, code, title, hours, targetLevel, prerequisites };
}
