// A mail server that receives for a test, and can be told when to refuse, to be silent, or to call.
import { createServer } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export interface Mailbox {
  readonly url: string;
  readonly received: ParsedMail[];
  /** Called with each message before the server answers; the answer waits for it. */
  beforeAnswer: () => Promise<void>;
  beforeGreeting: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function aMailbox(): Promise<Mailbox> {
  const port = await freePort();
  const box: Omit<Mailbox, "close"> = {
    url: `smtp://127.0.0.1:${port}`,
    received: [],
    beforeAnswer: async () => {},
    beforeGreeting: async () => {},
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onConnect: (_session, done) => {
      void box.beforeGreeting().then(() => done());
    },
    onData: async (stream, _session, done) => {
      box.received.push(await simpleParser(stream));
      await box.beforeAnswer();
      done();
    },
  });
  server.on("error", () => {});
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  const close = () => new Promise<void>((closed) => server.close(() => closed()));
  return Object.assign(box, { close });
}

function freePort(): Promise<number> {
  return new Promise((free) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => free(typeof address === "object" && address ? address.port : 0));
    });
  });
}
