// `npm run --silent plan:solve -- INSTANCE.json [--seconds N] [--seed N] > RESULT.json`: solves a placement
// instance without a database. Exit 2: the question is wrong; 1: the solver failed; 0: the answer is there.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { tsImport } from "tsx/esm/api";

const DEFAULT_SECONDS = 60;
const LONGEST = 86_400;

class Refusal extends Error {}

async function main() {
  const { path, seconds, seed } = wordsOf(process.argv.slice(2));
  const load = (file) => tsImport(`../app/features/placement/solve/${file}`, import.meta.url);
  const { readPlacementInstance } = await load("read-instance.ts");
  const instance = readPlacementInstance(await textOf(path));
  if (!instance.ok) throw new Refusal(`${path}: ${instance.error}`);
  const { solvePlacement } = await load("solve-placement.server.ts");
  const { exchangedResult } = await load("placement-result.ts");
  const signal = interruption();
  const result = await solvePlacement(instance.value, { seconds: timeLeft(seconds), seed, signal });
  await new Promise((done) =>
    process.stdout.write(`${JSON.stringify(exchangedResult(result))}\n`, done),
  );
  // A solver deep in its work would keep the process alive for seconds more.
  process.exit(0);
}

function wordsOf(words) {
  const options = { seconds: { type: "string" }, seed: { type: "string" } };
  let parsed;
  try {
    parsed = parseArgs({ args: words, options, allowPositionals: true });
  } catch (error) {
    throw new Refusal(error.message.split("\n")[0]);
  }
  const [path, ...further] = parsed.positionals;
  if (!path || further.length > 0) {
    throw new Refusal(
      "usage: npm run --silent plan:solve -- INSTANCE.json [--seconds N] [--seed N]",
    );
  }
  return {
    path,
    seconds: numberOf("--seconds", parsed.values.seconds ?? String(DEFAULT_SECONDS), LONGEST),
    seed: Math.floor(numberOf("--seed", parsed.values.seed ?? "1", 1_000_000)),
  };
}

function numberOf(name, text, most) {
  const value = Number(text);
  if (text.trim() !== "" && value > 0 && value <= most) return value;
  throw new Refusal(`${name}: a number from 0 to ${most} is needed, not "${text.slice(0, 40)}"`);
}

async function textOf(path) {
  try {
    return await readFile(resolve(process.env.INIT_CWD ?? ".", path), "utf8");
  } catch (error) {
    throw new Refusal(`${path}: cannot be read (${error.code ?? error.message})`);
  }
}

/**
 * The limit holds for the whole command, also on a busy machine: its start, which npm makes longer than
 * this process knows, counting the plan anew and writing the answer count.
 */
function timeLeft(seconds) {
  const margin = Math.min(5, 0.3 + seconds / 15);
  return Math.max(0.3, seconds - process.uptime() - margin);
}

/** Ctrl+C gives the best plan so far; a second one ends at once. */
function interruption() {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => controller.abort());
  return controller.signal;
}

main().catch((error) => {
  process.stderr.write(`${error instanceof Refusal ? error.message : (error.stack ?? error)}\n`);
  process.exitCode = error instanceof Refusal ? 2 : 1;
});
