import { toLevel } from "~/domain/progress/level";

/** The key of a target's words. */
export function levelKey(target: number) {
  return `level.${toLevel(target) ?? 0}` as const;
}
