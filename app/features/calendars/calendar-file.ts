// A calendar as text (RFC 5545) that Thunderbird, Outlook, Apple and Google read.
import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { Temporal } from "temporal-polyfill";
import type { Day } from "~/domain/calendar/day";
import { addDays } from "~/domain/calendar/day";
import { BERLIN, berlinRules } from "./berlin-rules";

interface Entry {
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly place: string | null;
  readonly text: string | null;
  readonly url: string;
}

export interface TimedEntry extends Entry {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly isCancelled: boolean;
}

/** Whole days, both included. */
export interface SpanEntry extends Entry {
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly isProvisional: boolean;
}

export interface CalendarFile {
  readonly name: string;
  /** The day on which the text was made: all that changes in it by itself. */
  readonly today: Day;
  readonly timed: readonly TimedEntry[];
  readonly spans: readonly SpanEntry[];
}

const HOUR = 3_600;

export function calendarText({ name, today, timed, spans }: CalendarFile): string {
  const calendar = ical({
    prodId: { company: "Clusterplan", product: "Clusterplan", language: "DE" },
    name: escaped(plain(name)),
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: berlinRules },
    ttl: HOUR,
  });
  const stamp = new Date(`${today}T00:00:00Z`);
  for (const { startsAt, endsAt, isCancelled, ...entry } of timed) {
    calendar.createEvent({
      ...common(entry, stamp),
      timezone: BERLIN,
      start: inBerlin(startsAt),
      end: inBerlin(endsAt),
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  for (const { startsOn, endsOn, isProvisional, ...entry } of spans) {
    calendar.createEvent({
      ...common(entry, stamp),
      allDay: true,
      start: wholeDay(startsOn),
      end: wholeDay(addDays(endsOn, 1)),
      status: isProvisional ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return calendar.toString();
}

function common({ uid, sequence, title, place, text, url }: Entry, stamp: Date) {
  return {
    id: `${uid}@clusterplan`,
    sequence,
    stamp,
    summary: plain(title),
    url,
    ...(place && { location: plain(place) }),
    ...(text && { description: text }),
  };
}

function inBerlin(instant: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(BERLIN);
}

function wholeDay(on: Day): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(on).toZonedDateTime("UTC");
}

/** One line without anything that is no character. */
function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").trim();
}

/** The library escapes every text but the calendar's name. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&");
}
