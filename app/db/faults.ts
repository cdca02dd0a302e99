// What a database's refusal means to the person who caused it: the one mapper of faults to answers.

export type DatabaseFault =
  | { status: 409 | 422 | 403; code: string }
  | { status: 503; code: "unavailable"; retryAfterSeconds: number };

const RETRY_AFTER_SECONDS = 5;

/** Sentences stand in the catalogue under errors:database. */
const CONSTRAINTS: Record<string, string> = {
  trainer_once_at_a_time: "trainerTwice",
  cluster_once_at_a_time: "clusterTwice",
  room_once_at_a_time: "roomTwice",
  trainee_in_one_cluster_at_a_time: "membershipTwice",
  cluster_has_one_lead_at_a_time: "leadTwice",
  absence_once_per_day: "absenceTwice",
  capacity_once_per_day: "capacityTwice",
  trainee_published_once_at_a_time: "placementTwice",
  plan_one_published_per_cohort: "publishedTwice",
};

const BY_STATE: Record<string, DatabaseFault> = {
  "23P01": { status: 409, code: "overlap" },
  "23505": { status: 409, code: "taken" },
  "40001": { status: 409, code: "conflict" },
  "40P01": { status: 409, code: "conflict" },
  "42501": { status: 403, code: "forbidden" },
  // PostgreSQL 18 tells the two ends of a foreign key apart, 15 to 17 do not.
  "23001": { status: 422, code: "notFound" },
  "23503": { status: 422, code: "notFound" },
  "23502": { status: 422, code: "required" },
  "23514": { status: 422, code: "outOfRange" },
};

const GONE_CODES = new Set([
  ..."P1000 P1001 P1002 P1003 P1008 P1010 P1017 P2024 P2028".split(" "),
  ..."ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT ENOTFOUND EAI_AGAIN".split(" "),
]);
/** What the trigger refuse_change says. */
const APPEND_ONLY = /is append-only/;

const GONE_STATES = /^(08|28|3D|53|57P|55P03)/;
const GONE_WORDS =
  /read timeout|timeout exceeded|Connection terminated|ECONNREFUSED|ECONNRESET|EPIPE|server closed the connection|Can't reach database/i;

type Thrown = {
  code?: unknown;
  message?: unknown;
  meta?: { driverAdapterError?: { cause?: { originalCode?: string; kind?: string } } };
};

/** The fault behind `thrown`, of Prisma or of the bare driver, or null when the database did not cause it. */
export function databaseFault(thrown: unknown): DatabaseFault | null {
  if (typeof thrown !== "object" || thrown === null) return null;
  const { code, message, meta } = thrown as Thrown;
  const cause = meta?.driverAdapterError?.cause;
  const state = cause?.originalCode ?? String(code ?? "");
  const text = String(message ?? "");
  if (isGone(code, state, text)) {
    return { status: 503, code: "unavailable", retryAfterSeconds: RETRY_AFTER_SECONDS };
  }
  if (code === "P2025") return { status: 409, code: "conflict" };
  const fault =
    BY_STATE[state] ?? (state.startsWith("22") ? { status: 422, code: "invalid" } : null);
  const words = `${text}${JSON.stringify(cause ?? null)}`;
  if (state === "23001" && APPEND_ONLY.test(words)) return { status: 403, code: "forbidden" };
  return fault && named(fault as DatabaseFault, words);
}

function isGone(code: unknown, state: string, text: string): boolean {
  return GONE_CODES.has(String(code)) || GONE_STATES.test(state) || GONE_WORDS.test(text);
}

/** Exchanges the general code for the constraint's own sentence. */
function named(fault: DatabaseFault, text: string): DatabaseFault {
  if (fault.status !== 409) return fault;
  const constraint = Object.keys(CONSTRAINTS).find((name) => text.includes(name));
  return constraint ? { status: 409, code: CONSTRAINTS[constraint] ?? fault.code } : fault;
}
