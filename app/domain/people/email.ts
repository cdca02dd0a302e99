import { type Failure, fail, type Outcome, succeed } from "../outcome";

export type EmailError = Failure<"email-malformed">;

const ADDRESS = /^[^\s@<>(),;:"]+@[^\s@<>(),;:".]+(?:\.[^\s@<>(),;:".]+)+$/;
const LONGEST = 254;

/** An address in lower case without spaces around; `email-malformed` (field `email`) otherwise. */
export function normaliseEmail(text: string): Outcome<string, EmailError> {
  const email = text.normalize("NFC").trim().toLowerCase();
  if (email.length > LONGEST || !ADDRESS.test(email)) {
    return fail({ code: "email-malformed", field: "email", values: { text } });
  }
  return succeed(email);
}
