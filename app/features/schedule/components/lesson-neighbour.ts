// Where an arrow key leads from a lesson: up and down in the order of time, left and right to the
// nearest lesson of the nearest day that has one.

export interface Standing {
  readonly on: string;
  /** Minutes since midnight. */
  readonly from: number;
}

export type Arrow = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";

/** @param lessons in the order of time. @returns null where nothing lies that way. */
export function lessonNeighbour<L extends Standing>(
  lessons: readonly L[],
  current: L,
  arrow: Arrow,
): L | null {
  const index = lessons.indexOf(current);
  if (arrow === "ArrowUp") return lessons[index - 1] ?? null;
  if (arrow === "ArrowDown") return lessons[index + 1] ?? null;
  const isThatWay = ({ on }: L) => (arrow === "ArrowLeft" ? on < current.on : on > current.on);
  const days = [...new Set(lessons.filter(isThatWay).map(({ on }) => on))];
  const nearest = arrow === "ArrowLeft" ? days.at(-1) : days[0];
  const away = ({ from }: L) => Math.abs(from - current.from);
  return lessons
    .filter(({ on }) => on === nearest)
    .reduce<L | null>((best, one) => (best && away(best) <= away(one) ? best : one), null);
}
