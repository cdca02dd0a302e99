import fc from "fast-check";
import ICAL from "ical.js";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays, mondayOf } from "~/domain/calendar/day";
import { lessonFile, scheduleFile } from "~/features/calendars/calendar-download.query.server";
import { MOST_FEEDS, openFeed } from "~/features/calendars/open-feed.server";
import { readFeed } from "~/features/calendars/read-feed.server";
import { renewFeed, revokeFeed } from "~/features/calendars/revoke-feed.server";
import { subscriptions } from "~/features/calendars/subscriptions.query.server";
import { cancelLesson } from "~/features/schedule/cancel-lesson.server";
import { myWeek } from "~/features/schedule/my-week.query.server";
import { subscribedCalendar } from "~/http/calendar-answer";
import { today } from "~/platform/clock";
import {
  aNonPlannerOfEachRole,
  aPlannerActor,
  aTraineeActor,
  aTrainerActor,
} from "../../factories/actors";
import { aPhase } from "../../factories/cohorts";
import { aLesson } from "../../factories/lessons";
import { aTrainee, aTrainer } from "../../factories/people";
import { aPlacement, aPlan, aPublication } from "../../factories/placements";
import { aSite } from "../../factories/sites";
import { aScene } from "../schedule/scene";

type Scene = Awaited<ReturnType<typeof aScene>>;
let scene: Scene;
beforeAll(async () => {
  scene = await aScene();
});

const own = { kind: "person", id: null } as const;

async function opened(actor: Actor, input: Parameters<typeof openFeed>[1] = own) {
  const outcome = await openFeed(actor, input);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}

function eventsOf(text: string | null) {
  const events = new ICAL.Component(ICAL.parse(text ?? "")).getAllSubcomponents("vevent");
  return events.map((component) => new ICAL.Event(component));
}

const statusOf = (event: ICAL.Event | undefined) =>
  event?.component.getFirstPropertyValue("status");
const monday = mondayOf(addDays(today(), 14));

