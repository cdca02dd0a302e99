import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day } from "~/domain/calendar/day";
import { GRADE_SCALES, type GradeScale } from "~/domain/curriculum/grade-scale";
import {
  checkExamDay,
  daysUntil,
  examState,
  isCandidate,
  takesResults,
} from "~/domain/progress/exam";
import {
  ADMISSION_DEFAULTS,
  admissionGaps,
  type Conditions,
  modulesNeeded,
  type TrainingStanding,
} from "~/domain/progress/exam-admission";
import {
  checkCorrection,
  checkEntries,
  type EXAM_ABSENCES,
  type ExamGrade,
  mustRepeat,
  outcomeOf,
} from "~/domain/progress/exam-result";

const today = day("2026-11-26");
const on = day("2026-12-15");
const grade = (value: number): ExamGrade => ({ grade: value, absence: null });
const away = (absence: (typeof EXAM_ABSENCES)[number]): ExamGrade => ({ grade: null, absence });

describe("an exam", () => {
  it.each([
    [addDays(today, 1), false, "ahead", false],
    [today, false, "today", true],
    [addDays(today, -1), false, "held", true],
    [today, true, "cancelled", false],
  ])("on %s, cancelled %s, is %s", (onDay, isCancelled, state, takes) => {
    expect(examState({ on: onDay, isCancelled }, today)).toBe(state);
    expect(takesResults(examState({ on: onDay, isCancelled }, today))).toBe(takes);
  });

  it("is so many days away, and never fewer than none", () => {
    expect([daysUntil(on, today), daysUntil(today, today), daysUntil(today, on)]).toEqual([
      19, 0, 0,
    ]);
  });

  it.each([
    [{ startsOn: on, repeatedOn: null, repeatedByOn: [] }, null],
    [{ startsOn: addDays(on, 1), repeatedOn: null, repeatedByOn: [] }, "before-training"],
    [{ startsOn: today, repeatedOn: on, repeatedByOn: [] }, "not-after-repeated"],
    [{ startsOn: today, repeatedOn: addDays(on, -1), repeatedByOn: [] }, null],
    [
      { startsOn: today, repeatedOn: null, repeatedByOn: [on, addDays(on, 9)] },
      "not-before-repeat",
    ],
    [{ startsOn: today, repeatedOn: null, repeatedByOn: [addDays(on, 1)] }, null],
  ])("can be on a day within %j: %s", (around, refused) => {
    const checked = checkExamDay(on, around);
    expect(checked.ok ? null : checked.error.code).toBe(refused);
  });

  it("has on its list who belongs there and is in training, and whoever sat it", () => {
    const enrolled = [{ state: "enrolled" as const, effectiveOn: day("2025-10-01") }];
    const gone = [...enrolled, { state: "withdrawn" as const, effectiveOn: today }];
    const is = (facts: Parameters<typeof isCandidate>[0]) => isCandidate(facts, on);
    expect(is({ belongs: true, steps: enrolled, hasResult: false })).toBe(true);
    expect(is({ belongs: false, steps: enrolled, hasResult: false })).toBe(false);
    expect(is({ belongs: true, steps: gone, hasResult: false })).toBe(false);
    expect(is({ belongs: false, steps: gone, hasResult: true })).toBe(true);
  });
});

describe("a result", () => {
  it.each([
    ["points_0_15", grade(5), "passed"],
    ["points_0_15", grade(4), "failed"],
    ["grades_1_6", grade(4), "passed"],
    ["grades_1_6", grade(5), "failed"],
    ["grades_1_6", away("excused"), "missed"],
    ["grades_1_6", away("not_admitted"), "missed"],
    ["points_0_15", away("unexcused"), "failed"],
  ] as const)("on %s, %j, is %s", (scale, result, outcome) => {
    expect(outcomeOf(scale, result)).toBe(outcome);
    expect(mustRepeat(scale, result)).toBe(outcome !== "passed");
  });

  it("that is not there yet repeats nothing", () => {
    expect(mustRepeat("grades_1_6", null)).toBe(false);
  });

  it("is corrected by something else on its scale", () => {
    const codeOf = (is: ExamGrade) => {
      const checked = checkCorrection("grades_1_6", grade(5), is);
      return checked.ok ? null : checked.error.code;
    };
    expect([grade(5), grade(7), grade(0), grade(4), away("excused")].map(codeOf)).toEqual([
      ...["unchanged", "grade-out-of-scale", "grade-out-of-scale"],
      null,
      null,
    ]);
  });

  it("is kept exactly when it lies on the scale, of people on the list who have none", () => {
    const scales = fc.constantFrom<GradeScale>("points_0_15", "grades_1_6");
    fc.assert(
      fc.property(scales, fc.integer({ min: -3, max: 20 }), fc.boolean(), (scale, value, known) => {
        const { lowest, highest } = GRADE_SCALES[scale];
        const checked = checkEntries([{ traineeId: "a", result: grade(value) }], {
          scale,
          candidates: new Set(["a"]),
          recorded: new Set(known ? ["a"] : []),
        });
        return checked.ok === (!known && value >= lowest && value <= highest);
      }),
    );
  });
});

