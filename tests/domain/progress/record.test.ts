import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day, mondayOf } from "~/domain/calendar/day";
import { chargeOf, mayReview } from "~/domain/progress/record-charge";
import { canonicalRecord } from "~/domain/progress/record-content";
import { isMissing, remindersDue, trainingWeeks } from "~/domain/progress/record-duty";
import {
  isWritable,
  RECORD_STATES,
  RECORD_TRANSITIONS,
  recordAfter,
} from "~/domain/progress/record-lifecycle";
import { composeWeek, isWholeWeekOff } from "~/domain/progress/record-week";

const monday = day("2026-11-23");
const nothing = { lessons: [], placements: [], absences: [] };
const at = (offset: number) => addDays(monday, offset);

describe("a record's states", () => {
  it("lead from draft to signed off, and nowhere from there", () => {
    const path = (["submit", "return", "submit", "signOff"] as const).reduce(
      (state, step) => recordAfter(state, step) ?? state,
      "draft" as (typeof RECORD_STATES)[number],
    );
    expect(path).toBe("signed_off");
    expect(RECORD_TRANSITIONS.signed_off).toEqual({});
  });

  it("let the trainee write before it is handed in and after it came back", () => {
    expect(RECORD_STATES.filter(isWritable)).toEqual(["draft", "returned"]);
  });
});

describe("what the plan knows of a week", () => {
  const placement = { startsOn: at(-30), endsOn: at(30), site: "Altona" };
  const lesson = { title: "Melderecht", from: 540, to: 630, missed: false };

  it("names the site and the lessons of each workday in order", () => {
    const week = composeWeek(monday, {
      ...nothing,
      placements: [placement],
      lessons: [
        { ...lesson, on: at(1), from: 780, to: 840, title: "Pässe" },
        { ...lesson, on: at(1) },
      ],
    });
    expect(week).toHaveLength(5);
    expect(week[1]?.entries.map((entry) => ("title" in entry ? entry.title : entry.kind))).toEqual([
      "placement",
      "Melderecht",
      "Pässe",
    ]);
  });

  it("claims neither site nor lesson for a holiday or an absence", () => {
    const christmas = day("2026-12-21");
    const facts = {
      placements: [{ ...placement, endsOn: day("2027-01-31") }],
      lessons: [{ ...lesson, on: day("2026-12-25") }],
      absences: [
        { startsOn: day("2026-12-21"), endsOn: day("2026-12-24"), kind: "leave" as const },
      ],
    };
    const week = composeWeek(christmas, facts);
    expect(week.map(({ entries }) => entries.map(({ kind }) => kind))).toEqual([
      ["absence"],
      ["absence"],
      ["absence"],
      ["absence"],
      ["holiday"],
    ]);
    expect(isWholeWeekOff(week)).toBe(true);
    expect(isWholeWeekOff(composeWeek(christmas, { ...facts, absences: [] }))).toBe(false);
  });

  it("shows a weekend's day only with a lesson", () => {
    const week = composeWeek(monday, { ...nothing, lessons: [{ ...lesson, on: at(5) }] });
    expect(week.map(({ on }) => on)).toEqual([...[0, 1, 2, 3, 4].map(at), at(5)]);
  });
});

describe("who signs a week off", () => {
  const stay = (from: number, to: number, practicalTrainerId: string | null, others: string[]) => ({
    ...{ startsOn: at(from), endsOn: at(to), practicalTrainerId },
    siteTrainerIds: others,
  });
  const led = (trainerId: string, role: "lead" | "deputy", endsOn: number | null = null) => ({
    ...{ trainerId, role, startsOn: at(-90) },
    endsOn: endsOn === null ? null : at(endsOn),
  });
  const clusterTrainers = [led("lead", "lead"), led("deputy", "deputy"), led("gone", "lead", -1)];

  it.each([
    ["the practical trainer", [stay(-20, 20, "a", ["a", "b"])], ["a"], ["b", "lead", "deputy"]],
    ["of most of the week", [stay(-20, 1, "a", ["a"]), stay(2, 20, "c", ["c"])], ["c"], null],
    ["the lead without a placement", [], ["lead"], ["deputy"]],
    ["the lead where the site names nobody", [stay(0, 4, null, ["b"])], ["lead"], ["b", "deputy"]],
  ] as const)("%s", (_who, placements, inCharge, deputies) => {
    const charge = chargeOf(monday, { placements, clusterTrainers });
    expect(charge.inCharge).toEqual(inCharge);
    if (deputies) expect(charge.deputies).toEqual(deputies);
    expect(mayReview(charge, "gone")).toBe(false);
    expect(mayReview(charge, null)).toBe(false);
  });
});

