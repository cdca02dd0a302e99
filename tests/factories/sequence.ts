// Browser tests share one database with each other and with the demonstration: each of their processes
// counts from a thousand of its own.
const worker = process.env.TEST_WORKER_INDEX;
let last = worker === undefined ? 0 : (Number(worker) + 1) * 1_000;

/** A number that this process has not used yet, for names and codes that must be unique. */
export function nextNumber(): number {
  last += 1;
  return last;
}
