import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { addDays } from "~/domain/calendar/day";
import { displayName } from "~/domain/people/name";
import { attendanceSheet } from "~/features/schedule/attendance-sheet.query.server";
import { markField, recordAttendanceSchema } from "~/features/schedule/record-attendance.schema";
import { recordAttendance } from "~/features/schedule/record-attendance.server";
import { today } from "~/platform/clock";
import { aPlannerActor } from "../../factories/actors";
import { aMembership } from "../../factories/clusters";
import { aLesson } from "../../factories/lessons";
import { aTrainee } from "../../factories/people";
import { aScene } from "./scene";

const NOBODY = "01900000-0000-7000-8000-000000000000";

async function aTaughtScene(given: { on?: string; cancelReason?: string } = {}) {
  const scene = await aScene();
  const { mine, cohort } = scene;
  const second = await aTrainee(db, { cohortId: cohort.id });
  await aMembership(db, { clusterId: mine.cluster.id, traineeId: second.id });
  const lesson = await aLesson(db, {
    on: addDays(today(), -1),
    clusterIds: [mine.cluster.id],
    trainerIds: [mine.trainer.id],
    ...given,
  });
  return { ...scene, second, lesson };
}

describe("attendance", () => {
  it("is kept for each, corrected later, and leaves a trace of what stood before", async () => {
    const { mine, second, lesson } = await aTaughtScene();
    const marks = [
      { traineeId: mine.trainee.id, mark: "present", seen: 0 },
      { traineeId: second.id, mark: "late", seen: 0 },
    ] as const;
    const record = { lessonId: lesson.id, marks: [...marks] };
    expect((await recordAttendance(mine.trainerActor, record)).ok).toBe(true);
    const corrected = [{ traineeId: second.id, mark: "excused" as const, seen: 1 }];
    await recordAttendance(mine.trainerActor, { lessonId: lesson.id, marks: corrected });
    const where = { lessonId: lesson.id };
    expect(await db.attendance.findMany({ where, orderBy: { mark: "asc" } })).toMatchObject([
      { traineeId: mine.trainee.id, mark: "present", version: 1 },
      { traineeId: second.id, mark: "excused", version: 2 },
    ]);
    const events = await db.auditEvent.findMany({
      where: { subjectId: lesson.id },
      orderBy: { id: "asc" },
    });
    expect(events[1]).toMatchObject({ before: [{ traineeId: second.id, mark: "late" }] });
    const sheet = await attendanceSheet(mine.trainerActor, lesson.id);
    const row = sheet?.groups[0]?.members.find(({ id }) => id === second.id);
    const by = displayName(mine.trainer.person);
    expect(row).toMatchObject({ seen: 2, changes: [{ from: "late", to: "excused", by }] });
  });

  it("of two who record at once keeps the first, and the other is told", async () => {
    const { mine, lesson } = await aTaughtScene();
    const record = (mark: "present" | "absent", seen = 0) =>
      recordAttendance(mine.trainerActor, {
        lessonId: lesson.id,
        marks: [{ traineeId: mine.trainee.id, mark, seen }],
      });
    const ends = await Promise.all([record("present"), record("absent")]);
    expect(ends.filter(({ ok }) => ok)).toHaveLength(1);
    expect(ends).toContainEqual({ ok: false, error: { code: "attendance-stale" } });
    expect(await db.attendanceChange.count({ where: { lessonId: lesson.id } })).toBe(0);
  });

  it("of a combined lesson stands cluster by cluster", async () => {
    const { mine, other } = await aTaughtScene();
    const lesson = await aLesson(db, {
      on: addDays(today(), -2),
      clusterIds: [mine.cluster.id, other.cluster.id],
    });
    const sheet = await attendanceSheet(mine.trainerActor, lesson.id);
    const groups = sheet?.groups.map(({ id, members }) => [id, members.length]);
    expect(groups?.sort()).toEqual(
      [
        [mine.cluster.id, 2],
        [other.cluster.id, 1],
      ].sort(),
    );
  });

  it("sent again without a change writes nothing", async () => {
    const { mine, lesson } = await aTaughtScene();
    const marks = [{ traineeId: mine.trainee.id, mark: "present" as const, seen: 0 }];
    for (const _ of [1, 2])
      await recordAttendance(mine.trainerActor, { lessonId: lesson.id, marks });
    expect(await db.auditEvent.count({ where: { subjectId: lesson.id } })).toBe(1);
  });

  it.each([
    ["before the day of the lesson", { on: addDays(today(), 1) }, "not-begun"],
    ["of a cancelled lesson", { cancelReason: "krank" }, "cancelled"],
  ])("is refused %s", async (_, given, code) => {
    const { mine, lesson } = await aTaughtScene(given);
    const record = { lessonId: lesson.id, marks: [] };
    expect(await recordAttendance(mine.trainerActor, record)).toMatchObject({ error: { code } });
    expect(await attendanceSheet(mine.trainerActor, lesson.id)).toBeNull();
  });

  it("is of the people of that day only", async () => {
    const { mine, other, lesson } = await aTaughtScene();
    const marks = [{ traineeId: other.trainee.id, mark: "present" as const, seen: 0 }];
    expect(await recordAttendance(mine.trainerActor, { lessonId: lesson.id, marks })).toMatchObject(
      {
        error: { code: "not-a-member" },
      },
    );
  });

  it("is recorded by its trainers, by nobody else", async () => {
    const { mine, other, lesson } = await aTaughtScene();
    for (const lessonId of [lesson.id, NOBODY]) {
      const record = { lessonId, marks: [] };
      const strangers = [
        [await aPlannerActor(db), "forbidden"],
        [mine.traineeActor, "forbidden"],
        [other.trainerActor, "notFound"],
      ] as const;
      for (const [actor, kind] of strangers) {
        await expect(async () => recordAttendance(actor, record)).rejects.toMatchObject({ kind });
      }
    }
  });

  it("has everybody present to begin with, and the absent excused", async () => {
    const { mine, second, lesson } = await aTaughtScene();
    const on = new Date(`${addDays(today(), -1)}T00:00:00Z`);
    await db.absence.create({
      data: {
        traineeId: second.id,
        startsOn: on,
        endsOn: on,
        kind: "absent",
        reportedById: second.personId,
      },
    });
    const sheet = await attendanceSheet(mine.trainerActor, lesson.id);
    const marks = new Map(
      sheet?.groups.flatMap(({ members }) => members).map(({ id, mark }) => [id, mark]),
    );
    expect(sheet?.isRecorded).toBe(false);
    expect([marks.get(mine.trainee.id), marks.get(second.id)]).toEqual(["present", "excused"]);
  });
});

describe("the form", () => {
  it("reads one mark per trainee and refuses what is none", () => {
    const fields = { lessonId: NOBODY, intent: "record", [markField(NOBODY)]: "late" };
    expect(recordAttendanceSchema.parse(fields)).toEqual({
      lessonId: NOBODY,
      marks: [{ traineeId: NOBODY, mark: "late", seen: 0 }],
    });
    const wrong = { ...fields, [markField(NOBODY)]: "schläft" };
    expect(recordAttendanceSchema.safeParse(wrong).success).toBe(false);
  });
});
