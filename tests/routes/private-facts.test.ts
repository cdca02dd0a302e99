// Birth dates and postcodes are for planners: no page, and no data behind a page, tells them others.
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { accounts } from "./matrix/accounts";
import { clusters } from "./matrix/clusters";
import { curricula } from "./matrix/curricula";
import { enrolment } from "./matrix/enrolment";
import type { Handler } from "./matrix/handler";
import { lists } from "./matrix/lists";
import { people } from "./matrix/people";
import { placement } from "./matrix/placement";
import { register } from "./matrix/register";
import { sites } from "./matrix/sites";
import { training } from "./matrix/training";
import { aWorld, sessionOf, type World } from "./matrix/world";
import { send } from "./visitor";

const BORN = "2004-02-29";
const POSTCODE = "21129";
const TOLD = new RegExp(`${BORN}|29\\.02\\.2004|${POSTCODE}|birthDate`);
const OTHERS = ["trainee", "trainer", "practical", "administrator"] as const;

const everything = {
  ...accounts,
  ...clusters,
  ...curricula,
  ...enrolment,
  ...lists,
  ...people,
  ...placement,
  ...register,
  ...sites,
  ...training,
};
const loaders = Object.entries(everything)
  .flatMap(([route, { loader }]) => (loader ? [{ route, loader }] : []))
  .filter(({ route }) => route !== "routes/logout");

let world: World;
beforeAll(async () => {
  world = await aWorld();
  const data = { birthDate: new Date(BORN), postcode: POSTCODE };
  await db.person.updateMany({ where: { trainee: { isNot: null } }, data });
}, 60_000);

/** What a page's data says about one's own thing and a colleague's; a stranger's answers like none. */
async function bodiesFor(cookie: string, loader: Handler) {
  const bodies: string[] = [];
  for (const subject of ["own", "cohort"] as const) {
    const [address = "", search] = loader.path(world.ids[subject]).split("?");
    const data = `${address === "/" ? "/_" : address}.data${search ? `?${search}` : ""}`;
    const answer = await send(data, { headers: { Cookie: cookie } });
    bodies.push(await answer.text());
  }
  return bodies.join("\n");
}

describe.each(OTHERS)("to the %s", (persona) => {
  let cookie = "";
  beforeAll(async () => {
    cookie = await sessionOf(world, persona);
  });

  it.each(loaders)("$route tells neither birth date nor postcode", async ({ loader }) => {
    expect(await bodiesFor(cookie, loader)).not.toMatch(TOLD);
  });
});

it("to the planner the page of a trainee tells both", async () => {
  const page = people["routes/trainees.$traineeId"]?.loader;
  const cookie = await sessionOf(world, "planner");
  expect(page && (await bodiesFor(cookie, page))).toMatch(TOLD);
});
