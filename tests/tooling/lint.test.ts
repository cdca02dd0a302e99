import { describe, expect, it } from "vitest";
import { copyWith, runIn } from "./checkout-copy";

const longFunction = `export function long() {\n${'  log("line");\n'.repeat(41)}}\n`;

/** A file that breaks exactly the rule that stands before it. */
const BROKEN: [rule: string, path: string, text: string][] = [
  ["suspicious/noExplicitAny", "app/http/any.ts", "export const any: any = 1;\n"],
  ["suspicious/noTsIgnore", "app/http/ignore.ts", "// @ts-ignore\nexport const one: string = 1;\n"],
  ["suspicious/noConsole", "app/http/console.ts", 'console.log("loud");\n'],
  ["suspicious/noSkippedTests", "tests/skipped.test.ts", 'it.skip("nothing", () => {});\n'],
  ["suspicious/noFocusedTests", "tests/focused.test.ts", 'it.only("alone", () => {});\n'],
  [
    "style/noNonNullAssertion",
    "app/http/bang.ts",
    "export const sure = (x?: string) => x!.length;\n",
  ],
  ["style/noProcessEnv", "app/http/env.ts", "export const port = process.env.PORT;\n"],
  [
    "style/noRestrictedGlobals",
    "app/domain/people/globals.ts",
    'export const page = fetch("/");\n',
  ],
  ["performance/noBarrelFile", "app/http/barrel.ts", 'export { one } from "./one";\n'],
  ["performance/noReExportAll", "app/http/all.ts", 'export * from "./one";\n'],
  ["complexity/noExcessiveLinesPerFunction", "app/http/long.ts", longFunction],
  ["correctness/noUnusedVariables", "app/http/unused.ts", "const unused = 1;\n"],
  ["correctness/noUnusedImports", "app/http/imports.ts", 'import { one } from "./one";\n'],
  [
    "nursery/noFloatingPromises",
    "app/http/floating.ts",
    "async function write() {}\nexport function save() {\n  write();\n}\n",
  ],
];

interface Report {
  diagnostics: { category: string; severity: string; location: { path: string } }[];
}

async function lint(files: Readonly<Record<string, string>>) {
  const folder = copyWith(["biome.json"], files);
  const words = ["check", "--reporter=json", "--max-diagnostics=100", "."];
  const { code, stdout } = await runIn(folder, "@biomejs/biome/bin/biome", ...words);
  const { diagnostics } = JSON.parse(stdout) as Report;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return { code, found: errors.map(({ category, location }) => `${location.path} ${category}`) };
}

describe("the linter", () => {
  it("refuses each of these", async () => {
    const { code, found } = await lint(
      Object.fromEntries(BROKEN.map(([, path, text]) => [path, text])),
    );
    expect(code).toBe(1);
    for (const [rule, path] of BROKEN) expect(found).toContain(`${path} lint/${rule}`);
  });

  it("refuses a file that is not formatted", async () => {
    const { code, found } = await lint({ "app/http/loose.ts": "export const a = 'b'" });
    expect([code, found]).toEqual([1, ["app/http/loose.ts format"]]);
  });

  it("lets tests be long and scripts speak", async () => {
    const files = {
      "tests/long.test.ts": longFunction,
      "scripts/speak.mjs": 'console.log("hello");\n',
    };
    expect(await lint(files)).toEqual({ code: 0, found: [] });
  });
});
