import { beforeAll, describe, expect, it } from "vitest";
import { accounts } from "./matrix/accounts";
import { type Answers, askAll } from "./matrix/ask";
import { clusters } from "./matrix/clusters";
import { curricula } from "./matrix/curricula";
import { enrolment } from "./matrix/enrolment";
import { type Expected, type Handler, personas, subjects } from "./matrix/handler";
import { lists } from "./matrix/lists";
import { people } from "./matrix/people";
import { placement } from "./matrix/placement";
import { register } from "./matrix/register";
import { sites } from "./matrix/sites";
import { schedule } from "./matrix/schedule";
import { training } from "./matrix/training";
import { aWorld, type World } from "./matrix/world";
import { pages } from "./server-build";

const matrix = {
  ...accounts,
  ...register,
  ...schedule,
  ...training,
  ...clusters,
  ...enrolment, ...curricula,
  ...people,
  ...placement,
  ...sites,
  ...lists,
};

const listed = Object.entries(matrix).flatMap(([route, { loader, intents = {} }]) => [
  ...(loader ? [{ name: `${route} loader`, handler: loader, intent: undefined }] : []),
  ...Object.entries(intents).map(([intent, handler]) => ({
    name: `${route} ${intent}`,
    handler: handler as Handler,
    intent,
  })),
]);

let world: World;
beforeAll(async () => {
  world = await aWorld();
}, 60_000);

describe("every loader and every intent", () => {
  it("stands in the matrix, and nothing else does", () => {
    const existing = pages.flatMap(({ id, module }) => [
      ...(module.loader ? [`${id} loader`] : []),
      ...intentsOf(module.action).map((intent) => `${id} ${intent}`),
    ]);
    expect(listed.map(({ name }) => name).sort()).toEqual(existing.sort());
  });
});

/** An action that does not say what it can be asked is an intent that no matrix knows. */
function intentsOf(action: unknown): string[] {
  if (!action) return [];
  return typeof action === "function" && "intents" in action
    ? Object.keys(action.intents as object)
    : ["(undeclared)"];
}

describe("who hears what", () => {
  it.each(listed)("$name", async ({ handler, intent }) => {
    const answers = await askAll(world, handler, intent);
    expect(statusesOf(answers)).toEqual(expectedOf(handler));
    for (const persona of personas) {
      const { foreign, none } = answers[persona];
      const isRefused = foreign.status === 404 || (foreign.status === 403 && persona !== "planner");
      if (isRefused) expect(foreign, `a foreign and no thing, to ${persona}`).toEqual(none);
    }
  });
});

const line = (statuses: readonly number[]) => statuses.join(" ");

function statusesOf(answers: Answers): Record<string, string> {
  const rows = personas.map((persona) => [
    persona,
    line(subjects.map((subject) => answers[persona][subject].status)),
  ]);
  return Object.fromEntries(rows);
}

function expectedOf({ expect: table }: Handler): Record<string, string> {
  const rows = personas.map((persona) => [persona, line(fourOf(table[persona]))]);
  return Object.fromEntries(rows);
}

function fourOf(expected: Expected): readonly number[] {
  return typeof expected === "number" ? subjects.map(() => expected) : expected;
}
