import { db } from "~/db/client";
import type { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { addDays, type Day } from "~/domain/calendar/day";
import { instantAt } from "~/domain/calendar/wall-time";
import { CITY_ZONE } from "~/platform/clock";
import { changesOf } from "./audit-changes";
import type { AuditFilter, AuditRow } from "./audit-log.schema";

const EVENTS_PER_PAGE = 50;

/** What was done, newest first; five queries whatever is found. */
export async function readAuditLog(actor: Actor, filter: AuditFilter) {
  ensure(can(actor, "audit.read", null));
  const where = await conditionOf(filter);
  const [total, events, actions] = await Promise.all([
    db.auditEvent.count({ where }),
    readPage(where, filter.page),
    db.auditEvent.groupBy({ by: ["action"], orderBy: { action: "asc" } }),
  ]);
  const names = await namesOf(events.map(({ actorId }) => actorId));
  return {
    total,
    pageSize: EVENTS_PER_PAGE,
    actions: actions.map(({ action }) => action),
    rows: events.map((event) => rowOf(event, names)),
  };
}

function readPage(where: Prisma.AuditEventWhereInput, page: number) {
  return db.auditEvent.findMany({
    where,
    orderBy: { id: "desc" },
    skip: (page - 1) * EVENTS_PER_PAGE,
    take: EVENTS_PER_PAGE,
  });
}

async function conditionOf(filter: AuditFilter): Promise<Prisma.AuditEventWhereInput> {
  const { who, from, to, action, subject } = filter;
  return {
    ...(who && { actorId: { in: await peopleNamed(who) } }),
    ...(action && { action }),
    ...(subject && { OR: [{ subjectId: subject }, { subjectType: subject }] }),
    at: { ...(from && { gte: midnight(from) }), ...(to && { lt: midnight(addDays(to, 1)) }) },
  };
}

async function peopleNamed(who: string): Promise<string[]> {
  const words = who.split(/\s+/).filter(Boolean);
  const people = await db.person.findMany({
    where: {
      AND: words.map((word) => ({
        OR: [
          { givenName: { contains: word, mode: "insensitive" } },
          { familyName: { contains: word, mode: "insensitive" } },
        ],
      })),
    },
    select: { id: true },
    take: 200,
  });
  return people.map(({ id }) => id);
}

function midnight(on: Day): Date {
  return instantAt(on, 0, CITY_ZONE);
}

async function namesOf(ids: (string | null)[]): Promise<Map<string, string>> {
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(ids.filter((id) => id !== null))] } },
    select: { id: true, givenName: true, familyName: true },
  });
  return new Map(people.map((person) => [person.id, `${person.givenName} ${person.familyName}`]));
}

type Event = Awaited<ReturnType<typeof readPage>>[number];

function rowOf(event: Event, names: Map<string, string>): AuditRow {
  return {
    id: String(event.id),
    at: event.at.toISOString(),
    actor: event.actorId && (names.get(event.actorId) ?? event.actorId),
    action: event.action,
    subjectType: event.subjectType,
    subjectId: event.subjectId,
    reason: event.reason,
    changes: changesOf(event.before, event.after),
  };
}
