import { isClosedAt } from "~/auth/open-account";
import { hashToken } from "~/auth/secret-token";
import { db } from "~/db/client";
import type { Prisma } from "~/db/generated/client";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import { can, type FeedFacts } from "~/domain/access/can";
import type { Day } from "~/domain/calendar/day";
import { feedWindow } from "~/domain/schedule/feed-window";
import {
  ownCalendarPlacements,
  siteCalendarPlacements,
} from "~/features/placement/calendar-placements.query.server";
import { calendarLessons } from "~/features/schedule/calendar-lessons.query.server";
import { now, today } from "~/platform/clock";
import { defaultLocale, isLocale } from "~/words/locale";
import { lessonEntry, placementEntry, wordsOf } from "./calendar-entries";
import { calendarText } from "./calendar-file";

/** The last use is worth a write once in so many minutes. */
const USE_COUNTS_MS = 10 * 60_000;

const include = (on: Day) =>
  ({
    person: { include: { account: true, trainee: true, trainer: true, mergedInto: true } },
    cluster: { select: { trainers: { where: inForceOn(on), select: { trainerId: true } } } },
  }) satisfies Prisma.CalendarFeedInclude;

type Row = Prisma.CalendarFeedGetPayload<{ include: ReturnType<typeof include> }>;

/**
 * The calendar behind a link; null when there is none: it was revoked, or its person may no longer see
 * it, because the account is closed, the person was merged, or the cluster or site is no longer theirs.
 */
export async function readFeed(token: string): Promise<string | null> {
  const where = { tokenHash: hashToken(token), revokedAt: null };
  const feed = await db.calendarFeed.findUnique({ where, include: include(today()) });
  const actor = feed && actorOf(feed);
  if (!feed || !actor || !can(actor, "feed.subscribe", factsOf(feed))) return null;
  await noteUse(feed);
  return write(actor, feed);
}

/** The feed's person as they would act if they were logged in; null when they could not. */
function actorOf({ person }: Row): Actor | null {
  const { account, trainee, trainer, mergedInto } = person;
  if (!account || mergedInto || isClosedAt(account, now())) return null;
  return {
    accountId: account.id,
    personId: person.id,
    role: account.role,
    traineeId: trainee?.id ?? null,
    trainerId: trainer?.id ?? null,
    siteId: trainer?.siteId ?? null,
  };
}

function factsOf({ cluster, siteId }: Row): FeedFacts {
  if (cluster) {
    return { of: "cluster", trainerIds: cluster.trainers.map(({ trainerId }) => trainerId) };
  }
  return siteId ? { of: "site", siteId } : { of: "person" };
}

async function noteUse({ id }: Row): Promise<void> {
  const before = new Date(now().getTime() - USE_COUNTS_MS);
  await db.calendarFeed.updateMany({
    where: { id, revokedAt: null, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: before } }] },
    data: { lastUsedAt: now() },
  });
}

async function write(actor: Actor, feed: Row): Promise<string> {
  const { kind, clusterId, siteId, person } = feed;
  const stored = person.account?.locale ?? "";
  const locale = isLocale(stored) ? stored : defaultLocale;
  const range = feedWindow(today());
  const id = clusterId ?? siteId;
  const target = id && kind !== "person" ? { kind, id } : null;
  const { name, lessons } = await calendarLessons(actor, target, range);
  const placements = siteId
    ? await siteCalendarPlacements(actor, siteId, range)
    : await ownCalendarPlacements(actor, range);
  const reader = actor.role === "trainee" ? "trainee" : "trainer";
  return calendarText({
    name: name ? wordsOf(locale)("name", { name }) : "Clusterplan",
    today: today(),
    timed: lessons.map((lesson) => lessonEntry(lesson, reader, locale)),
    spans: clusterId ? [] : placements.map((one) => placementEntry(one, reader, locale)),
  });
}
