import { createLine } from "~/db/line";
import { inTransaction, type Tx } from "~/db/transaction";

/**
 * Lessons are written one after the other in this process: in a rush the others wait here without a
 * connection, instead of holding one each while the database makes them wait for the same slot.
 */
const inLine = createLine(1);

export function inLessonTurn<T>(work: (tx: Tx) => Promise<T>, outer?: Tx): Promise<T> {
  return outer ? work(outer) : inLine(() => inTransaction(work));
}
