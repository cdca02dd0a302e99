import { pino } from "pino";
import { environment } from "./environment";

// Log lines carry ids, never what they stand for. Should a whole row or request
// slip in after all, the fields that say who somebody is are left out.
const PERSONAL = [
  "givenName",
  "familyName",
  "name",
  "email",
  "login",
  "phone",
  "birthDate",
  "postcode",
  "address",
  "password",
  "token",
  "secret",
  "cookie",
  "authorization",
  "body",
  "query",
  "before",
  "after",
];

/** One JSON line per event on standard output. */
export const logger = pino({
  level: environment().LOG_LEVEL,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: PERSONAL.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
    censor: "[withheld]",
  },
  serializers: { err: describeError },
});

/** A database's message quotes the row it refused, so only the kind and the place are kept. */
function describeError(error: Error & { code?: string }) {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return { type: error.name, code: error.code, at: frames.map((line) => line.trim()) };
}
