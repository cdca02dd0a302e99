import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { aMailbox } from "./mailbox";

const mailbox = await aMailbox();
process.env.SMTP_URL = mailbox.url;

const { db } = await import("~/db/client");
const { notify } = await import("~/db/notices");
const { mailNotices } = await import("~/features/notices/mail-notices.server");
const { deliverWaitingMail } = await import("~/platform/mail");
const { anAccount } = await import("../factories/people");

afterAll(mailbox.close);
beforeEach(async () => {
  await db.notice.deleteMany();
  await db.outboxMail.deleteMany();
  mailbox.received.length = 0;
});

type Choice = "at_once" | "daily" | "none";

async function somebody(
  noticeMail: Choice,
  given: { locale?: string; passwordHash?: string | null } = {},
) {
  return anAccount(db, {
    role: "trainee",
    noticeMail,
    passwordHash: "set",
    login: `${randomUUID()}@example.org`,
    ...given,
  });
}

const tell = (personId: string, title: string) =>
  notify(db, [
    {
      personId,
      kind: "lessonCancelled",
      values: {
        title,
        count: 1,
        on: "2026-12-01",
        from: "09:00",
        to: "10:30",
        where: "",
        reason: "Krank",
      },
      to: "/week",
    },
  ]);

const aDayAgo = () => new Date(Date.now() - 24 * 3_600_000);
const sent = async () => {
  await mailNotices();
  await deliverWaitingMail();
  return mailbox.received.map(({ subject }) => subject);
};

describe("notices by mail", () => {
  it("come together, at once, in the reader's language, each with its link, and leave nothing behind", async () => {
    const reader = await somebody("at_once", { locale: "en" });
    await tell(reader.personId, "Meldewesen");
    await tell(reader.personId, "Pässe");
    expect(await sent()).toEqual(["Clusterplan: 2 notices"]);
    const [mail] = mailbox.received;
    expect(mail?.text).toMatch(
      /Lesson cancelled: Meldewesen\nTue, 1 Dec 2026, 09:00–10:30 does not take/,
    );
    for (const { id } of await db.notice.findMany()) expect(mail?.text).toContain(`/notices/${id}`);
    expect(await db.outboxMail.findFirst()).toMatchObject({
      isPrivate: true,
      subject: "",
      body: "",
    });
  });

  it("come once, also from two servers at once and again and again", async () => {
    for (const name of ["a", "b", "c"]) await tell((await somebody("at_once")).personId, name);
    await Promise.all([mailNotices(), mailNotices(), mailNotices()]);
    await mailNotices();
    expect(await sent()).toHaveLength(3);
    expect(await db.notice.count({ where: { mailedAt: null } })).toBe(0);
  });

  it("of a day wait for the next morning, and those who want none get none", async () => {
    const [daily, none] = [await somebody("daily"), await somebody("none")];
    await tell(daily.personId, "Gestern");
    await db.notice.updateMany({ data: { createdAt: aDayAgo() } });
    await tell(daily.personId, "Eben");
    await tell(none.personId, "Nie");
    expect(await sent()).toEqual(["Clusterplan: 2 Benachrichtigungen"]);
    await tell(daily.personId, "Danach");
    expect(await sent()).toHaveLength(1);
    expect(await db.notice.count({ where: { personId: none.personId, mailWaits: true } })).toBe(0);
  });

  it("go to nobody who has read them, cannot log in yet, or may not any more", async () => {
    const [read, invited, gone] = [
      await somebody("at_once"),
      await somebody("at_once", { passwordHash: null }),
      await somebody("at_once"),
    ];
    for (const { personId } of [read, invited, gone]) await tell(personId, "Still");
    await db.notice.updateMany({
      where: { personId: read.personId },
      data: { readAt: new Date() },
    });
    await db.account.update({ where: { id: gone.id }, data: { disabledAt: new Date() } });
    expect(await sent()).toEqual([]);
    expect(await db.notice.count({ where: { mailWaits: true } })).toBe(0);
  });
});
