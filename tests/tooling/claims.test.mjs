import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { alone, enter, leave } from "../../scripts/steps/claims.mjs";
import { pause } from "../../scripts/steps/processes.mjs";

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "claims-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("one after the other, never two at once", async () => {
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await pause(20);
    inside -= 1;
  };
  await Promise.all([1, 2, 3].map(() => alone(join(folder, "claim"), work)));
  expect(most).toBe(1);
});

test("a claim whose pid is another program's by now does not hold anybody up", async () => {
  const file = join(folder, "claim");
  writeFileSync(file, JSON.stringify({ pid: process.pid, command: "another program" }));
  expect(await alone(file, () => "done")).toBe("done");
});

test("a claim is given back when the work fails", async () => {
  const file = join(folder, "claim");
  await expect(alone(file, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await alone(file, () => "done")).toBe("done");
});

test("the last one out is told so; those killed do not count", () => {
  enter(folder);
  writeFileSync(join(folder, "999999"), JSON.stringify({ pid: 999_999, command: "node" }));
  expect(leave(folder)).toBe(true);
});
