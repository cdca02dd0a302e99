// An event of the log as a sentence about the person: which sentence, and the names in it.

type Facts = Record<string, unknown>;
type Event = {
  id: bigint;
  at: Date;
  actorId: string | null;
  action: string;
  before: unknown;
  after: unknown;
  reason: string | null;
};

/** Names of people, clusters, modules and sites by id. */
export type HistoryNames = ReadonlyMap<string, string>;

export type HistoryEntry = {
  id: string;
  at: string;
  actor: string | null;
  action: string;
  values: Record<string, string>;
  /** The facts of a person that were corrected. */
  changed: string[];
  reason: string | null;
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Every id that an event's sentence may have to name. */
export function idsIn(events: readonly Event[]): string[] {
  const ids = events.flatMap(({ actorId, before, after }) => [
    actorId,
    ...Object.values(factsOf(before)),
    ...Object.values(factsOf(after)),
  ]);
  return [...new Set(ids.filter((id): id is string => typeof id === "string" && UUID.test(id)))];
}

/** The event's facts by name, ids as what they name. */
export function historyOf(event: Event, names: HistoryNames): HistoryEntry {
  const facts: Facts = { ...factsOf(event.before), ...factsOf(event.after) };
  const values = Object.entries(facts).flatMap(([name, value]) => {
    const text = textOf(value, names);
    return text === null ? [] : [[name.replace(/Id$/, ""), text]];
  });
  return {
    id: String(event.id),
    at: event.at.toISOString(),
    actor: event.actorId && (names.get(event.actorId) ?? null),
    action: event.action,
    values: Object.fromEntries(values),
    changed: Array.isArray(facts.changed) ? facts.changed.map(String) : [],
    reason: event.reason,
  };
}

function textOf(value: unknown, names: HistoryNames): string | null {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return null;
  return UUID.test(value) ? (names.get(value) ?? null) : value;
}

function factsOf(value: unknown): Facts {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Facts)
    : {};
}