describe("which weeks are owed", () => {
  const span = { entryOn: day("2026-10-01"), endsOn: day("2028-09-30"), today: at(2) };

  it("begin with the week of the first day and end with today's", () => {
    const weeks = trainingWeeks(span, () => true);
    expect([weeks[0], weeks.at(-1)]).toEqual([day("2026-09-28"), monday]);
  });

  it("leave out weeks without training, and count one with a single day", () => {
    const paused = (on: string) => on < "2026-10-13" || on > "2026-10-30";
    const weeks = trainingWeeks(span, paused);
    expect(weeks).toContain("2026-10-12");
    expect(weeks).not.toContain("2026-10-19");
    expect(weeks).not.toContain("2026-10-26");
  });

  it("are Mondays, each once, whatever the span", () => {
    const days = fc.integer({ min: -400, max: 400 }).map(at);
    fc.assert(
      fc.property(days, days, days, (entryOn, endsOn, today) => {
        const weeks = trainingWeeks({ entryOn, endsOn, today }, () => true);
        expect(weeks.every((week) => mondayOf(week) === week && week <= today)).toBe(true);
        expect(new Set(weeks).size).toBe(weeks.length);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    [null, 6, true, false],
    [null, 7, true, true],
    ["draft", 7, true, true],
    ["returned", 7, true, true],
    ["submitted", 70, true, false],
    ["signed_off", 70, true, false],
    [null, 70, false, false],
  ] as const)(
    "%s, %i days after the Monday, duty %s: missing %s",
    (state, days, isDuty, missing) => {
      expect(isMissing({ weekOn: monday, state }, { today: at(days), isDuty })).toBe(missing);
    },
  );

  it.each([
    [null, null, 12, []],
    [null, null, 13, ["missing"]],
    ["draft", null, 19, ["missing"]],
    [null, null, 20, ["missing", "missing_escalated"]],
    ["submitted", 4, 10, []],
    ["submitted", 4, 11, ["waiting"]],
    ["submitted", 4, 18, ["waiting", "waiting_escalated"]],
    ["signed_off", 4, 99, []],
  ] as const)("%s, handed in after %s, %i days on: %j", (state, handedIn, days, due) => {
    const submittedOn = handedIn === null ? null : at(handedIn);
    const rule = { today: at(days), isDuty: true, days: 7 };
    expect(remindersDue({ weekOn: monday, state, submittedOn }, rule)).toEqual(due);
  });
});

describe("what a sign-off vouches for", () => {
  const record = {
    ...{ recordId: "r", weekOn: monday, text: "Pässe\r\nausgegeben", moduleIds: ["b", "a"] },
    days: composeWeek(monday, nothing),
    ...{ comment: null, signedById: "p", signedByName: "Birgit Harms", signedAt: "2026-11-30" },
  };

  it("does not depend on line ends, on how letters are made, or on the modules' order", () => {
    const same = { ...record, text: "Pa\u0308sse\nausgegeben", moduleIds: ["a", "b"] };
    expect(canonicalRecord(same)).toBe(canonicalRecord(record));
  });

  it.each([
    ["text", { text: "Pässe ausgegeben" }],
    ["week", { weekOn: at(7) }],
    ["module", { moduleIds: ["a"] }],
    ["day", { days: record.days.slice(1) }],
    ["remark", { comment: "" }],
    ["name", { signedByName: "B. Harms" }],
    ["time", { signedAt: "2026-12-01" }],
  ])("changes with its %s", (_what, change) => {
    expect(canonicalRecord({ ...record, ...change })).not.toBe(canonicalRecord(record));
  });
});
