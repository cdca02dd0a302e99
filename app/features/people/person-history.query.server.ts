import { db } from "~/db/client";
import type { AuditEvent } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { displayName } from "~/domain/people/name";
import { type HistoryNames, historyOf, idsIn } from "./person-history";

const EVENTS_SHOWN = 60;

/** What was done to a person under any of their ids, newest first; five queries whatever is found. */
export async function personHistory(actor: Actor, subjectIds: readonly string[]) {
  ensure(can(actor, "person.manage", null));
  const events = await db.auditEvent.findMany({
    where: {
      subjectType: { in: ["person", "trainee", "trainer", "account"] },
      subjectId: { in: [...subjectIds] },
    },
    orderBy: { id: "desc" },
    take: EVENTS_SHOWN,
  });
  const names = await namesIn(events);
  return events.map((event) => historyOf(event, names));
}

async function namesIn(events: readonly AuditEvent[]): Promise<HistoryNames> {
  const ids = idsIn(events);
  const within = { where: { id: { in: ids } } };
  const [people, clusters, modules, sites] = await Promise.all([
    db.person.findMany({ ...within, select: { id: true, givenName: true, familyName: true } }),
    db.cluster.findMany({ ...within, select: { id: true, name: true } }),
    db.module.findMany({ ...within, select: { id: true, title: true } }),
    db.site.findMany({ ...within, select: { id: true, name: true } }),
  ]);
  return new Map([
    ...people.map((person) => [person.id, displayName(person)] as const),
    ...clusters.map(({ id, name }) => [id, name] as const),
    ...modules.map(({ id, title }) => [id, title] as const),
    ...sites.map(({ id, name }) => [id, name] as const),
  ]);
}
