import { describe, expect, it } from "vitest";
import { day } from "~/domain/calendar/day";
import { type AttendanceMark, summariseAttendance } from "~/domain/schedule/attendance";

const span = { joinedOn: day("2026-11-10"), today: day("2026-11-23") };
const lesson = (on: string, mark: AttendanceMark | null, isCancelled = false) => ({
  on: day(on),
  mark,
  isCancelled,
});

describe("a trainee's attendance", () => {
  it("has no rate before anything was recorded", () => {
    expect(summariseAttendance([lesson("2026-11-12", null)], span)).toMatchObject({
      rate: null,
      unrecorded: 1,
    });
  });

  it("counts late as there, excused and absent as not there", () => {
    const marks = ["present", "late", "excused", "absent"] as const;
    const summary = summariseAttendance(
      marks.map((mark) => lesson("2026-11-12", mark)),
      span,
    );
    expect(summary).toEqual({
      counts: { present: 1, late: 1, excused: 1, absent: 1 },
      unrecorded: 0,
      rate: 0.5,
    });
  });

  it.each([
    ["cancelled lessons", lesson("2026-11-12", "absent", true)],
    ["lessons before joining", lesson("2026-11-09", "absent")],
    ["lessons still to come", lesson("2026-11-24", "absent")],
  ])("never counts %s", (_, uncounted) => {
    const summary = summariseAttendance([lesson("2026-11-10", "present"), uncounted], span);
    expect(summary.rate).toBe(1);
    expect(summary.counts.absent).toBe(0);
  });
});
