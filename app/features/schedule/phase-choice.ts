/** A phase that a series may lie within, named with its cohort. */
export interface PhaseChoice {
  readonly id: string;
  readonly name: string;
}
