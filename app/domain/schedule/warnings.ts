// What is unwise but possible: a planner or trainer may go ahead with a reason that is kept.
// Sources: requirements.md, "What the best do", 3; §8 JArbSchG for the working day of a minor.
import { type Day, dayOf, isWeekend } from "../calendar/day";
import { holidayOn } from "../calendar/holidays";
import { minuteOfDay } from "../calendar/wall-time";
import { type Phase, type PhaseKind, phaseOn } from "../cohorts/phases";
import { isMinor } from "../people/employment";
import { minutesOf, type Named, type Span } from "./lesson";

/** Lessons are usual between these wall-clock minutes. */
export const USUAL_HOURS = { from: 7 * 60, to: 19 * 60 } as const;

/** The longest working day of a minor (§8 JArbSchG), in minutes. */
export const MINOR_DAY_MINUTES = 8 * 60;

export type WarningCode =
  | "holiday"
  | "weekend"
  | "outside-hours"
  | `phase-${Exclude<PhaseKind, "cluster">}`
  | "minor-day"
  | "room-too-small"
  | "person-absent"
  | "trainer-unavailable"
  | "people-placed";

/** `values` fill the sentence: names, and figures in minutes or people. */
export interface LessonWarning {
  readonly code: WarningCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A member of one of the lesson's clusters on its day. */
export interface Attendee extends Named {
  readonly birthDate: Day | null;
  readonly isAbsent: boolean;
  /** The site of a published placement on the day, or null. */
  readonly placedAt: string | null;
  /** Minutes of the trainee's other lessons on the same day. */
  readonly otherMinutes: number;
}

/** What the warnings of a planned lesson are judged by. */
export interface LessonSetting extends Span {
  readonly zone: string;
  readonly room: (Named & { readonly seats: number }) | null;
  readonly clusters: readonly (Named & { readonly phases: readonly Phase[] })[];
  /** Trainers of the lesson who have said that they cannot. */
  readonly unavailable: readonly Named[];
  readonly attendees: readonly Attendee[];
}

/** Everything unwise about a lesson, in the order: day, time, phase, trainers, people, room. */
export function warningsOf(setting: LessonSetting): LessonWarning[] {
  return [
    ...dayWarnings(setting),
    ...hourWarnings(setting),
    ...phaseWarnings(setting),
    ...setting.unavailable.map(unavailableWarning),
    ...placedWarnings(setting.attendees),
    ...setting.attendees.flatMap((attendee) => attendeeWarnings(attendee, setting)),
    ...roomWarnings(setting),
  ];
}

function dayWarnings(setting: LessonSetting): LessonWarning[] {
  const holiday = holidayOn(dayIn(setting));
  if (holiday) return [{ code: "holiday", values: { holiday: holiday.name } }];
  return isWeekend(dayIn(setting)) ? [{ code: "weekend", values: {} }] : [];
}

function hourWarnings({ startsAt, endsAt, zone }: LessonSetting): LessonWarning[] {
  const isSameDay = dayOf(startsAt, zone) === dayOf(endsAt, zone);
  const isUsual =
    isSameDay &&
    minuteOfDay(startsAt, zone) >= USUAL_HOURS.from &&
    minuteOfDay(endsAt, zone) <= USUAL_HOURS.to;
  return isUsual ? [] : [{ code: "outside-hours", values: {} }];
}

function phaseWarnings(setting: LessonSetting): LessonWarning[] {
  return setting.clusters.flatMap(({ name, phases }): LessonWarning[] => {
    const phase = phaseOn(phases, dayIn(setting));
    if (!phase || phase.kind === "cluster") return [];
    return [{ code: `phase-${phase.kind}`, values: { cluster: name, phase: phase.title } }];
  });
}

function unavailableWarning({ name: person }: Named): LessonWarning {
  return { code: "trainer-unavailable", values: { person } };
}

/** One sentence with everybody in it: mostly it is the whole cluster. */
function placedWarnings(attendees: readonly Attendee[]): LessonWarning[] {
  const placed = attendees.filter(({ placedAt }) => placedAt !== null);
  if (placed.length === 0) return [];
  const people = placed.map(({ name, placedAt }) => `${name} (${placedAt})`).join(", ");
  return [{ code: "people-placed", values: { people, count: placed.length } }];
}

function attendeeWarnings(attendee: Attendee, setting: LessonSetting): LessonWarning[] {
  const { name: person, birthDate, isAbsent, otherMinutes } = attendee;
  if (isAbsent) return [{ code: "person-absent", values: { person } }];
  const minutes = otherMinutes + minutesOf(setting);
  const isTooLong = minutes > MINOR_DAY_MINUTES;
  if (!isTooLong || !birthDate || !isMinor(birthDate, dayIn(setting))) return [];
  return [{ code: "minor-day", values: { person, minutes } }];
}

function roomWarnings({ room, attendees }: LessonSetting): LessonWarning[] {
  const people = attendees.filter(({ isAbsent }) => !isAbsent).length;
  if (!room || people <= room.seats) return [];
  return [{ code: "room-too-small", values: { room: room.name, seats: room.seats, people } }];
}

function dayIn({ startsAt, zone }: LessonSetting): Day {
  return dayOf(startsAt, zone);
}
