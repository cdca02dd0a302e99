import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { databaseFault } from "~/db/faults";
import type { Actor } from "~/domain/access/actor";
import { addDays } from "~/domain/calendar/day";
import { changeProgramme } from "~/features/curricula/change-programme.server";
import { cancelExam } from "~/features/exams/cancel-exam.server";
import { changeAdmission } from "~/features/exams/change-admission.server";
import { changeExam } from "~/features/exams/change-exam.server";
import { correctResult } from "~/features/exams/correct-result.server";
import {
  changeExamSchema,
  correctResultSchema,
  planExamSchema,
  recordResultsSchema,
} from "~/features/exams/exam.schema";
import { examPage } from "~/features/exams/exam-page.query.server";
import { planExam } from "~/features/exams/plan-exam.server";
import { recordResults } from "~/features/exams/record-results.server";
import { today } from "~/platform/clock";
import { aNonPlannerOfEachRole, aPlannerActor } from "../../factories/actors";
import { anExam, aResult } from "../../factories/exams";
import { anExamScene, type ExamScene, toldKinds } from "./an-exam";

let scene: ExamScene;
let planner: Actor;

beforeEach(async () => {
  scene = await anExamScene();
  ({ planner } = scene);
});

const planned = (given: Record<string, string> = {}) =>
  planExamSchema.parse({
    ...{ cohortId: scene.cohortId, kind: "intermediate", title: "Zwischenprüfung" },
    ...{ on: addDays(today(), 30), start: "08:30", place: "Normannenweg 26", repeatsId: "" },
    ...given,
  });
const entered = (choices: readonly string[], examId = scene.held.id) =>
  recordResultsSchema.parse({
    examId,
    ...Object.fromEntries(choices.map((choice, at) => [`result-${scene.traineeIds[at]}`, choice])),
  });
const moved = (given: Record<string, string> = {}) =>
  changeExamSchema.parse({
    ...{ examId: scene.ahead.id, version: "1", title: scene.ahead.title },
    ...{ on: addDays(today(), 21), start: "", place: "", ...given },
  });
const current = (examId: string, traineeId = scene.training.traineeId) =>
  db.examResult.findFirstOrThrow({
    where: { examId, traineeId, correctedBy: { none: {} } },
  });
const faultOf = (work: Promise<unknown>) => work.then(() => null, databaseFault);

describe("an exam's day", () => {
  it("is planned, moved and cancelled, and everybody on the list is told", async () => {
    const outcome = await planExam(planner, planned());
    expect(outcome.ok).toBe(true);
    expect((await changeExam(planner, moved())).ok).toBe(true);
    const renamed = moved({ version: "2", title: "Zwischenprüfung (schriftlich)" });
    expect((await changeExam(planner, renamed)).ok).toBe(true);
    const reason = "Der Raum ist gesperrt";
    const cancel = { examId: scene.ahead.id, version: 3, reason };
    expect((await cancelExam(planner, cancel)).ok).toBe(true);
    for (const { personId } of scene.others) {
      expect(await toldKinds(personId)).toEqual(["examPlanned", "examMoved", "examCancelled"]);
    }
    const [notice] = await db.notice.findMany({ where: { kind: "examPlanned" }, take: 1 });
    expect(notice?.values).toMatchObject({ at: ", 08:30, Normannenweg 26" });
  });

  it("lies in the training, and keeps to what is known by now", async () => {
    const early = planned({ on: "2001-01-01" });
    expect(await planExam(planner, early)).toMatchObject({ error: { code: "before-training" } });
    expect(await changeExam(planner, moved({ version: "7" }))).toMatchObject({
      error: { code: "stale" },
    });
    const examId = scene.ahead.id;
    await cancelExam(planner, { examId, version: 1, reason: "Raum" });
    for (const late of [
      changeExam(planner, moved({ version: "2" })),
      cancelExam(planner, { examId, version: 2, reason: "Raum" }),
      planExam(planner, planned({ repeatsId: examId })),
    ]) {
      expect((await late).ok).toBe(false);
    }
  });

  it("stays once there is a result, for the database too", async () => {
    const { held } = scene;
    await recordResults(planner, entered(["grade:2"]));
    const move = moved({ examId: held.id, on: today() });
    expect(await changeExam(planner, move)).toMatchObject({ error: { code: "has-results" } });
    const cancel = { examId: held.id, version: 1, reason: "Doch nicht" };
    expect(await cancelExam(planner, cancel)).toMatchObject({ error: { code: "has-results" } });
    const name = moved({ examId: held.id, on: addDays(today(), -3), title: "Teil 1" });
    expect((await changeExam(planner, name)).ok).toBe(true);
    const where = { id: held.id };
    expect(await faultOf(db.exam.update({ where, data: { on: new Date("2026-01-01") } }))).toEqual({
      status: 403,
      code: "forbidden",
    });
    expect(await faultOf(db.exam.delete({ where }))).toMatchObject({ status: 422 });
  });

  it("of a repetition is later than what it repeats, for whoever has not passed", async () => {
    const { held, traineeIds } = scene;
    const none = planned({ repeatsId: held.id });
    expect(await planExam(planner, none)).toMatchObject({ error: { code: "nobody-repeats" } });
    await recordResults(planner, entered(["grade:5", "grade:4", "absence:excused"]));
    const early = planned({ repeatsId: held.id, on: addDays(today(), -3) });
    expect(await planExam(planner, early)).toMatchObject({
      error: { code: "not-after-repeated" },
    });
    const again = await planExam(planner, planned({ repeatsId: held.id, kind: "final" }));
    const page = await examPage(planner, again.ok ? again.value.examId : "");
    expect(page.kind).toBe("intermediate");
    expect(new Set(page.people.map(({ traineeId }) => traineeId))).toEqual(
      new Set([traineeIds[0], traineeIds[2]]),
    );
    const elsewhere = anExam(db, {
      ...{ cohortId: scene.cohortId, kind: "final", repeatsId: held.id },
      on: addDays(today(), 40),
    });
    expect(await faultOf(elsewhere)).toMatchObject({ status: 422 });
  });
});

