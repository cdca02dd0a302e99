import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import { instantAt } from "~/domain/calendar/wall-time";
import { type Attendee, type LessonSetting, warningsOf } from "~/domain/schedule/warnings";

const ZONE = "Europe/Berlin";

function setting(given: Partial<LessonSetting> & { on?: string; from?: number; to?: number } = {}) {
  const { on = "2026-11-23", from = 540, to = 630, ...rest } = given;
  return {
    startsAt: instantAt(day(on), from, ZONE),
    endsAt: instantAt(day(on), to, ZONE),
    zone: ZONE,
    room: null,
    clusters: [],
    unavailable: [],
    attendees: [],
    ...rest,
  };
}

function attendee(given: Partial<Attendee> = {}): Attendee {
  return {
    id: "1",
    name: "Ayşe Müller",
    birthDate: day("2004-02-29"),
    isAbsent: false,
    placedAt: null,
    otherMinutes: 0,
    ...given,
  };
}

const codes = (of: LessonSetting) => warningsOf(of).map(({ code }) => code);

describe("the day and time of a lesson", () => {
  it.each([
    ["an ordinary Monday", {}, []],
    ["from 7 to 19", { from: 420, to: 1140 }, []],
    ["a minute before 7", { from: 419 }, ["outside-hours"]],
    ["a minute after 19", { from: 1080, to: 1141 }, ["outside-hours"]],
    ["until midnight", { from: 1080, to: 1440 }, ["outside-hours"]],
    ["a Saturday", { on: "2026-11-28" }, ["weekend"]],
    ["a Sunday", { on: "2026-11-29" }, ["weekend"]],
    ["a holiday", { on: "2026-12-25" }, ["holiday"]],
    ["a holiday on a Saturday is named once", { on: "2026-10-03" }, ["holiday"]],
  ])("%s", (_, given, expected) => {
    expect(codes(setting(given))).toEqual(expected);
  });
});

describe("the phase of a cohort", () => {
  const phase = (kind: "placement" | "course" | "cluster" | "exam" | "external") => ({
    id: "1",
    name: "Cluster A",
    phases: [{ title: "Station A", kind, startsOn: day("2026-11-23"), endsOn: day("2027-01-08") }],
  });

  it.each(["placement", "course", "exam", "external"] as const)("%s is named", (kind) => {
    expect(warningsOf(setting({ clusters: [phase(kind)] }))).toEqual([
      { code: `phase-${kind}`, values: { cluster: "Cluster A", phase: "Station A" } },
    ]);
  });

  it("cluster is what lessons are for", () => {
    expect(codes(setting({ clusters: [phase("cluster")] }))).toEqual([]);
  });

  it("counts from its first day", () => {
    expect(codes(setting({ on: "2026-11-20", clusters: [phase("placement")] }))).toEqual([]);
  });
});

describe("the people of a lesson", () => {
  const minor = { birthDate: day("2008-11-24") };

  it("names who is absent, and no reason", () => {
    expect(warningsOf(setting({ attendees: [attendee({ isAbsent: true })] }))).toEqual([
      { code: "person-absent", values: { person: "Ayşe Müller" } },
    ]);
  });

  it.each([
    ["eight hours of a minor are fine", { ...minor, otherMinutes: 390 }, []],
    ["a minute more is not", { ...minor, otherMinutes: 391 }, ["minor-day"]],
    ["an adult may", { otherMinutes: 391 }, []],
    ["18 today is grown up", { birthDate: day("2008-11-23"), otherMinutes: 391 }, []],
    ["an unknown birth date says nothing", { birthDate: null, otherMinutes: 391 }, []],
  ])("%s", (_, given, expected) => {
    expect(codes(setting({ attendees: [attendee(given)] }))).toEqual(expected);
  });

  it.each([
    [2, []],
    [1, ["room-too-small"]],
  ])("two people and %i seats", (seats, expected) => {
    const room = { id: "1", name: "Raum 1", seats };
    const attendees = [attendee(), attendee({ id: "2" })];
    expect(codes(setting({ room, attendees }))).toEqual(expected);
  });

  it("does not count the absent as needing a seat", () => {
    const room = { id: "1", name: "Raum 1", seats: 1 };
    const attendees = [attendee(), attendee({ id: "2", isAbsent: true })];
    expect(codes(setting({ room, attendees }))).toEqual(["person-absent"]);
  });
});

describe("published placements", () => {
  it("name everybody who is at a site, in one sentence", () => {
    const attendees = [
      attendee({ name: "Ece Yıldız", placedAt: "Altona" }),
      attendee({ name: "Jan Öz" }),
      attendee({ name: "Lea Groß", placedAt: "Nord" }),
    ];
    expect(warningsOf(setting({ attendees }))).toEqual([
      {
        code: "people-placed",
        values: { people: "Ece Yıldız (Altona), Lea Groß (Nord)", count: 2 },
      },
    ]);
  });
});
