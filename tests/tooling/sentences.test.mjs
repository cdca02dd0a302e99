import { describe, expect, test } from "vitest";
import { explain, Failure, sentenceFor } from "../../scripts/steps/failure.mjs";
import { nodeVersionProblem } from "../../scripts/steps/node-version.mjs";

describe("an expected failure is one sentence", () => {
  test.each([
    [
      "npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device, write",
      "disk is full",
    ],
    ["could not write: No space left on device", "disk is full"],
    ["npm error code ECONNREFUSED\nnpm error FetchError: request to http://r/", "registry"],
    ["npm error code EAI_AGAIN\nnpm error network request failed", "registry"],
    ["npm error code E503", "registry"],
    ["mkdir: Permission denied", "may not write"],
  ])("%s", (output, words) => {
    expect(explain(output, "otherwise")).toContain(words);
  });

  test("what is not known keeps the step's own sentence", () => {
    expect(explain("npm error code EUSAGE", "npm ci failed")).toBe("npm ci failed");
  });
});

test("a fault of ours is shown in full, one of the machine is not", () => {
  expect(sentenceFor(new TypeError("x is not a function"))).toBeNull();
  expect(sentenceFor(new Failure("Port 3000 is taken."))).toBe("Port 3000 is taken.");
  expect(sentenceFor(Object.assign(new Error("x"), { code: "ENOSPC" }))).toContain("disk is full");
});

test.each([
  ["18.20.4", true],
  ["20.18.3", true],
  ["20.19.0", false],
  ["22.11.0", false],
])("Node %s is too old: %s", (version, old) => {
  expect(nodeVersionProblem(version) !== null).toBe(old);
});
