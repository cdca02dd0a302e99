// Sends requests to the application as a browser would, and keeps its cookies.
import { createRequestHandler, RouterContextProvider } from "react-router";
import { clientAddressContext } from "~/auth/actor-context";
import { startSession } from "~/auth/session.server";
import * as build from "./server-build";

export const ORIGIN = "http://localhost:3000";

const handle = createRequestHandler(build, "test");

export type Asked = {
  method?: string;
  headers?: Record<string, string>;
  form?: Record<string, string | string[]>;
  /** A list to upload along with the form. */
  file?: string;
  address?: string;
};

/** A request as it stands: no header is added but the form's type. */
export async function send(path: string, asked: Asked = {}): Promise<Response> {
  const { method = asked.form ? "POST" : "GET", headers = {}, form } = asked;
  const context = new RouterContextProvider();
  context.set(clientAddressContext, asked.address ?? "127.0.0.1");
  const body = form && { body: bodyOf(form, asked.file) };
  return handle(new Request(`${ORIGIN}${path}`, { method, headers, ...body }), context);
}

function bodyOf(form: Record<string, string | string[]>, file?: string) {
  const body = file === undefined ? new URLSearchParams() : new FormData();
  for (const [name, values] of Object.entries(form))
    for (const value of [values].flat()) body.append(name, value);
  if (body instanceof FormData) body.append("file", new Blob([file ?? ""]), "liste.csv");
  return body;
}

/** A request from one of the site's own pages. */
export function sendFromHere(path: string, asked: Asked = {}): Promise<Response> {
  return send(path, { ...asked, headers: { "Sec-Fetch-Site": "same-origin", ...asked.headers } });
}

/** What the browser sends back of the cookies that an answer set. */
export function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** The cookie of a new session of the account, without a password. */
export async function cookieOf(accountId: string): Promise<string> {
  const cookie = await startSession(accountId, new Request(ORIGIN));
  return cookie.split(";")[0] ?? "";
}