const standing = (given: Partial<TrainingStanding> = {}): TrainingStanding => ({
  ...{ isRecordDuty: true, reminderDays: 4, weeks: [], modules: [], stays: [] },
  ...given,
});
const everything: Conditions = {
  ...{ recordsComplete: true, levelsPercent: 80, assessmentsConfirmed: true },
};

describe("what is missing for admission", () => {
  it("are past weeks that nobody handed in or signed, where the record is a duty", () => {
    const week = (weeksAgo: number) => addDays(day("2026-11-23"), -7 * weeksAgo);
    const weeks = [
      { weekOn: week(4), state: "signed_off" as const },
      { weekOn: week(3), state: "submitted" as const },
      { weekOn: week(2), state: "returned" as const },
      { weekOn: week(1), state: null },
      { weekOn: week(0), state: null },
    ];
    expect(admissionGaps(everything, standing({ weeks }), today)).toEqual([
      { code: "weeks-missing", weeks: [week(2), week(1)] },
      { code: "weeks-unsigned", weeks: [week(3)] },
    ]);
    const patient = standing({ weeks, reminderDays: 5 });
    expect(admissionGaps(everything, patient, today)[0]).toMatchObject({ weeks: [week(2)] });
    expect(admissionGaps(everything, standing({ weeks, isRecordDuty: false }), today)).toEqual([]);
    const without = { ...everything, recordsComplete: false };
    expect(admissionGaps(without, standing({ weeks }), today)).toEqual([]);
  });

  it.each([
    [80, 17, 14],
    [100, 17, 17],
    [1, 17, 1],
    [50, 4, 2],
    [80, 0, 0],
  ])("%i of a hundred of %i modules are %i", (percent, total, needed) => {
    expect(modulesNeeded(percent, total)).toBe(needed);
  });

  it("are modules below their target, when too many are", () => {
    const modules = ["M01", "M02", "M03"].map((code, at) => ({ code, level: at, target: 2 }));
    const [gap] = admissionGaps(everything, standing({ modules }), today);
    expect(gap).toEqual({
      ...{ code: "levels-below", reached: 1, needed: 3, total: 3, modules: ["M01", "M02"] },
    });
    const third = { ...everything, levelsPercent: 33 };
    expect(admissionGaps(third, standing({ modules }), today)).toEqual([]);
    expect(admissionGaps(ADMISSION_DEFAULTS.intermediate, standing({ modules }), today)).toEqual(
      [],
    );
  });

  it("are placements whose assessment nobody confirmed", () => {
    const stays = [
      { name: "Praxisstation A, Altona", isConfirmed: true },
      { name: "Praxisstation B, City", isConfirmed: false },
    ];
    expect(admissionGaps(everything, standing({ stays }), today)).toEqual([
      { code: "assessments-open", stays: ["Praxisstation B, City"] },
    ]);
  });

  it("never grows when somebody learns more", () => {
    const levels = fc.array(
      fc.record({ level: fc.nat(3), target: fc.integer({ min: 1, max: 3 }) }),
    );
    fc.assert(
      fc.property(
        levels,
        fc.integer({ min: 1, max: 100 }),
        fc.nat(20),
        (all, levelsPercent, at) => {
          const asked = { ...everything, levelsPercent };
          const lacks = (modules: typeof all) =>
            admissionGaps(
              asked,
              standing({ modules: modules.map((one, index) => ({ code: `M${index}`, ...one })) }),
              today,
            ).length;
          const better = all.map((one, index) => (index === at ? { ...one, level: 3 } : one));
          return lacks(better) <= lacks(all);
        },
      ),
    );
  });
});
