/** Who is where: the stays of each trainee in the order they came in. */
export function placementsByTrainee<S extends { readonly traineeId: string }>(
  stays: readonly S[],
): Map<string, S[]> {
  const byTrainee = new Map<string, S[]>();
  for (const stay of stays) {
    const own = byTrainee.get(stay.traineeId) ?? [];
    own.push(stay);
    byTrainee.set(stay.traineeId, own);
  }
  return byTrainee;
}
