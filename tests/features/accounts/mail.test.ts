import { createServer } from "node:net";
import { type AddressObject, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "~/db/client";
import { queueMail } from "~/db/outbox";
import { inTransaction } from "~/db/transaction";
import { fail } from "~/domain/outcome";

type Received = { to: string; from: string; subject: string; text: string };

const received: Received[] = [];
let refuses = false;
let server: SMTPServer;
let mail: typeof import("~/platform/mail");

beforeAll(async () => {
  const port = await freePort();
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: (_address, _session, done) => done(refuses ? new Error("no such mailbox") : null),
    onData: async (stream, _session, done) => {
      const parsed = await simpleParser(stream);
      const to = parsed.to as AddressObject;
      received.push({
        to: to.text,
        from: parsed.from?.text ?? "",
        subject: parsed.subject ?? "",
        text: parsed.text ?? "",
      });
      done();
    },
  });
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`;
  process.env.MAIL_FROM = "Clusterplan <clusterplan@beispiel.hamburg.de>";
  vi.resetModules();
  mail = await import("~/platform/mail");
});

afterAll(() => new Promise<void>((closed) => server.close(() => closed())));

beforeEach(async () => {
  received.length = 0;
  refuses = false;
  await db.outboxMail.deleteMany();
});

function freePort(): Promise<number> {
  return new Promise((free) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => free(typeof address === "object" && address ? address.port : 0));
    });
  });
}

const message = {
  to: "ayse.oez@beispiel.hamburg.de",
  subject: "Ihre Einladung – Grüße",
  body: "Guten Tag Ayşe Öz,\n\nhttp://localhost:3000/invitation/geheim-123\n\nFreundliche Grüße",
};

describe("a queued message", () => {
  it("goes to the mail server once, and its link is kept no longer", async () => {
    await queueMail(db, message);
    expect(await mail.deliverWaitingMail()).toBe(1);
    expect(await mail.deliverWaitingMail()).toBe(0);
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({
      to: message.to,
      from: '"Clusterplan" <clusterplan@beispiel.hamburg.de>',
      subject: message.subject,
    });
    expect(received[0]?.text).toContain("/invitation/geheim-123");
    const kept = await db.outboxMail.findFirstOrThrow();
    expect(kept).toMatchObject({ sentAt: expect.any(Date), attempts: 1, lastError: null });
    expect(kept.body).toContain("http://localhost:3000/invitation/…");
    expect(kept.body).not.toContain("geheim");
  });

  it("is not sent when its change is rolled back", async () => {
    await inTransaction(async (tx) => {
      await queueMail(tx, message);
      return fail({ code: "changed-my-mind" });
    });
    expect(await mail.deliverWaitingMail()).toBe(0);
    expect(received).toEqual([]);
  });

  it("stays with the reason when it is refused, and is tried again later", async () => {
    refuses = true;
    await queueMail(db, message);
    expect(await mail.deliverWaitingMail()).toBe(0);
    const failed = await db.outboxMail.findFirstOrThrow();
    expect(failed).toMatchObject({ sentAt: null, attempts: 1 });
    expect(failed.lastError).toContain("no such mailbox");
    expect(failed.body).toContain("geheim-123");
    refuses = false;
    expect(await mail.deliverWaitingMail()).toBe(0);
    await db.outboxMail.updateMany({ data: { dueAt: new Date() } });
    expect(await mail.deliverWaitingMail()).toBe(1);
  });

  it("is sent once by two at once", async () => {
    await Promise.all([1, 2, 3].map(() => queueMail(db, message)));
    const sent = await Promise.all([mail.deliverWaitingMail(), mail.deliverWaitingMail()]);
    expect(sent[0] + sent[1]).toBe(3);
    expect(received).toHaveLength(3);
  });
});
