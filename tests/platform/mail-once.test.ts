import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { db } from "~/db/client";
import { queueMails } from "~/db/outbox";
import { aJobProcess, type JobProcess } from "./job-processes";
import { aMailbox, type Mailbox } from "./mailbox";

let mailbox: Mailbox;
const servers: JobProcess[] = [];

beforeAll(async () => {
  mailbox = await aMailbox();
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map(({ kill }) => kill()));
  await db.outboxMail.deleteMany();
  mailbox.received.length = 0;
  mailbox.beforeAnswer = async () => {};
  mailbox.beforeGreeting = async () => {};
});
afterAll(() => mailbox.close());

const aServer = () => {
  const server = aJobProcess({ SMTP_URL: mailbox.url }, "mail");
  servers.push(server);
  return server;
};
const mails = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    to: `ayse.${index}@beispiel.hamburg.de`,
    subject: `Termin ${index}`,
    body: "Guten Tag",
  }));
const until = async (isSo: () => Promise<boolean> | boolean) => {
  while (!(await isSo())) await new Promise((resume) => setTimeout(resume, 100));
};
const onceCalled = () => {
  let call = () => {};
  const called = new Promise<void>((resume) => {
    call = resume;
  });
  return { call, called };
};

it("a message that a killed process had not sent yet is sent by the next, once", async () => {
  const { call, called } = onceCalled();
  mailbox.beforeGreeting = () => {
    call();
    return new Promise(() => {});
  };
  await queueMails(db, mails(1));
  const killed = aServer();
  await called;
  await killed.kill();
  mailbox.beforeGreeting = async () => {};
  const [waiting] = await db.outboxMail.findMany();
  expect(waiting).toMatchObject({ handedOverAt: null, attempts: 1 });
  await db.outboxMail.updateMany({ data: { dueAt: new Date() } });
  aServer();
  await until(() => db.outboxMail.count({ where: { sentAt: { not: null } } }).then(Boolean));
  expect(mailbox.received).toHaveLength(1);
}, 40_000);

it("one that it had handed over is never sent a second time, whatever became of it", async () => {
  const { call, called } = onceCalled();
  mailbox.beforeAnswer = () => {
    call();
    return new Promise(() => {});
  };
  await queueMails(db, mails(1));
  const killed = aServer();
  await called;
  await killed.kill();
  await db.outboxMail.updateMany({ data: { dueAt: new Date() } });
  await queueMails(db, mails(2).slice(1));
  mailbox.beforeAnswer = async () => {};
  aServer();
  await until(() => db.outboxMail.count({ where: { sentAt: { not: null } } }).then(Boolean));
  expect(mailbox.received.map(({ subject }) => subject)).toEqual(["Termin 0", "Termin 1"]);
  expect(await db.outboxMail.findFirst({ where: { subject: "Termin 0" } })).toMatchObject({
    handedOverAt: expect.any(Date),
    sentAt: null,
  });
}, 40_000);

it("two servers on one database share the work and send nothing twice", async () => {
  await queueMails(db, mails(40));
  aServer();
  aServer();
  await until(() => db.outboxMail.count({ where: { sentAt: null } }).then((left) => left === 0));
  const subjects = mailbox.received.map(({ subject }) => subject);
  expect(new Set(subjects).size).toBe(40);
  expect(subjects).toHaveLength(40);
}, 40_000);
