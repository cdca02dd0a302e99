// Hashing costs 19 MiB and a core each: only a few run at once, some wait, the rest are turned away.

type Limits = { atOnce: number; waiting: number };

/** Answers the work's promise, or null when the queue is full. */
export function createQueue({ atOnce, waiting }: Limits) {
  let running = 0;
  const line: (() => void)[] = [];

  function release(): void {
    const next = line.shift();
    if (next) next();
    else running -= 1;
  }

  async function run<T>(work: () => Promise<T>): Promise<T> {
    if (running >= atOnce) await new Promise<void>((turn) => line.push(turn));
    else running += 1;
    try {
      return await work();
    } finally {
      release();
    }
  }

  return function enter<T>(work: () => Promise<T>): Promise<T> | null {
    return running >= atOnce && line.length >= waiting ? null : run(work);
  };
}
