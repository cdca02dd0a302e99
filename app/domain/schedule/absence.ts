// An absence has days and one of two kinds, never a why: who is absent says so, leave is decided on.
// Sources: requirements.md, "Duties of a public authority"; training-facts.md, 1.6.
import { addDays, type Day } from "../calendar/day";
import { type ClosedRange, lengthInDays } from "../calendar/range";
import { type Failure, fail, type Outcome, succeed } from "../outcome";

export const ABSENCE_KINDS = ["absent", "leave"] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

export type AbsenceState = "reported" | "requested" | "approved" | "declined" | "withdrawn";

/** What a row says about its state; instants or null, only whether they are there counts. */
export interface AbsenceFacts {
  readonly kind: AbsenceKind;
  readonly approvedAt: unknown;
  readonly declinedAt: unknown;
  readonly withdrawnAt: unknown;
}

export function absenceState(absence: AbsenceFacts): AbsenceState {
  if (absence.withdrawnAt) return "withdrawn";
  if (absence.declinedAt) return "declined";
  if (absence.kind === "absent") return "reported";
  return absence.approvedAt ? "approved" : "requested";
}

/** Whether somebody is away by it: attendance and conflicts count nothing else. */
export function countsAsAway(state: AbsenceState): boolean {
  return state === "reported" || state === "approved";
}

/** What the programme says about reports. */
export interface AbsenceRule {
  /** Who was away may say so this many days later. */
  readonly latestReportDays: number;
  /** Longer than this is no absence but a change of the enrolment. */
  readonly longestAbsenceDays: number;
}

export type AbsenceFailure = Failure<
  | "leave-in-past"
  | "reported-too-late"
  | "too-long"
  | "not-in-training"
  | "already-absent"
  | "not-open"
  | "over"
  | "begun"
  | "not-shorter"
  | "stale"
>;

interface ReportFacts {
  /** First and last day of the trainee's training. */
  readonly training: ClosedRange;
  readonly rule: AbsenceRule;
  readonly today: Day;
}

/** What may be reported. */
export function judgeReport(
  { kind, ...range }: ClosedRange & { readonly kind: AbsenceKind },
  { training, rule, today }: ReportFacts,
): Outcome<null, AbsenceFailure> {
  const { startsOn, endsOn } = range;
  if (kind === "leave" && startsOn < today) {
    return fail({ code: "leave-in-past", field: "startsOn" });
  }
  if (startsOn < addDays(today, -rule.latestReportDays)) {
    const values = { days: rule.latestReportDays };
    return fail({ code: "reported-too-late", field: "startsOn", values });
  }
  if (lengthInDays(range) > rule.longestAbsenceDays) {
    const values = { days: rule.longestAbsenceDays };
    return fail({ code: "too-long", field: "endsOn", values });
  }
  if (startsOn < training.startsOn || endsOn > training.endsOn) {
    return fail({
      code: "not-in-training",
      field: startsOn < training.startsOn ? "startsOn" : "endsOn",
    });
  }
  return succeed(null);
}

type Kept = ClosedRange & { readonly state: AbsenceState };

/** What has begun is shortened; leave that nobody has decided on may go at any time. */
export function judgeWithdrawal(
  { state, startsOn }: Kept,
  today: Day,
): Outcome<null, AbsenceFailure> {
  if (state === "requested") return succeed(null);
  if (!countsAsAway(state)) return fail({ code: "not-open" });
  return startsOn >= today ? succeed(null) : fail({ code: "begun" });
}

/** Yesterday is the earliest new last day: what was so stays. */
export function judgeShortening(
  { state, startsOn, endsOn }: Kept,
  newEnd: Day,
  today: Day,
): Outcome<null, AbsenceFailure> {
  if (state === "declined" || state === "withdrawn") return fail({ code: "not-open" });
  if (endsOn < today) return fail({ code: "over" });
  const isShorter = newEnd < endsOn && newEnd >= startsOn && newEnd >= addDays(today, -1);
  return isShorter ? succeed(null) : fail({ code: "not-shorter", field: "endsOn" });
}

/** The earliest last day to which an absence can be shortened, or null where it cannot. */
export function earliestEnd(absence: Kept, today: Day): Day | null {
  const yesterday = addDays(today, -1);
  const earliest = absence.startsOn > yesterday ? absence.startsOn : yesterday;
  return judgeShortening(absence, earliest, today).ok ? earliest : null;
}
