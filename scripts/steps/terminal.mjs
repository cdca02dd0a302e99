// One line per step on the terminal, with a sign of life while it lasts.
import { sentenceFor } from "./failure.mjs";

const SIGN_OF_LIFE_MS = 2_000;
const WORTH_TELLING_MS = 300;

export function say(line = "") {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs `work` under a title: `Installing packages ..... 12.4 s`.
 * @template T
 * @param {string} title
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const startedAt = performance.now();
  process.stdout.write(`  ${title} `);
  const dots = setInterval(() => process.stdout.write("."), SIGN_OF_LIFE_MS);
  try {
    const result = await work();
    const took = performance.now() - startedAt;
    say(took > WORTH_TELLING_MS ? `${(took / 1000).toFixed(1)} s` : "ok");
    return result;
  } catch (error) {
    say("failed");
    throw error;
  } finally {
    clearInterval(dots);
  }
}

/** Ends a script: one sentence for what may happen, the stack for what may not. */
export function reportFailure(error) {
  const sentence = sentenceFor(error);
  const text = sentence ?? error?.stack ?? String(error);
  process.stderr.write(`\n${text}\n`);
}
