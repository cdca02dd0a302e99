import { expect, it } from "vitest";
import { groups } from "./matrix/groups";
import { listedIn } from "./matrix/judge";
import { pages } from "./server-build";

it("lists every loader and every intent there is, and nothing else", () => {
  const existing = pages.flatMap(({ id, module }) => [
    ...(module.loader ? [`${id} loader`] : []),
    ...intentsOf(module.action).map((intent) => `${id} ${intent}`),
  ]);
  const listed = Object.values(groups).flatMap((group) => listedIn(group).map(({ name }) => name));
  expect(listed.sort()).toEqual(existing.sort());
});

it("is judged in a file per group", () => {
  const files = Object.keys(import.meta.glob("./access-*.test.ts"));
  expect(files).toEqual(Object.keys(groups).map((name) => `./access-${name}.test.ts`));
});

/** An action that does not say what it can be asked is an intent that no matrix knows. */
function intentsOf(action: unknown): string[] {
  if (!action) return [];
  return typeof action === "function" && "intents" in action
    ? Object.keys(action.intents as object)
    : ["(undeclared)"];
}
