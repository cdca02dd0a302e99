// Birth dates and postcodes are for planners: no page, and no data behind a page, tells them others.
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { accounts } from "./matrix/accounts";
import { type Handler, subjects } from "./matrix/handler";
import { people } from "./matrix/people";
import { placement } from "./matrix/placement";
import { register } from "./matrix/register";
import { training } from "./matrix/training";
import { aWorld, sessionOf, type World } from "./matrix/world";
import { send } from "./visitor";

const BORN = "2004-02-29";
const POSTCODE = "21129";
const TOLD = new RegExp(`${BORN}|29\\.02\\.2004|${POSTCODE}|birthDate`);
const OTHERS = ["trainee", "trainer", "practical", "administrator"] as const;

const loaders = Object.entries({ ...accounts, ...register, ...training, ...people, ...placement })
  .flatMap(([route, { loader }]) => (loader ? [{ route, loader }] : []))
  .filter(({ route }) => route !== "routes/logout");

let world: World;
beforeAll(async () => {
  world = await aWorld();
  const data = { birthDate: new Date(BORN), postcode: POSTCODE };
  await db.person.updateMany({ where: { trainee: { isNot: null } }, data });
}, 60_000);

async function bodiesFor(persona: (typeof OTHERS)[number] | "planner", loader: Handler) {
  const cookie = await sessionOf(world, persona);
  const bodies: string[] = [];
  for (const subject of subjects.slice(0, 3)) {
    const [address = "", search] = loader.path(world.ids[subject]).split("?");
    const data = `${address === "/" ? "/_" : address}.data${search ? `?${search}` : ""}`;
    const answer = await send(data, { headers: { Cookie: cookie } });
    bodies.push(await answer.text());
  }
  return bodies.join("\n");
}

describe.each(OTHERS)("to the %s", (persona) => {
  it.each(loaders)("$route tells neither birth date nor postcode", async ({ loader }) => {
    expect(await bodiesFor(persona, loader)).not.toMatch(TOLD);
  });
});

it("to the planner the page of a trainee tells both", async () => {
  const page = people["routes/trainees.$traineeId"]?.loader;
  expect(page && (await bodiesFor("planner", page))).toMatch(TOLD);
});
