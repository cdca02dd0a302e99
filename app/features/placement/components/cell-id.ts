/** The id of a cell's control in the grid, to which findings lead. */
export function cellId(traineeId: string, phaseId: string): string {
  return `cell-${traineeId}-${phaseId}`;
}
