// What belongs to a module of the old version goes to the module of the same code in the new one.
import type { Tx } from "~/db/transaction";

export type Way = { cohortId: string; fromId: string; toId: string };

/**
 * Repeats each level's history at the new module, with who, when and where as they were. The old rows
 * stay (levels are append-only), and a way back brings nothing twice.
 * @returns how many entries were repeated
 */
export function carryLevels(tx: Tx, { cohortId, fromId, toId }: Way): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO "Level" ("id", "traineeId", "moduleId", "level", "setAt", "setById", "siteId", "evidence", "link")
    SELECT gen_random_uuid(), l."traineeId", next."id", l."level", l."setAt", l."setById", l."siteId", l."evidence", l."link"
      FROM "Level" l
      JOIN "Trainee" t ON t."id" = l."traineeId" AND t."cohortId" = ${cohortId}::uuid
      JOIN "Module" old ON old."id" = l."moduleId" AND old."curriculumId" = ${fromId}::uuid
      JOIN "Module" next ON next."curriculumId" = ${toId}::uuid AND next."code" = old."code"
     WHERE NOT EXISTS (
       SELECT 1 FROM "Level" k
        WHERE k."traineeId" = l."traineeId" AND k."moduleId" = next."id" AND k."setAt" = l."setAt"
          AND k."level" = l."level" AND k."setById" = l."setById")`;
}

/**
 * Links every lesson of the cohort's clusters to the new module, whatever its date, so that hours
 * already taught still count. A lesson shared with a cohort of the old version keeps the old link too.
 * Lessons take a new version, so that nobody saves an older form over it.
 * @returns how many links were made
 */
export async function carryLessons(tx: Tx, way: Way): Promise<number> {
  const { cohortId, fromId, toId } = way;
  await tx.$executeRaw`
    UPDATE "Lesson" SET "version" = "version" + 1 WHERE "id" IN (
      SELECT lm."lessonId" FROM "LessonModule" lm
        JOIN "Module" old ON old."id" = lm."moduleId" AND old."curriculumId" = ${fromId}::uuid
        JOIN "LessonCluster" lc ON lc."lessonId" = lm."lessonId"
        JOIN "Cluster" c ON c."id" = lc."clusterId" AND c."cohortId" = ${cohortId}::uuid)`;
  const linked = await tx.$executeRaw`
    INSERT INTO "LessonModule" ("lessonId", "moduleId", "plannedMinutes")
    SELECT DISTINCT lm."lessonId", next."id", lm."plannedMinutes"
      FROM "LessonModule" lm
      JOIN "Module" old ON old."id" = lm."moduleId" AND old."curriculumId" = ${fromId}::uuid
      JOIN "Module" next ON next."curriculumId" = ${toId}::uuid AND next."code" = old."code"
      JOIN "LessonCluster" lc ON lc."lessonId" = lm."lessonId"
      JOIN "Cluster" c ON c."id" = lc."clusterId" AND c."cohortId" = ${cohortId}::uuid
    ON CONFLICT DO NOTHING`;
  await unlinkOld(tx, way);
  return linked;
}

async function unlinkOld(tx: Tx, { cohortId, fromId, toId }: Way): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "LessonModule" lm USING "Module" old, "Module" next
     WHERE old."id" = lm."moduleId" AND old."curriculumId" = ${fromId}::uuid
       AND next."curriculumId" = ${toId}::uuid AND next."code" = old."code"
       AND EXISTS (SELECT 1 FROM "LessonCluster" lc JOIN "Cluster" c ON c."id" = lc."clusterId"
                    WHERE lc."lessonId" = lm."lessonId" AND c."cohortId" = ${cohortId}::uuid)
       AND NOT EXISTS (SELECT 1 FROM "LessonCluster" lc
                         JOIN "Cluster" c ON c."id" = lc."clusterId"
                         JOIN "Cohort" o ON o."id" = c."cohortId"
                        WHERE lc."lessonId" = lm."lessonId" AND o."id" <> ${cohortId}::uuid
                          AND o."curriculumId" = ${fromId}::uuid)`;
}

/** Weekly records that nobody has signed off yet follow; a signed one stays as it was signed. */
export function carryRecords(tx: Tx, { cohortId, fromId, toId }: Way): Promise<number> {
  return tx.$executeRaw`
    UPDATE "RecordModule" rm SET "moduleId" = next."id"
      FROM "Module" old, "Module" next, "Record" r, "Trainee" t
     WHERE old."id" = rm."moduleId" AND old."curriculumId" = ${fromId}::uuid
       AND next."curriculumId" = ${toId}::uuid AND next."code" = old."code"
       AND r."id" = rm."recordId" AND r."state" <> 'signed_off'
       AND t."id" = r."traineeId" AND t."cohortId" = ${cohortId}::uuid
       AND NOT EXISTS (SELECT 1 FROM "RecordModule" k
                        WHERE k."recordId" = rm."recordId" AND k."moduleId" = next."id")`;
}
