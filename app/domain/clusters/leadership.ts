// A cluster has one lead at a time and any number of deputies; a new lead takes over from a day on,
// and the row of the one before is closed the day before.
import { addDays, type Day } from "../calendar/day";
import { type DayRange, overlaps } from "../calendar/range";
import { type Failure, fail, type Outcome, succeed } from "../outcome";

export type LeadershipRole = "lead" | "deputy";

/** `endsOn` null: until further notice. */
export interface Leadership extends DayRange {
  readonly trainerId: string;
  readonly role: LeadershipRole;
}

export type LeadershipError = Failure<
  "ends-before-start" | "already-assigned" | "later-lead" | "lead-since-that-day"
>;

export interface Assignment<L extends Leadership> {
  /** The lead's row to close, and its new last day. */
  readonly close: { readonly row: L; readonly endsOn: Day } | null;
  /** A lead who was to begin on the same day, later than today. */
  readonly replace: L | null;
}

/**
 * What an assignment does to the cluster's rows.
 * @returns `ends-before-start`; `already-assigned` when the trainer has a row of any role in that time;
 * `later-lead` when another lead begins later within it; `lead-since-that-day` when the present lead
 * began on its first day.
 */
export function assignTrainer<L extends Leadership>(
  rows: readonly L[],
  next: Leadership,
  today: Day,
): Outcome<Assignment<L>, LeadershipError> {
  if (next.endsOn !== null && next.endsOn < next.startsOn) {
    return fail({ code: "ends-before-start", field: "endsOn" });
  }
  const meanwhile = rows.filter((row) => overlaps(row, next));
  if (meanwhile.some((row) => row.trainerId === next.trainerId)) {
    return fail({ code: "already-assigned", field: "trainerId" });
  }
  if (next.role === "deputy") return succeed({ close: null, replace: null });
  return takeOver(
    meanwhile.filter((row) => row.role === "lead"),
    next,
    today,
  );
}

function takeOver<L extends Leadership>(
  leads: readonly L[],
  next: Leadership,
  today: Day,
): Outcome<Assignment<L>, LeadershipError> {
  const later = leads.find((row) => row.startsOn > next.startsOn);
  if (later) {
    const values = { startsOn: later.startsOn };
    return fail({ code: "later-lead", field: "startsOn", values });
  }
  const present = leads[0] ?? null;
  if (present?.startsOn !== next.startsOn) {
    return succeed({
      close: present && { row: present, endsOn: addDays(next.startsOn, -1) },
      replace: null,
    });
  }
  if (present.startsOn > today) return succeed({ close: null, replace: present });
  const values = { startsOn: present.startsOn };
  return fail({ code: "lead-since-that-day", field: "startsOn", values });
}