describe("a private link", () => {
  it("is kept as a hash, shows its last use, and stays silent without one that works", async () => {
    const actor = scene.mine.traineeActor;
    const { feedId, token } = await opened(actor);
    const row = await db.calendarFeed.findUniqueOrThrow({ where: { id: feedId } });
    expect(JSON.stringify(row)).not.toContain(token);
    const [before] = await subscriptions(actor);
    expect(before?.feeds.at(-1)?.lastUsedAt).toBeNull();
    expect(await readFeed(token)).toContain("BEGIN:VCALENDAR");
    const [after] = await subscriptions(actor);
    expect(after?.feeds.at(-1)?.lastUsedAt).not.toBeNull();
    for (const wrong of [feedId, row.tokenHash, `${token}x`, ""])
      expect(await readFeed(wrong)).toBeNull();
  });

  it("ends for good when it is revoked, lives on under a new one when it is renewed", async () => {
    const actor = scene.mine.trainerActor;
    const first = await opened(actor);
    const renewed = await renewFeed(actor, first);
    if (!renewed.ok) throw new Error(renewed.error.code);
    expect([await readFeed(first.token), await readFeed(renewed.value.token)]).toEqual([
      null,
      expect.any(String),
    ]);
    const stranger = scene.other.trainerActor;
    await expect(revokeFeed(stranger, renewed.value)).rejects.toMatchObject({ kind: "notFound" });
    const both = await Promise.all([
      revokeFeed(actor, renewed.value),
      revokeFeed(actor, renewed.value),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await readFeed(renewed.value.token)).toBeNull();
    const where = { id: renewed.value.feedId };
    await expect(db.calendarFeed.update({ where, data: { revokedAt: null } })).rejects.toThrow();
  });

  it("is refused to whoever has no business there, and beyond five, also at once", async () => {
    const cluster = { kind: "cluster", id: scene.mine.cluster.id } as const;
    const site = { kind: "site", id: (await aSite(db)).id } as const;
    const others = [
      scene.other.trainerActor,
      scene.mine.traineeActor,
      await aPlannerActor(db),
      ...(await aNonPlannerOfEachRole(db)),
    ];
    for (const actor of others) {
      await expect(openFeed(actor, cluster)).rejects.toMatchObject({ kind: "forbidden" });
      await expect(openFeed(actor, site)).rejects.toMatchObject({ kind: "forbidden" });
    }
    await expect(openFeed(await aPlannerActor(db), own)).rejects.toMatchObject({
      kind: "forbidden",
    });
    const tries = await Promise.all(
      Array.from({ length: MOST_FEEDS + 2 }, () => openFeed(scene.mine.trainerActor, cluster)),
    );
    expect(tries.filter(({ ok }) => ok)).toHaveLength(MOST_FEEDS);
    expect(tries.find(({ ok }) => !ok)).toMatchObject({ error: { code: "feeds-full" } });
  });

  it("stops with the account, the leadership, the site and the person", async () => {
    const site = await aSite(db);
    const trainer = await aTrainer(db, { siteId: site.id });
    const actor = await aTrainerActor(db, trainer);
    const clusterId = scene.other.cluster.id;
    const startsOn = new Date("2026-10-01");
    await db.clusterTrainer.create({
      data: { clusterId, trainerId: trainer.id, role: "deputy", startsOn },
    });
    const links = {
      person: (await opened(actor)).token,
      cluster: (await opened(actor, { kind: "cluster", id: clusterId })).token,
      site: (await opened(actor, { kind: "site", id: site.id })).token,
    };
    const works = async () =>
      Object.fromEntries(
        await Promise.all(
          Object.entries(links).map(async ([kind, token]) => [
            kind,
            (await readFeed(token)) !== null,
          ]),
        ),
      );
    expect(await works()).toEqual({ person: true, cluster: true, site: true });
    const endsOn = new Date(addDays(today(), -1));
    await db.clusterTrainer.updateMany({ where: { trainerId: trainer.id }, data: { endsOn } });
    await db.trainer.update({ where: { id: trainer.id }, data: { siteId: null } });
    expect(await works()).toEqual({ person: true, cluster: false, site: false });
    const account = { where: { id: actor.accountId } };
    await db.account.update({ ...account, data: { disabledAt: new Date() } });
    expect(await works()).toMatchObject({ person: false });
    await db.account.update({ ...account, data: { disabledAt: null } });
    const kept = await aTrainer(db);
    const merge = { goneId: actor.personId, keptId: kept.personId, mergedById: kept.personId };
    await db.personMerge.create({ data: merge });
    expect(await works()).toMatchObject({ person: false });
  });
});

describe("what stands in a calendar", () => {
  it("is the schedule, lesson for lesson, whoever looks", async () => {
    const week = fc.record({
      day: fc.integer({ min: -13, max: 55 }),
      from: fc.integer({ min: 0, max: 7 }),
      mine: fc.boolean(),
      isCancelled: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(week, { maxLength: 8, selector: ({ day, from }) => `${day} ${from}` }),
        async (lessons) => {
          const { mine, other } = await aScene();
          for (const { day: offset, from, mine: isMine, isCancelled } of lessons) {
            const led = isMine ? mine : other;
            const lesson = await aLesson(db, {
              on: addDays(monday, offset),
              from: 480 + from * 60,
              to: 535 + from * 60,
              trainerIds: [led.trainer.id],
              clusterIds: [led.cluster.id],
            });
            const cancelled = { active: false, cancelledAt: new Date(), cancelReason: "Krank" };
            if (isCancelled) await db.lesson.update({ where: { id: lesson.id }, data: cancelled });
          }
          for (const actor of [mine.traineeActor, mine.trainerActor]) {
            const events = eventsOf(await readFeed((await opened(actor)).token));
            const fed = events.map(
              (event) =>
                `${event.uid} ${event.startDate.toJSDate().toISOString()} ${statusOf(event)}`,
            );
            const weeks = await Promise.all(
              Array.from({ length: 12 }, (_, n) => myWeek(actor, addDays(monday, 7 * (n - 3)))),
            );
            const seen = weeks
              .flatMap(({ week }) => week.lessons)
              .map(
                ({ id, startsAt, isCancelled }) =>
                  `lesson-${id}@clusterplan ${startsAt} ${isCancelled ? "CANCELLED" : "CONFIRMED"}`,
              );
            expect(fed.sort()).toEqual(seen.sort());
          }
        },
      ),
      { numRuns: 6 },
    );
  }, 60_000);

  it("keeps its identity when it changes, says so, and names nobody else", async () => {
    const { mine } = await aScene();
    const lesson = await aLesson(db, {
      on: monday,
      trainerIds: [mine.trainer.id],
      clusterIds: [mine.cluster.id],
      title: "Pässe, Ausweise; Teil 1",
    });
    const { token } = await opened(mine.traineeActor);
    const [before] = eventsOf(await readFeed(token));
    await cancelLesson(mine.trainerActor, {
      lessonId: lesson.id,
      version: 1,
      reason: "Jörg ist krank",
    });
    const text = await readFeed(token);
    const [after] = eventsOf(text);
    expect([before?.uid, before?.sequence, statusOf(before)]).toEqual([after?.uid, 0, "CONFIRMED"]);
    expect([after?.sequence, statusOf(after), after?.summary]).toEqual([
      1,
      "CANCELLED",
      "Fällt aus: Pässe, Ausweise; Teil 1",
    ]);
    expect(text).not.toMatch(/Jörg|krank|Müller/);
    const file = await lessonFile(mine.traineeActor, lesson.id);
    expect(eventsOf(file.text)[0]?.uid).toBe(after?.uid);
    const asked = { target: null, view: "week" as const, on: monday, hidesCancelled: true };
    expect(eventsOf((await scheduleFile(mine.traineeActor, asked)).text)).toEqual([]);
    await expect(lessonFile(scene.other.traineeActor, lesson.id)).rejects.toMatchObject({
      kind: "notFound",
    });
  });

  it("holds placements as spans that keep their identity from plan to plan; a site's without names", async () => {
    const site = await aSite(db, { name: "Kundenzentrum Altona" });
    const cohortId = scene.cohort.id;
    const trainee = await aTrainee(db, { cohortId, person: { familyName: "Brüggemann" } });
    const startsOn = addDays(today(), 300);
    const phase = await aPhase(db, { cohortId, startsOn, endsOn: addDays(startsOn, 27) });
    const stay = {
      traineeId: trainee.id,
      siteId: site.id,
      phaseId: phase.id,
      startsOn,
      endsOn: addDays(startsOn, 27),
    };
    const publish = async () => {
      await db.plan.updateMany({
        where: { cohortId, state: "published" },
        data: { state: "superseded" },
      });
      const plan = await aPlan(db, { cohortId, state: "published" });
      await aPublication(db, { planId: plan.id, publishedById: trainee.personId });
      await aPlacement(db, { planId: plan.id, ...stay });
    };
    const mine = (await opened(await aTraineeActor(db, trainee))).token;
    const practical = await aTrainerActor(db, await aTrainer(db, { siteId: site.id }));
    const theirs = (await opened(practical, { kind: "site", id: site.id })).token;
    await publish();
    const [first] = eventsOf(await readFeed(mine));
    await publish();
    const [second] = eventsOf(await readFeed(mine));
    expect(eventsOf(await readFeed(mine))).toHaveLength(1);
    expect(statusOf(first)).toBe("TENTATIVE");
    expect([first?.startDate.toString(), first?.endDate.toString()]).toEqual([
      startsOn,
      addDays(startsOn, 28),
    ]);
    expect(second?.uid).toBe(first?.uid);
    expect(second?.sequence).toBeGreaterThan(first?.sequence ?? 0);
    const text = await readFeed(theirs);
    expect(eventsOf(text).map(({ uid }) => uid)).toEqual([first?.uid]);
    expect(text).not.toMatch(/Brüggemann/);
    expect(text).toContain(scene.cohort.name);
  });

  it("is not sent again when nothing has changed", async () => {
    const text = (await readFeed((await opened(scene.mine.traineeActor)).token)) ?? "";
    const ask = (tag?: string) =>
      subscribedCalendar(
        new Request(
          "http://localhost/feeds/x.ics",
          tag ? { headers: { "If-None-Match": tag } } : {},
        ),
        text,
      );
    const tag = ask().headers.get("ETag") ?? "";
    expect(ask(tag).status).toBe(304);
    expect(ask(`"other", ${tag}`).status).toBe(304);
    expect(ask('"other"').status).toBe(200);
    expect(ask().headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
  });
});
