// `npm run bench:placement -- FOLDER [--seconds N]`: how good and how fast the optimiser is on every instance
// of the folder, beside HiGHS's own search on the same model without help. Run it on a quiet machine.
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { tsImport } from "tsx/esm/api";

const OWN = "tests/fixtures/placement";
const NEARNESS = [0.05, 0.02, 0.01];

const load = (path) => tsImport(`../app/${path}`, import.meta.url);
const { readPlacementInstance } = await load("features/placement/solve/read-instance.ts");
const { solvePlacement } = await load("features/placement/solve/solve-placement.server.ts");
const { modelOf } = await load("domain/placement/optimiser/model.ts");
const { linearProgramOf } = await load("domain/placement/optimiser/linear-program.ts");
const { searchAlone } = await load("features/placement/solve/highs-alone.ts");

async function main() {
  const { values, positionals } = parseArgs({
    options: {
      seconds: { type: "string", default: "60" },
      alone: { type: "boolean", default: true },
    },
    allowPositionals: true,
    allowNegative: true,
  });
  const folder = resolve(process.env.INIT_CWD ?? ".", positionals[0] ?? OWN);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  const best = await bestKnown(folder);
  const rows = [];
  for (const name of names.filter((name) => name !== "best-known.json").sort()) {
    const read = readPlacementInstance(await readFile(join(folder, name), "utf8"));
    if (!read.ok) throw new Error(`${name}: ${read.error}`);
    rows.push(await measured(name, read.value, Number(values.seconds), best, values.alone));
    console.log(JSON.stringify(rows.at(-1)));
  }
  console.table(Object.fromEntries(rows.map(({ instance, ...row }) => [instance, row])));
  process.exit(0);
}

async function bestKnown(folder) {
  try {
    return JSON.parse(await readFile(join(folder, "best-known.json"), "utf8"));
  } catch {
    return {};
  }
}

async function measured(file, instance, seconds, best, isAlone) {
  const steps = [];
  const result = await solvePlacement(instance, {
    seconds,
    onProgress: ({ objective, seconds: at }) => steps.push({ objective, at }),
  });
  const name = file.replace(".json", "");
  const known = best[name]?.objective ?? result.objective;
  const until = (cost) => steps.find((step) => step.objective <= cost)?.at.toFixed(1) ?? "-";
  const alone = isAlone ? await searchAlone(linearProgramOf(modelOf(instance)), seconds) : null;
  return {
    instance: name,
    objective: result.objective,
    "best known": known,
    "%": (100 * (result.objective / known - 1)).toFixed(2),
    bound: result.bound,
    "gap %": (100 * result.gap).toFixed(2),
    "first s": steps[0].at.toFixed(2),
    ...Object.fromEntries(
      NEARNESS.map((part) => [`to ${100 * part} % s`, until(known * (1 + part))]),
    ),
    seconds: result.seconds,
    "HiGHS alone": alone === null ? "-" : Math.round(alone.objective),
    "its bound": alone === null ? "-" : Math.ceil(alone.bound - 0.01),
    MB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

await main();
