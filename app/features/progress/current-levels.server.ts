import { db } from "~/db/client";
import type { Tx } from "~/db/transaction";
import { type LevelValue, toLevel } from "~/domain/progress/level";

export type CurrentLevel = {
  traineeId: string;
  moduleId: string;
  level: LevelValue;
  /** How many entries led here; whoever saw fewer has seen an older state. */
  entries: number;
  setAt: Date;
  setById: string;
};

type Row = Omit<CurrentLevel, "level"> & { level: number };

/** The newest entry of each trainee and module that has one; one query. */
export async function currentLevelsOf(
  traineeIds: readonly string[],
  client: Tx = db,
): Promise<CurrentLevel[]> {
  const rows = await client.$queryRaw<Row[]>`
    SELECT DISTINCT ON ("traineeId", "moduleId")
           "traineeId", "moduleId", "level", "setAt", "setById",
           (count(*) OVER (PARTITION BY "traineeId", "moduleId"))::int AS "entries"
      FROM "Level" WHERE "traineeId" = ANY(${[...traineeIds]}::uuid[])
     ORDER BY "traineeId", "moduleId", "setAt" DESC, "id" DESC`;
  return rows.map((row) => ({ ...row, level: toLevel(row.level) ?? 0 }));
}
