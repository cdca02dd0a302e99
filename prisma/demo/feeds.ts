// Calendars that some have subscribed to: one that asked lately, one for a cluster, one for a site, and
// one that nobody has used yet. Their tokens are nobody's.
import type { PrismaClient } from "../../app/db/generated/client";
import type { Day } from "../../app/domain/calendar/day";
import { seedId } from "../seed-id";

const DAY = 24 * 3_600_000;
const MORNING = 9.4 * 3_600_000;
const HASH = /[^0-9a-f]/g;

export async function seedFeeds(db: PrismaClient, today: Day): Promise<void> {
  const midnight = new Date(`${today}T00:00:00Z`).getTime();
  const daysAgo = (days: number) => new Date(midnight - days * DAY - MORNING);
  const personOf = async (login: string) =>
    db.person.findFirstOrThrow({
      where: { account: { login } },
      include: { trainer: { include: { clusters: { where: { endsOn: null } } } } },
    });
  const trainee = await personOf("jonas.brueggemann@beispiel.hamburg.de");
  const teaching = await personOf("mehmet.aydin@beispiel.hamburg.de");
  const practical = await personOf("birgit.harms@beispiel.hamburg.de");
  const clusterId = teaching.trainer?.clusters[0]?.clusterId;
  const siteId = practical.trainer?.siteId;
  const used = (days: number, last: number | null) => ({
    createdAt: daysAgo(days),
    lastUsedAt: last === null ? null : daysAgo(last),
  });
  await db.calendarFeed.createMany({
    data: [
      { ...feed("trainee", trainee.id), kind: "person", ...used(41, 0.1) },
      { ...feed("unused", trainee.id), kind: "person", ...used(3, null) },
      ...(clusterId
        ? [{ ...feed("cluster", teaching.id), kind: "cluster" as const, clusterId, ...used(60, 1) }]
        : []),
      ...(siteId
        ? [{ ...feed("site", practical.id), kind: "site" as const, siteId, ...used(90, 0.3) }]
        : []),
    ],
  });
}

function feed(name: string, personId: string) {
  const tokenHash = `${seedId(`feed:${name}`)}${seedId(`hash:${name}`)}`.replace(HASH, "");
  return { id: seedId(`feed:${name}`), personId, tokenHash };
}
