/** At most `atOnce` pieces of work run at a time; the others wait their turn, first come first served. */
export function createLine(atOnce: number) {
  let running = 0;
  const waiting: (() => void)[] = [];

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }

  return async function inLine<T>(work: () => Promise<T>): Promise<T> {
    if (running >= atOnce) await new Promise<void>((turn) => waiting.push(turn));
    else running += 1;
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
