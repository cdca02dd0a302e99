import { send } from "../visitor";
import type { Handler, Persona, Subject } from "./handler";
import { personas, subjects } from "./handler";
import { type Ids, sessionOf, type World } from "./world";

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const NONCE = /nonce(=\\?"|\\",\\"|-)[\w+/=]+/g;

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
      asked.push([subject, await ask(world.ids[subject], handler, { cookie, intent })]);
    }
    answers.push([persona, Object.fromEntries(asked) as Record<Subject, Answer>]);
  }
  return Object.fromEntries(answers) as Answers;
}

type Asked = { cookie: string; intent: string | undefined };

async function ask(ids: Ids, handler: Handler, { cookie, intent }: Asked): Promise<Answer> {
  const headers = { Cookie: cookie, "Sec-Fetch-Site": "same-origin" };
  const form = intent === undefined ? {} : { form: { ...handler.form?.(ids), intent } };
  const file = handler.file === undefined ? {} : { file: handler.file };
  const answer = await send(handler.path(ids), { headers, ...form, ...file });
  return { status: answer.status, body: withoutIds(await answer.text()) };
}

/** Two answers about different things are alike when nothing but ids tells them apart. */
function withoutIds(body: string): string {
  return body.replace(UUID, "id").replace(NONCE, "nonce");
}
