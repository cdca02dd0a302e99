// One practical trainer guides at most three trainees at once, fewer where their own limit says so.
// Source: training-facts.md, 3, hard 2 (analogue 1:3), configurable per programme.

/**
 * How many trainees the practical trainers of a site can guide at once.
 * @param limits each trainer's own most. @param ratio trainees per trainer.
 */
export function guidedAtOnce(limits: readonly number[], ratio: number): number {
  return limits.reduce((sum, limit) => sum + Math.max(0, Math.min(limit, ratio)), 0);
}
