import { beforeAll, expect, it } from "vitest";
import { type Answers, askAll } from "./ask";
import { type Area, type Expected, type Handler, personas, subjects } from "./handler";
import { aWorld, type World } from "./world";

type Listed = { name: string; handler: Handler; intent: string | undefined };

/** Every loader and every intent of an area, by the name it has in the application. */
export function listedIn(area: Area): Listed[] {
  return Object.entries(area).flatMap(([route, { loader, intents = {} }]) => [
    ...(loader ? [{ name: `${route} loader`, handler: loader, intent: undefined }] : []),
    ...Object.entries(intents).map(([intent, handler]) => ({
      name: `${route} ${intent}`,
      handler: handler as Handler,
      intent,
    })),
  ]);
}

/** Asks everything an area lists as everybody about everything. */
export function judge(area: Area): void {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  }, 60_000);

  it.each(listedIn(area))("$name", async ({ handler, intent }) => {
    const answers = await askAll(world, handler, intent);
    expect(statusesOf(answers)).toEqual(expectedOf(handler));
    for (const persona of personas) {
      const { foreign, none } = answers[persona];
      const isRefused = foreign.status === 404 || (foreign.status === 403 && persona !== "planner");
      if (isRefused) expect(foreign, `a foreign and no thing, to ${persona}`).toEqual(none);
    }
  });
}

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
