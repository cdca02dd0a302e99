/** Rows a few at a time: a long list is neither copied as a whole nor written in one endless statement. */
export function* batchesOf<Row>(rows: readonly Row[], size = 1_000): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}
