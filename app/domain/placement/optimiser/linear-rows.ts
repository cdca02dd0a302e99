import type { LinearProgram } from "./linear-format";

/** A linear program while it is written, column by column and row by row. */
export class LinearRows {
  private readonly cost: number[] = [];
  private readonly upper: number[] = [];
  private readonly whole: number[] = [];
  private readonly lowest: number[] = [];
  private readonly highest: number[] = [];
  private readonly starts: number[] = [0];
  private readonly indices: number[] = [];
  private readonly values: number[] = [];

  /** A new column from 0 to `upper`; gives its number. */
  column(cost: number, upper: number, isWhole: boolean): number {
    this.cost.push(cost);
    this.upper.push(upper);
    this.whole.push(isWhole ? 1 : 0);
    return this.cost.length - 1;
  }

  /** A new row: the sum of the columns, each times its factor, lies between both ends. */
  row(lowest: number, highest: number, terms: readonly (readonly [number, number])[]): void {
    this.lowest.push(lowest);
    this.highest.push(highest);
    for (const [column, factor] of terms) {
      this.indices.push(column);
      this.values.push(factor);
    }
    this.starts.push(this.indices.length);
  }

  finish(offset: number): LinearProgram {
    return {
      offset,
      columnCost: Float64Array.from(this.cost),
      columnUpper: Float64Array.from(this.upper),
      isWhole: Int32Array.from(this.whole),
      rowLower: Float64Array.from(this.lowest),
      rowUpper: Float64Array.from(this.highest),
      starts: Int32Array.from(this.starts),
      indices: Int32Array.from(this.indices),
      values: Float64Array.from(this.values),
    };
  }
}
