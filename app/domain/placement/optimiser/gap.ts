/** How far a plan may be from the best one, as a part of its own cost; 0 when it is proven best. */
export function gapOf(objective: number, bound: number): number {
  return objective === 0 ? 0 : (objective - bound) / objective;
}
