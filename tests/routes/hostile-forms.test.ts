// What no browser sends and somebody will: every field of every form, and every search in an
// address, with contents that nobody meant. It may be refused in any way, but nothing breaks.
import { beforeAll, describe, expect, it } from "vitest";
import { dataOf } from "./matrix/ask";
import { groups } from "./matrix/groups";
import { type Form, type Handler, type Persona, personas } from "./matrix/handler";
import { listedIn } from "./matrix/judge";
import { aWorld, sessionOf, type World } from "./matrix/world";
import { send } from "./visitor";

const HOSTILE: readonly (string | string[])[] = [
  '\u0000\'; DROP TABLE "Person"; --',
  "99999999999999999999",
  "x".repeat(100_000),
  ["a", "b"],
];

const SEARCHED = [
  ..."for view on cancelled move day from to open edit rule phase cluster show page".split(" "),
  ..."q cohort site state sort by board span colour district findings rows cell place".split(" "),
  ..."trainer trainee module lesson week block keep gone end start step programme plan".split(" "),
  ..."duration minutes modules clusters trainers year invite person subject action until".split(
    " ",
  ),
];

let world: World;
beforeAll(async () => {
  world = await aWorld();
}, 60_000);

const all = Object.values(groups).flatMap((area) => listedIn(area));

describe("no field of a form breaks anything", () => {
  const forms = all.filter(({ intent }) => intent !== undefined);
  it.each(forms)("$name", async ({ handler, intent = "" }) => {
    const persona = whoMay(handler);
    const path = dataOf(handler.path(world.ids.own));
    const form = { ...handler.form?.(world.ids.own), intent };
    const file = handler.file === undefined ? {} : { file: handler.file };
    const broken: string[] = [];
    let Cookie = await sessionOf(world, persona);
    for (const { field, value, fields } of spoilt(form)) {
      if (handler.endsSession) Cookie = await sessionOf(world, persona);
      const headers = { Cookie, "Sec-Fetch-Site": "same-origin" };
      const { status } = await send(path, { headers, form: fields, ...file });
      if (status >= 500) broken.push(`${field} as ${String(value).slice(0, 40)}: ${status}`);
    }
    expect(broken).toEqual([]);
  });
});

describe("no search in an address breaks anything", () => {
  const pages = all.filter(({ intent }) => intent === undefined);
  it.each(pages)("$name", async ({ handler }) => {
    const path = handler.path(world.ids.own).split("?")[0] ?? "";
    const headers = { Cookie: await sessionOf(world, whoMay(handler)) };
    const broken: string[] = [];
    for (const value of HOSTILE) {
      const search = new URLSearchParams(
        SEARCHED.flatMap((name) => [value].flat().map((one) => [name, one.slice(0, 200)])),
      );
      const { status } = await send(`${dataOf(path)}?${search}`, { headers });
      if (status >= 500) broken.push(`${String(value).slice(0, 40)}: ${status}`);
    }
    const ages = { start: "0001-01-01", from: "0001-01-01", end: "9999-12-31", to: "9999-12-31" };
    const { status } = await send(`${dataOf(path)}?${new URLSearchParams(ages)}`, { headers });
    if (status >= 500) broken.push(`all of time: ${status}`);
    expect(broken).toEqual([]);
  });
});

type Spoilt = { field: string; value: string | string[]; fields: Form };

/** Each field with each content in turn, the others as they should be; and an intent that every object has. */
function spoilt(form: Form): Spoilt[] {
  const { intent: _, ...rest } = form;
  const named = { field: "intent", value: "__proto__", fields: { ...form, intent: "__proto__" } };
  const spoiltFields = Object.keys(rest).flatMap((field) =>
    HOSTILE.map((value) => ({ field, value, fields: { ...form, [field]: value } })),
  );
  return [named, ...spoiltFields];
}

/** Somebody to whom it is not refused before it is read. */
function whoMay({ expect: table }: Handler): Persona {
  const refused = [302, 403, 404];
  const may = (one: Persona) => one !== "disabled" && !refused.includes(ownOf(table[one]));
  return personas.find(may) ?? "planner";
}

function ownOf(expected: Handler["expect"][Persona]): number {
  return typeof expected === "number" ? expected : expected[0];
}
