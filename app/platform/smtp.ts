// One message to the mail server, in the order that tells when it may have left: nothing of it is said
// before `mayHandOver` agrees, and only the server's own refusal afterwards says that it did not.
import { Readable } from "node:stream";
import MailComposer from "nodemailer/lib/mail-composer";
import type { Options as Mail } from "nodemailer/lib/mailer";
import { parseConnectionUrl } from "nodemailer/lib/shared";
import SMTPConnection from "nodemailer/lib/smtp-connection";

const SILENCE_MS = 10_000;
/** Less than the pause before the next attempt, so that two never run side by side. */
const LONGEST_MS = 45_000;

export type Dispatch = { sent: true } | { sent: false; reason: string; isCertain: boolean };

export async function dispatch(
  url: string,
  mail: Mail,
  mayHandOver: () => Promise<boolean>,
): Promise<Dispatch> {
  const node = new MailComposer(mail).compile();
  const message = await node.build();
  let isHandedOver = false;
  const body = lazily(async () => {
    isHandedOver = await mayHandOver();
    return isHandedOver ? message : null;
  });
  const { auth, ...server } = parseConnectionUrl(url);
  const connection = new SMTPConnection({ ...server, ...TIMEOUTS });
  try {
    await within(LONGEST_MS, converse(connection, auth, { ...node.getEnvelope(), body }));
    return { sent: true };
  } catch (error) {
    const { message: reason, responseCode } = error as SMTPConnection.SMTPError;
    return { sent: false, reason, isCertain: !isHandedOver || responseCode !== undefined };
  } finally {
    connection.close();
  }
}

const TIMEOUTS = {
  connectionTimeout: SILENCE_MS,
  greetingTimeout: SILENCE_MS,
  socketTimeout: SILENCE_MS,
};

type Letter = { from: string | false; to: string[]; body: Readable };

function converse(
  connection: SMTPConnection,
  auth: ReturnType<typeof parseConnectionUrl>["auth"],
  { from, to, body }: Letter,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const then = (next: () => void) => (error?: Error | null) => (error ? reject(error) : next());
    const send = () => connection.send({ from, to }, body, then(resolve));
    connection.once("error", reject);
    connection.connect(then(() => (auth ? connection.login(auth, then(send)) : send())));
  });
}

/** A text that is asked for only when the server waits for it. */
function lazily(read: () => Promise<Buffer | null>): Readable {
  let isAsked = false;
  return new Readable({
    read() {
      if (isAsked) return;
      isAsked = true;
      read().then(
        (text) => {
          if (text === null) return this.destroy(new Error("another process sends it"));
          this.push(text);
          return this.push(null);
        },
        (error: Error) => this.destroy(error),
      );
    },
  });
}

function within<T>(longestMs: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("the mail server is too slow")), longestMs);
    work.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
