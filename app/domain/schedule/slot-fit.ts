// How well a free time fits, as points and as reasons in words: who teaches, where, whether everybody is
// there and whether the day stays in one piece. Nothing here forbids a time. Source: requirements.md, schedule 3.
import type { Named, Span } from "./lesson";
import type { LessonWarning, WarningCode } from "./warnings";

export interface SlotTrainer extends Named {
  /** Leads one of the clusters or stands in for its lead. */
  readonly isLead: boolean;
  /** Qualified for the module; null while nobody has said who is, or without a module. */
  readonly isQualified: boolean | null;
}

export interface SlotRoom extends Named {
  readonly seats: number;
}

/** A reason for or against; `values` fill its sentence. */
export interface FitReason {
  readonly code:
    | "trainer-lead"
    | "trainer-qualified"
    | "trainer-unqualified"
    | "trainer-other"
    | "room-fits"
    | "everybody-there"
    | "day-joined"
    | "day-gap"
    | "day-empty";
  readonly isGood: boolean;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What a time is judged by, once it is known to be free. */
export interface FreeTime extends Span {
  readonly trainer: SlotTrainer;
  readonly room: SlotRoom | null;
  /** Members who are expected, without those who are absent. */
  readonly people: number;
  readonly warnings: readonly LessonWarning[];
  /** The clusters' lessons of the same day. */
  readonly sameDay: readonly Span[];
  /** Days from the first day of the search. */
  readonly daysAway: number;
}

export interface Fit {
  /** The higher the better; only their order means something. */
  readonly points: number;
  readonly reasons: readonly FitReason[];
}

/** What a warning costs; absence is named per person, the others once for a lesson. */
const WARNING_POINTS: Readonly<Record<WarningCode, number>> = {
  holiday: 80,
  weekend: 80,
  "outside-hours": 40,
  "phase-course": 60,
  "phase-placement": 60,
  "phase-external": 60,
  "phase-exam": 60,
  "minor-day": 60,
  "room-too-small": 40,
  "person-absent": 15,
  "trainer-unavailable": 15,
  "people-placed": 30,
};

/** Lessons at most this far apart belong to one stretch of the day. */
const PAUSE_MINUTES = 60;
const POINTS_PER_DAY = 0.5;

export function fitOf(time: FreeTime): Fit {
  const rated = [trainerReason(time.trainer), ...roomReason(time), ...everybody(time), dayOf(time)];
  const cost = time.warnings.reduce((sum, { code }) => sum + WARNING_POINTS[code], 0);
  const spare = time.room ? Math.max(0, time.room.seats - time.people) * 0.2 : 0;
  return {
    points:
      rated.reduce((sum, [points]) => sum + points, 0) -
      cost -
      Math.min(5, spare) -
      time.daysAway * POINTS_PER_DAY,
    reasons: rated.map(([, reason]) => reason),
  };
}

type Rated = readonly [points: number, reason: FitReason];

function trainerReason({ name: trainer, isLead, isQualified }: SlotTrainer): Rated {
  const values = { trainer };
  if (isQualified === false) {
    return [-40, { code: "trainer-unqualified", isGood: false, values }];
  }
  if (isLead) return [20, { code: "trainer-lead", isGood: true, values }];
  if (isQualified) return [10, { code: "trainer-qualified", isGood: true, values }];
  return [0, { code: "trainer-other", isGood: true, values }];
}

function roomReason({ room, people }: FreeTime): Rated[] {
  if (!room || room.seats < people) return [];
  const values = { room: room.name, seats: room.seats, people };
  return [[5, { code: "room-fits", isGood: true, values }]];
}

const AWAY: readonly WarningCode[] = ["person-absent", "people-placed"];

function everybody({ warnings, people }: FreeTime): Rated[] {
  const isSomebodyAway = warnings.some(({ code }) => AWAY.includes(code));
  if (isSomebodyAway || people === 0) return [];
  return [[10, { code: "everybody-there", isGood: true, values: { people } }]];
}

/** A lesson beside another saves a way; one that leaves a hole in the day costs patience. */
function dayOf({ startsAt, endsAt, sameDay }: FreeTime): Rated {
  if (sameDay.length === 0) return [0, { code: "day-empty", isGood: true, values: {} }];
  const apart = sameDay.map((other) =>
    Math.max(
      other.startsAt.getTime() - endsAt.getTime(),
      startsAt.getTime() - other.endsAt.getTime(),
    ),
  );
  const minutes = Math.round(Math.min(...apart) / 60_000);
  if (minutes <= PAUSE_MINUTES) return [12, { code: "day-joined", isGood: true, values: {} }];
  return [-6, { code: "day-gap", isGood: false, values: { minutes } }];
}
