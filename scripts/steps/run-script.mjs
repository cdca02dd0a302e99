// The frame of every script: stop requests, one sentence per failure, an exit code.
import { listenForStop, stopRequest } from "./stop-request.mjs";
import { reportFailure } from "./terminal.mjs";

/**
 * @param {(onEnd: (clean: () => Promise<unknown>) => void) => Promise<number | void>} work
 *   answers the exit code; what it registers with `onEnd` is undone in reverse order
 */
export async function runScript(work) {
  listenForStop();
  const cleaning = [];
  let code = 0;
  try {
    code = (await work((clean) => cleaning.unshift(clean))) ?? 0;
  } catch (error) {
    if (!stopRequest.aborted) {
      reportFailure(error);
      code = 1;
    }
  }
  for (const clean of cleaning) await clean().catch(reportFailure);
  process.exit(code);
}
