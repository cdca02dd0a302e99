import { db } from "~/db/client";
import { currentLevelsOf } from "./current-levels.server";

export type ModuleLevel = { code: string; level: number; target: number };

/** Level and target in every module of the own curriculum, by trainee; two queries, however many. */
export async function moduleLevels(
  traineeIds: readonly string[],
): Promise<Map<string, ModuleLevel[]>> {
  const rows = await db.trainee.findMany({
    where: { id: { in: [...traineeIds] } },
    select: {
      id: true,
      cohort: {
        select: {
          curriculum: {
            select: {
              modules: {
                orderBy: { code: "asc" },
                select: { id: true, code: true, targetLevel: true },
              },
            },
          },
        },
      },
    },
  });
  const levels = new Map(
    (await currentLevelsOf(traineeIds)).map((row) => [
      `${row.traineeId} ${row.moduleId}`,
      row.level,
    ]),
  );
  return new Map(
    rows.map(({ id, cohort }) => [
      id,
      cohort.curriculum.modules.map((module) => ({
        ...{ code: module.code, target: module.targetLevel },
        level: levels.get(`${id} ${module.id}`) ?? 0,
      })),
    ]),
  );
}
