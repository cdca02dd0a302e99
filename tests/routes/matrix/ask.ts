import { send } from "../visitor";
import type { Handler, Persona, Subject } from "./handler";
import { personas, subjects } from "./handler";
import { type Ids, sessionOf, type World } from "./world";

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const NONCE = /nonce(=\\?"|\\?",\\?"|-)[\w+/=]+/g;

type Answer = { status: number; body: string };
export type Answers = Record<Persona, Record<Subject, Answer>>;

/** What the handler answers everybody about everything. */
export async function askAll(world: World, handler: Handler, intent?: string): Promise<Answers> {
  const answers: [Persona, Record<Subject, Answer>][] = [];
  for (const persona of personas) {
    const asked: [Subject, Answer][] = [];
    let cookie = "";
    for (const subject of subjects) {
      if (cookie === "" || handler.endsSession) cookie = await sessionOf(world, persona);
      const as = subject === "own" ? "page" : "data";
      asked.push([subject, await ask(world.ids[subject], handler, { cookie, intent, as })]);
    }
    answers.push([persona, Object.fromEntries(asked) as Record<Subject, Answer>]);
  }
  return Object.fromEntries(answers) as Answers;
}

/** Rendering a page costs four times its data, so only what is one's own is rendered. */
type Asked = { cookie: string; intent: string | undefined; as: "page" | "data" };

async function ask(ids: Ids, handler: Handler, { cookie, intent, as }: Asked): Promise<Answer> {
  const headers = { Cookie: cookie, "Sec-Fetch-Site": "same-origin" };
  const form = intent === undefined ? {} : { form: { ...handler.form?.(ids), intent } };
  const file = handler.file === undefined ? {} : { file: handler.file };
  const path = as === "page" ? handler.path(ids) : dataOf(handler.path(ids));
  const answer = await send(path, { headers, ...form, ...file });
  const body = withoutIds(await answer.text());
  return { status: answer.status === 202 ? redirectIn(body) : answer.status, body };
}

/** Where the router in the browser asks for what a page shows. */
export function dataOf(path: string): string {
  const [address = "", search] = path.split("?");
  return `${address === "/" ? "/_" : address}.data${search === undefined ? "" : `?${search}`}`;
}

/** In data a redirect is written into the body. */
function redirectIn(body: string): number {
  return Number(/"status",(\d{3})/.exec(body)?.[1] ?? 202);
}

/** Two answers about different things are alike when nothing but ids tells them apart. */
function withoutIds(body: string): string {
  return body.replace(UUID, "id").replace(NONCE, "nonce");
}
