import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "~/domain/calendar/day";
import {
  ATTENDANCE_MARKS,
  type AttendanceMark,
  summariseAttendance,
} from "~/domain/schedule/attendance";

const span = { joinedOn: day("2026-11-10"), today: day("2026-11-23") };
const lesson = (on: string, mark: AttendanceMark | null, isCancelled = false) => ({
  isOnLeave: false,
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
      onLeave: 0,
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

  it("leaves out what was missed on leave, and counts who came all the same", () => {
    const leave = (mark: AttendanceMark) => ({ ...lesson("2026-11-12", mark), isOnLeave: true });
    const summary = summariseAttendance([leave("excused"), leave("present")], span);
    expect(summary).toMatchObject({ rate: 1, onLeave: 1, counts: { excused: 0, present: 1 } });
  });

  it("is the same whatever is cancelled, before joining, still to come or missed on leave", () => {
    const mark = fc.constantFrom(...ATTENDANCE_MARKS, null);
    const counted = fc.record({
      on: fc.integer({ min: 0, max: 13 }).map((days) => addDays(span.joinedOn, days)),
      mark,
      isCancelled: fc.constant(false),
      isOnLeave: fc.constant(false),
    });
    const uncounted = fc.oneof(
      counted.map((one) => ({ ...one, isCancelled: true })),
      counted.map((one) => ({ ...one, on: addDays(one.on, -14) })),
      counted.map((one) => ({ ...one, on: addDays(one.on, 14) })),
      counted.map((one) => ({ ...one, mark: "absent" as const, isOnLeave: true })),
    );
    fc.assert(
      fc.property(fc.array(counted), fc.array(uncounted), (some, others) => {
        const { onLeave: _, ...alone } = summariseAttendance(some, span);
        expect(summariseAttendance([...others, ...some], span)).toMatchObject(alone);
        expect(alone.rate === null || (alone.rate >= 0 && alone.rate <= 1)).toBe(true);
      }),
    );
  });
});
