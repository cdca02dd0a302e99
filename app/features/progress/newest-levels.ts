import type { Prisma } from "~/db/generated/client";
import { type LevelValue, toLevel } from "~/domain/progress/level";

/** The newest entry of each trainee and module comes first; the others are left out by `distinct`. */
export const newestLevels = {
  distinct: ["traineeId", "moduleId"],
  orderBy: [{ traineeId: "asc" }, { moduleId: "asc" }, { setAt: "desc" }, { id: "desc" }],
  select: { id: true, traineeId: true, moduleId: true, level: true },
} satisfies Prisma.LevelFindManyArgs;

/** The check constraint lets nothing else in. */
export function levelOf(row: { level: number } | undefined): LevelValue {
  return toLevel(row?.level ?? 0) ?? 0;
}
