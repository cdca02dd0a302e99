import { db } from "./client";
import type { Prisma } from "./generated/client";
import { createLine } from "./line";

export type Tx = Prisma.TransactionClient;

/** What is done as soon as a transaction is committed, and never when it is rolled back. */
const afterwards = new WeakMap<Tx, (() => void)[]>();

/** Runs `work` once what `tx` writes is there for everybody; at once outside a transaction. */
export function afterCommit(tx: Tx, work: () => void): void {
  const waiting = afterwards.get(tx);
  if (waiting) waiting.push(work);
  else work();
}

/**
 * Fewer transactions at once than the pool has connections: in a rush they wait here and not in the
 * pool, which gives up after two seconds, and reading never waits behind writing.
 */
const inLine = createLine(6);

const USUAL_LONGEST_MS = 10_000;

class RolledBack<T> extends Error {
  readonly outcome: T;
  constructor(outcome: T) {
    super("rolled back");
    this.outcome = outcome;
  }
}

/**
 * Runs `work` in one transaction, or in the one already open. An outcome that
 * failed rolls everything back and is returned as it is.
 */
export async function inTransaction<T>(
  work: (tx: Tx) => Promise<T>,
  outer?: Tx,
  longestMs: number = USUAL_LONGEST_MS,
): Promise<T> {
  if (outer) return work(outer);
  return inLine(() => inOwnTransaction(work, longestMs));
}

async function inOwnTransaction<T>(work: (tx: Tx) => Promise<T>, longestMs: number): Promise<T> {
  const waiting: (() => void)[] = [];
  try {
    const done = await db.$transaction(
      async (tx) => {
        afterwards.set(tx, waiting);
        const outcome = await work(tx);
        if (hasFailed(outcome)) throw new RolledBack(outcome);
        return outcome;
      },
      { maxWait: 3_000, timeout: longestMs },
    );
    for (const each of waiting) each();
    return done;
  } catch (thrown) {
    if (thrown instanceof RolledBack) return thrown.outcome as T;
    throw thrown;
  }
}

function hasFailed(outcome: unknown): boolean {
  return typeof outcome === "object" && outcome !== null && "ok" in outcome && outcome.ok === false;
}
