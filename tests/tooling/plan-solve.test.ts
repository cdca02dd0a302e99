import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPlacementInstance } from "~/features/placement/solve/read-instance";
import { judge } from "../domain/placement/optimiser/independent-scorer";
import { plainInstance } from "../domain/placement/optimiser/some-instances";

const plain = { format: "clusterplan.placement/1", ...plainInstance() };
const [mia, ...others] = plain.trainees;
const [altona, harburg] = plain.sites;
const lock = (change: object) => [{ trainee: "Mia", phase: "P1", site: "Altona", ...change }];
const withMia = (change: object) => ({ ...plain, trainees: [{ ...mia, ...change }, ...others] });

describe("what is wrong where, in one line", () => {
  test.each([
    ["garbage", "x".repeat(1_000_000), /^not JSON: /],
    ["binary garbage", "\u0000\n\u0007{[".repeat(100), /^not JSON: /],
    ["NaN", JSON.stringify(plain).replace('"noWish":60', '"noWish":NaN'), /^not JSON: /],
    ["nothing", "", /^not JSON: /],
    ["null", "null", /^instance: /],
    ["a list", "[]", /^instance: /],
    ["another format", { ...plain, format: "clusterplan.placement/2" }, /^format: /],
    ["no sites", { ...plain, sites: undefined }, /^sites: /],
    [
      "negative minutes",
      withMia({ commuteMinutes: { Altona: -1, Harburg: 2 } }),
      /^trainees\[0\]\.commuteMinutes\.Altona: /,
    ],
    [
      "half a minute",
      withMia({ commuteMinutes: { Altona: 1.5, Harburg: 2 } }),
      /^trainees\[0\]\.commuteMinutes\.Altona: /,
    ],
    [
      "huge minutes",
      withMia({ commuteMinutes: { Altona: 1e300, Harburg: 2 } }),
      /^trainees\[0\]\.commuteMinutes\.Altona: /,
    ],
    [
      "a way missing",
      withMia({ commuteMinutes: { Altona: 1 } }),
      /^trainees\[0\]\.commuteMinutes: no minutes to site "Harburg"$/,
    ],
    ["a negative limit", withMia({ maxCommuteMinutes: -1 }), /^trainees\[0\]\.maxCommuteMinutes: /],
    [
      "an unknown phase",
      withMia({ phases: ["P9"] }),
      /^trainees\[0\]\.phases: unknown phase "P9"$/,
    ],
    [
      "a phase twice",
      withMia({ phases: ["P1", "P1"] }),
      /^trainees\[0\]\.phases\[1\]: "P1" is there twice$/,
    ],
    [
      "an unknown wish",
      withMia({ wishes: ["Mars"] }),
      /^trainees\[0\]\.wishes: unknown site "Mars"$/,
    ],
    [
      "an unknown bar",
      withMia({ barred: ["Mars"] }),
      /^trainees\[0\]\.barred: unknown site "Mars"$/,
    ],
    [
      "a trainee twice",
      { ...plain, trainees: [mia, mia] },
      /^trainees\[1\]\.id: "Mia" is there twice$/,
    ],
    [
      "a site twice",
      { ...plain, sites: [altona, altona] },
      /^sites\[1\]\.id: "Altona" is there twice$/,
    ],
    [
      "negative places",
      { ...plain, sites: [{ ...altona, places: { P1: -2 } }, harburg] },
      /^sites\[0\]\.places\.P1: /,
    ],
    [
      "places in no phase",
      { ...plain, sites: [{ ...altona, places: { P7: 2 } }, harburg] },
      /^sites\[0\]\.places: unknown phase "P7"$/,
    ],
    [
      "a site of medium size",
      { ...plain, sites: [{ ...altona, size: "medium" }, harburg] },
      /^sites\[0\]\.size: /,
    ],
    [
      "a lock of nobody",
      { ...plain, fixed: lock({ trainee: "Max" }) },
      /^fixed\[0\]\.trainee: unknown trainee "Max"$/,
    ],
    [
      "a lock at no site",
      { ...plain, fixed: lock({ site: "Mars" }) },
      /^fixed\[0\]\.site: unknown site "Mars"$/,
    ],
    [
      "a lock in no phase",
      { ...plain, fixed: lock({ phase: "P9" }) },
      /^fixed\[0\]\.phase: unknown phase "P9"$/,
    ],
    [
      "an earlier plan twice",
      { ...plain, previous: [...lock({}), ...lock({})] },
      /^previous\[1\]: Mia in P1 is there twice$/,
    ],
    [
      "a negative weight",
      { ...plain, weights: { ...plain.weights, split: -1 } },
      /^weights\.split: /,
    ],
    [
      "a weight missing",
      { ...plain, weights: { ...plain.weights, unplaced: undefined } },
      /^weights\.unplaced: /,
    ],
  ])("%s", (_name, raw, message) => {
    const read = readPlacementInstance(typeof raw === "string" ? raw : JSON.stringify(raw));
    expect(read).toMatchObject({ ok: false });
    if (read.ok) return;
    expect(read.error).toMatch(message);
    expect(read.error).not.toContain("\n");
  });

  test("ids that are names of object properties are ordinary ids", () => {
    const trainees = plain.trainees.map((trainee) => ({ ...trainee, cluster: "constructor" }));
    expect(readPlacementInstance(JSON.stringify({ ...plain, trainees })).ok).toBe(true);
  });
});

describe("the command", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "plan-solve-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("answers in the exchange format", async () => {
    const path = join(folder, "plain.json");
    await writeFile(path, JSON.stringify(plain));
    const { code, output } = await planSolve(path, "--seconds", "40");
    expect(code).toBe(0);
    const result = JSON.parse(output);
    expect(Object.keys(result)).toEqual(
      "status objective bound gap seconds placements breakdown conflicts".split(" "),
    );
    expect(result).toMatchObject({ status: "optimal", objective: 100, bound: 100, gap: 0 });
    expect(judge(plainInstance(), result.placements)).toMatchObject({ objective: 100, broken: [] });
  });

  test("refuses with exit 2 and one line", async () => {
    const path = join(folder, "garbage.json");
    await writeFile(path, "{]");
    const answers = await Promise.all([
      planSolve(path),
      planSolve(join(folder, "missing.json")),
      planSolve(path, "--seconds", "soon"),
    ]);
    for (const { code, output, error } of answers) {
      expect({ code, output }).toEqual({ code: 2, output: "" });
      expect(error.trimEnd().split("\n")).toHaveLength(1);
    }
  });
});

function planSolve(...words: string[]) {
  const child = spawn(process.execPath, ["scripts/plan-solve.mjs", ...words]);
  let output = "";
  let error = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    error += chunk;
  });
  return new Promise<{ code: number | null; output: string; error: string }>((resolve) =>
    child.on("close", (code) => resolve({ code, output, error })),
  );
}
