/** A linear program in sparse rows: minimise the columns' costs plus `offset`; columns start at 0. */
export interface LinearProgram {
  readonly offset: number;
  readonly columnCost: Float64Array;
  readonly columnUpper: Float64Array;
  /** 1 where a column must be whole. */
  readonly isWhole: Int32Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}
