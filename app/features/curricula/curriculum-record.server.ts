import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import type { ModuleVersion } from "~/domain/curriculum/compare-curricula";

export const versionInclude = {
  modules: {
    orderBy: { code: "asc" },
    include: { prerequisites: { select: { prerequisite: { select: { code: true } } } } },
  },
} satisfies Prisma.CurriculumInclude;

type VersionRow = Prisma.CurriculumGetPayload<{ include: typeof versionInclude }>;

/** A version's modules as they are compared. */
export function moduleVersions({ modules }: VersionRow): ModuleVersion[] {
  return modules.map(({ id, code, title, hours, targetLevel, prerequisites }) => ({
    ...{ id, code, title, hours, targetLevel },
    prerequisites: prerequisites.map(({ prerequisite }) => prerequisite.code),
  }));
}

export type ModuleLinks = {
  moduleId: string;
  code: string;
  title: string;
  curriculumId: string;
  /** Trainees of the cohort with a level in the module. */
  trainees: number;
  /** Lessons of the cohort's clusters, not cancelled, from today on. */
  lessons: number;
};

/** Which modules of any version the cohort's levels and lessons refer to. One query. */
export function moduleLinks(tx: Tx, cohortId: string, today: Date): Promise<ModuleLinks[]> {
  return tx.$queryRaw<ModuleLinks[]>`
    SELECT m."id"::text AS "moduleId", m."code", m."title", m."curriculumId"::text AS "curriculumId",
           coalesce(l."count", 0)::int AS "trainees", coalesce(s."count", 0)::int AS "lessons"
      FROM "Module" m
      LEFT JOIN (
        SELECT l."moduleId", count(DISTINCT l."traineeId") AS "count"
          FROM "Level" l JOIN "Trainee" t ON t."id" = l."traineeId"
         WHERE t."cohortId" = ${cohortId}::uuid GROUP BY l."moduleId") l ON l."moduleId" = m."id"
      LEFT JOIN (
        SELECT lm."moduleId", count(DISTINCT lm."lessonId") AS "count"
          FROM "LessonModule" lm
          JOIN "Lesson" e ON e."id" = lm."lessonId" AND e."active" AND e."startsAt" >= ${today}
          JOIN "LessonCluster" lc ON lc."lessonId" = lm."lessonId"
          JOIN "Cluster" c ON c."id" = lc."clusterId" AND c."cohortId" = ${cohortId}::uuid
         GROUP BY lm."moduleId") s ON s."moduleId" = m."id"
     WHERE l."count" > 0 OR s."count" > 0
     ORDER BY m."code"`;
}
