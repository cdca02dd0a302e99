import { describe, expect, it } from "vitest";
import { inCheckout } from "../../scripts/steps/checkout.mjs";
import { runToEnd } from "../../scripts/steps/run-program.mjs";
import { copyWith, runIn } from "./checkout-copy";

const check = (...words: string[]) =>
  runToEnd(process.execPath, [inCheckout("scripts/check.mjs"), ...words]);

describe("npm run check", () => {
  it("runs the checks that are named, a line each", async () => {
    const { code, stdout } = await check("names", "sizes");
    expect(stdout).toMatch(/^ {2}\w+ +names +\d/m);
    expect(stdout).toMatch(/^ {2}\w+ +sizes +\d/m);
    expect(code).toBe(stdout.includes("FAILED") ? 1 : 0);
  });

  it("knows no other check", async () => {
    const { code, stdout } = await check("luck");
    expect(code).toBe(2);
    expect(stdout).toContain('There is no check "luck"');
  });
});

describe("the types", () => {
  it.each([
    ["an argument without a type", "export const f = (x) => x;", "TS7006"],
    [
      "an array's element that may be missing",
      "export const f = (x: string[]): string => x[0];",
      "TS2322",
    ],
    ["a type imported as a value", 'import { Y } from "./y";\nexport type Z = Y;', "TS1484"],
  ])("refuse %s", async (_, text, code) => {
    const settings = {
      extends: inCheckout("tsconfig.json"),
      include: ["app"],
      compilerOptions: { types: [] },
    };
    const folder = copyWith([], {
      "tsconfig.json": JSON.stringify(settings),
      "app/x.ts": `${text}\n`,
      "app/y.ts": "export type Y = string;\n",
    });
    const { output } = await runIn(folder, "typescript/bin/tsc", "--pretty", "false");
    expect(output).toContain(code);
  });
});

describe("dead code", () => {
  it("is found: files, exports and dependencies that nobody uses", async () => {
    const folder = copyWith(["knip.json"], {
      "package.json": '{"name":"copy","type":"module","dependencies":{"left-pad":"1.0.0"}}',
      "tsconfig.json": "{}",
      "app/server.ts": 'import { used } from "./used";\nused();\n',
      "app/used.ts": "export function used() {}\nexport function spare() {}\n",
      "app/dead.ts": "export const dead = 1;\n",
    });
    const { code, output } = await runIn(folder, "knip/bin/knip.js", "--no-progress");
    expect(code).toBe(1);
    for (const name of ["app/dead.ts", "spare", "left-pad"]) expect(output).toContain(name);
    expect(output).not.toContain("app/server.ts");
  });
});
