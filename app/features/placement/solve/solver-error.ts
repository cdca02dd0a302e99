/** The run ended because a searching thread did; `cause` is what it died of. */
export class PlacementSolverError extends Error {
  override readonly name = "PlacementSolverError";
}

export function crashOf(cause: unknown): PlacementSolverError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new PlacementSolverError(`A thread of the placement search ended: ${reason}`, { cause });
}