describe("results", () => {
  it("are kept with grade and scale, and told without the grade", async () => {
    const choices = entered(["grade:4", "absence:unexcused", ""]);
    expect(await recordResults(planner, choices)).toMatchObject({ ok: true, value: { count: 2 } });
    expect(await current(scene.held.id)).toMatchObject({ grade: 4, scale: "grades_1_6" });
    const { people } = await examPage(planner, scene.held.id);
    const outcomes = new Map(people.map(({ traineeId, entries }) => [traineeId, entries[0]]));
    expect(scene.traineeIds.map((id) => outcomes.get(id)?.outcome)).toEqual([
      ...["passed", "failed"],
      undefined,
    ]);
    const { personId } = scene.training.actors.self;
    expect(await toldKinds(personId)).toEqual(["examResult"]);
    const log = await db.auditEvent.findMany({ where: { subjectId: scene.held.id } });
    expect(JSON.stringify(log.map(({ after }) => after))).not.toContain("grade");
  });

  it("are refused where they cannot be, all of them together", async () => {
    const { held, ahead } = scene;
    const code = async (work: ReturnType<typeof recordResults>) => {
      const outcome = await work;
      return outcome.ok ? "ok" : outcome.error.code;
    };
    expect(await code(recordResults(planner, entered([])))).toBe("nothing-entered");
    expect(await code(recordResults(planner, entered(["grade:2"], ahead.id)))).toBe("not-held-yet");
    expect(await code(recordResults(planner, entered(["grade:2", "grade:7"])))).toBe(
      "grade-out-of-scale",
    );
    const stranger = { traineeId: randomUUID(), result: { grade: 1, absence: null } };
    const both = { examId: held.id, entries: [...entered(["grade:2"]).entries, stranger] };
    expect(await code(recordResults(planner, both))).toBe("not-a-candidate");
    expect(await db.examResult.count({ where: { examId: held.id } })).toBe(0);
    await recordResults(planner, entered(["grade:2"]));
    expect(await code(recordResults(planner, entered(["grade:1"])))).toBe("already-recorded");
    const bad = recordResultsSchema.safeParse({
      examId: held.id,
      [`result-${scene.traineeIds[0]}`]: "absence:ill",
    });
    expect(bad.success).toBe(false);
  });

  it("come once when two planners enter them at once", async () => {
    const other = await aPlannerActor(db);
    const both = await Promise.all([
      recordResults(planner, entered(["grade:2", "grade:3"])),
      recordResults(other, entered(["grade:3", "grade:2"])),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.examResult.count({ where: { examId: scene.held.id } })).toBe(2);
  });

  it("are corrected by an entry that says why, once, and stay to be read", async () => {
    await recordResults(planner, entered(["grade:5"]));
    const { id: resultId } = await current(scene.held.id);
    const corrected = (result: string) =>
      correctResultSchema.parse({ resultId, result, reason: "Punkte falsch gezählt" });
    expect(await correctResult(planner, corrected("grade:5"))).toMatchObject({
      error: { code: "unchanged" },
    });
    expect(await correctResult(planner, corrected("grade:9"))).toMatchObject({
      error: { code: "grade-out-of-scale", field: "result" },
    });
    const both = await Promise.all([
      correctResult(planner, corrected("grade:4")),
      correctResult(await aPlannerActor(db), corrected("grade:3")),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { code: "stale" } });
    const { people } = await examPage(planner, scene.held.id);
    const own = people.find(({ traineeId }) => traineeId === scene.training.traineeId);
    expect(own?.entries.map(({ outcome }) => outcome)).toEqual(["passed", "failed"]);
    expect(await toldKinds(scene.training.actors.self.personId)).toEqual([
      ...["examResult", "examResultCorrected"],
    ]);
  });

  it("keep to the database's rules, whoever writes them", async () => {
    const { held, ahead, traineeIds } = scene;
    const [traineeId = ""] = traineeIds;
    const given = { examId: held.id, traineeId };
    const wrong = [
      { ...given, grade: 7 },
      { ...given, grade: 0 },
      { ...given, grade: 2, scale: "points_0_15" as const },
      { ...given, grade: 2, absence: "excused" as const },
      given,
      { ...given, examId: ahead.id, grade: 2 },
      { ...given, grade: 2, reason: "ohne Vorgänger" },
    ];
    for (const row of wrong) {
      expect(await faultOf(aResult(db, row)), JSON.stringify(row)).toMatchObject({ status: 422 });
    }
    const first = await aResult(db, { ...given, grade: 2 });
    expect(await faultOf(aResult(db, { ...given, grade: 3 }))).toMatchObject({ code: "taken" });
    const where = { id: first.id };
    const forbidden = { status: 403, code: "forbidden" };
    expect(await faultOf(db.examResult.update({ where, data: { grade: 1 } }))).toEqual(forbidden);
    expect(await faultOf(db.examResult.delete({ where }))).toEqual(forbidden);
    const other = { ...given, traineeId: traineeIds[1] ?? "", grade: 1, reason: "x" };
    const stray = aResult(db, { ...other, correctsId: first.id });
    expect(await faultOf(stray)).toMatchObject({ status: 422 });
  });

  it("keep the programme's scale", async () => {
    await recordResults(planner, entered(["grade:2"]));
    const { id, version, ...rest } = await db.programme.findUniqueOrThrow({
      where: { id: scene.training.programme.id },
    });
    const input = { ...rest, programmeId: id, version, gradeScale: "points_0_15" as const };
    expect(await changeProgramme(planner, input)).toMatchObject({
      error: { code: "scale-in-use" },
    });
    const change = db.programme.update({ where: { id }, data: { gradeScale: "points_0_15" } });
    expect(await faultOf(change)).toMatchObject({ code: "forbidden" });
  });
});

describe("conditions of admission", () => {
  const changed = (version: number) => ({
    ...{ programmeId: scene.training.programme.id, kind: "intermediate" as const, version },
    ...{ recordsComplete: false, levelsReached: true, levelsPercent: 50 },
    ...{ assessmentsConfirmed: false, reason: "Vor der Zwischenprüfung reicht die Hälfte" },
  });

  it("follow the default until a planner says otherwise, with the reason in the log", async () => {
    const before = await examPage(planner, scene.ahead.id);
    expect(before.conditions).toMatchObject({ recordsComplete: true, levelsPercent: null });
    expect((await changeAdmission(planner, changed(0))).ok).toBe(true);
    const after = await examPage(planner, scene.ahead.id);
    expect(after.conditions).toMatchObject({ recordsComplete: false, levelsPercent: 50 });
    const event = await db.auditEvent.findFirstOrThrow({
      where: { action: "programme.change-admission", subjectId: scene.training.programme.id },
    });
    expect(event).toMatchObject({ reason: changed(0).reason, before: { levelsPercent: null } });
  });

  it("are changed once when two planners change them at once", async () => {
    const both = await Promise.all([
      changeAdmission(planner, changed(0)),
      changeAdmission(await aPlannerActor(db), changed(0)),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { code: "stale" } });
  });

  it("and everything else about exams are a planner's alone", async () => {
    await recordResults(planner, entered(["grade:2"]));
    const { id: resultId } = await current(scene.held.id);
    const result = { grade: 1, absence: null };
    const { lead, practical, self } = scene.training.actors;
    for (const actor of [lead, practical, self, ...(await aNonPlannerOfEachRole(db))]) {
      const attempts: (() => Promise<unknown>)[] = [
        () => planExam(actor, planned()),
        () => changeExam(actor, moved()),
        () => cancelExam(actor, { examId: scene.ahead.id, version: 1, reason: "x" }),
        () => recordResults(actor, entered(["grade:1"])),
        () => correctResult(actor, { resultId, result, reason: "x" }),
        () => changeAdmission(actor, changed(0)),
        () => examPage(actor, scene.held.id),
      ];
      for (const attempt of attempts) {
        const refused = Promise.resolve().then(attempt);
        await expect(refused).rejects.toMatchObject({ kind: "forbidden" });
      }
    }
  });
});
