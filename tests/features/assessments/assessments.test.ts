import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { databaseFault } from "~/db/faults";
import type { Actor } from "~/domain/access/actor";
import { writeAssessmentSchema } from "~/features/assessments/assessment.schema";
import { assessmentList } from "~/features/assessments/assessment-list.query.server";
import { assessmentPage } from "~/features/assessments/assessment-page.query.server";
import {
  commentAssessment,
  confirmAssessment,
  discussAssessment,
  reopenAssessment,
} from "~/features/assessments/assessment-steps.server";
import { beginAssessment } from "~/features/assessments/begin-assessment.server";
import { completeAssessment } from "~/features/assessments/complete-assessment.server";
import { remindAssessments } from "~/features/assessments/remind-assessments.server";
import { saveAssessment } from "~/features/assessments/save-assessment.server";
import { trainerAssessments } from "~/features/assessments/trainer-assessments.query.server";
import { exportedFile } from "~/features/exports/exported-file.query.server";
import { trainingFile } from "~/features/training-file/training-file.query.server";
import { today } from "~/platform/clock";
import { anAdministratorActor, aPlannerActor, aTraineeActor } from "../../factories/actors";
import { aTraining, type Training } from "../records/a-training";

let training: Training;
let author: Actor;
let self: Actor;
let planner: Actor;
let assessmentId: string;

const placed = () => ({
  traineeId: training.traineeId,
  placementId: training.placement.id,
  clusterId: null,
  phaseId: null,
});

beforeEach(async () => {
  training = await aTraining();
  ({ practical: author, self } = training.actors);
  planner = await aPlannerActor(db);
  const begun = await beginAssessment(author, placed());
  assessmentId = begun.ok ? begun.value.assessmentId : "";
});

const written = (version: number, changes: Record<string, string> = {}) =>
  writeAssessmentSchema.parse({
    ...{ assessmentId, version, text: "Arbeitet sorgfältig.", talkOn: "", talkNote: "" },
    ...Object.fromEntries(Array.from({ length: 7 }, (_, place) => [`grade-${place}`, "2"])),
    ...changes,
  });

async function versionOf(): Promise<number> {
  return (await db.assessment.findUniqueOrThrow({ where: { id: assessmentId } })).version;
}

async function discussed() {
  await completeAssessment(author, written(1));
  const discussedOn = today();
  await discussAssessment(author, { assessmentId, version: await versionOf(), discussedOn });
  return { assessmentId, version: await versionOf() };
}

describe("writing an assessment", () => {
  it("begins once per placement, with the programme's criteria as they are called then", async () => {
    expect(await beginAssessment(author, placed())).toMatchObject({
      error: { code: "already-begun" },
    });
    await db.programme.update({
      where: { id: training.programme.id },
      data: { criteria: ["Neues"] },
    });
    const { marks } = await assessmentPage(author, assessmentId);
    expect(marks.map(({ criterion }) => criterion)).toContain("Bürgerorientierung");
    expect(marks).toHaveLength(7);
  });

  it("shows both versions to the second device, and loses neither", async () => {
    expect(await saveAssessment(author, written(1, { text: "A" }))).toMatchObject({ ok: true });
    const late = await saveAssessment(author, written(1, { text: "B", "grade-3": "4" }));
    expect(late).toMatchObject({ error: { code: "stale", values: { newest: 2 } } });
    const theirs = late.ok ? {} : JSON.parse(String(late.error.values?.theirs));
    expect(theirs).toMatchObject({ text: "A", "grade-3": "2" });
    expect((await assessmentPage(author, assessmentId)).text).toBe("A");
    expect(await saveAssessment(author, written(2, { text: "A\n\nB" }))).toMatchObject({
      ok: true,
    });
  });

  it("keeps grades within the programme's scale, in the action too", async () => {
    const outcome = await saveAssessment(author, written(1, { "grade-0": "12" }));
    expect(outcome).toEqual({
      ok: false,
      error: { code: "grade-out-of-scale", field: "grade-0" },
    });
  });

  it("is complete only with a text and every grade", async () => {
    const open = await completeAssessment(author, written(1, { "grade-6": "" }));
    expect(open).toMatchObject({ error: { code: "grades-missing", field: "grade-6" } });
    const wordless = await completeAssessment(author, written(1, { text: " " }));
    expect(wordless).toMatchObject({ error: { code: "text-missing" } });
    expect((await completeAssessment(author, written(1))).ok).toBe(true);
  });

  it("falls due for who guides the placement, and for the cluster's phase", async () => {
    const own = await trainerAssessments(author);
    expect(own).toMatchObject([{ name: expect.any(String), assessment: { isMine: true } }]);
    expect(await trainerAssessments(training.actors.colleague)).toEqual([]);
    const { cohortId } = training.cluster;
    const { startsOn, endsOn } = training.phase;
    await db.phase.create({
      data: { cohortId, title: "Grundlagen", kind: "cluster", startsOn, endsOn },
    });
    const [phase] = await trainerAssessments(training.actors.lead);
    const begun = await beginAssessment(training.actors.lead, {
      ...{ traineeId: training.traineeId, placementId: null },
      clusterId: training.cluster.id,
      phaseId: phase?.begin.phaseId ?? null,
    });
    expect(begun.ok).toBe(true);
  });
});

it("reminds of the talk and of the assessment once, whoever assesses", async () => {
  await db.placement.update({
    where: { id: training.placement.id },
    data: { endsOn: new Date(Date.parse(`${today()}T00:00:00Z`) + 2 * 86_400_000) },
  });
  await remindAssessments();
  await remindAssessments();
  const told = await db.notice.findMany({ where: { personId: author.personId } });
  expect(told.map(({ kind }) => kind).sort()).toEqual(["assessmentDue", "assessmentTalkDue"]);
});

describe("the way of an assessment", () => {
  it("goes from the author to the talk, the trainee's answer and the planner, each told", async () => {
    const read = await discussed();
    expect((await assessmentPage(self, assessmentId)).may).toMatchObject({ comment: true });
    await commentAssessment(self, { ...read, version: await versionOf(), comment: "Danke." });
    const last = { assessmentId, version: await versionOf() };
    expect((await confirmAssessment(planner, last)).ok).toBe(true);
    expect(await assessmentPage(self, assessmentId)).toMatchObject({
      ...{ state: "confirmed", comment: "Danke." },
      may: { write: false, comment: false, confirm: false },
    });
    const told = await db.notice.findMany({ where: { personId: self.personId } });
    expect(told.map(({ kind }) => kind)).toEqual([
      "assessmentCompleted",
      "assessmentDiscussed",
      "assessmentConfirmed",
    ]);
  });

  it("opens again before the talk, and not after it", async () => {
    await completeAssessment(author, written(1));
    const input = { assessmentId, version: await versionOf() };
    expect((await reopenAssessment(author, input)).ok).toBe(true);
    await completeAssessment(author, written(await versionOf()));
    const discussedOn = today();
    await discussAssessment(author, { assessmentId, version: await versionOf(), discussedOn });
    const late = await reopenAssessment(author, { assessmentId, version: await versionOf() });
    expect(late).toMatchObject({ error: { code: "wrong-state" } });
  });

  it("is confirmed once when two planners confirm at once", async () => {
    const input = await discussed();
    const other = await aPlannerActor(db);
    const both = await Promise.all([
      confirmAssessment(planner, input),
      confirmAssessment(other, input),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("keeps words and marks in the database once it is completed", async () => {
    await completeAssessment(author, written(1));
    const where = { id: assessmentId };
    const changes = [
      () => db.assessment.update({ where, data: { text: "Anders" } }),
      () => db.assessmentMark.updateMany({ where: { assessmentId }, data: { grade: 1 } }),
      () => db.assessment.delete({ where }),
    ];
    for (const change of changes) {
      const fault = await change().then(() => null, databaseFault);
      expect(fault).toMatchObject({ code: "forbidden" });
    }
  });
});

describe("who reads an assessment", () => {
  it.each(["colleague", "lead", "deputy"] as const)("not the %s", async (who) => {
    await discussed();
    const actor = training.actors[who];
    await expect(assessmentPage(actor, assessmentId)).rejects.toMatchObject({ kind: "notFound" });
    const begin = beginAssessment(actor, placed());
    await expect(begin).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("not the trainee before the talk, nor a planner a draft, nor anybody else", async () => {
    const attempts = [self, planner, await anAdministratorActor(db), await aTraineeActor(db)];
    for (const actor of attempts)
      await expect(assessmentPage(actor, assessmentId)).rejects.toMatchObject({ kind: "notFound" });
    await completeAssessment(author, written(1));
    await expect(assessmentPage(self, assessmentId)).rejects.toMatchObject({ kind: "notFound" });
    expect((await assessmentPage(planner, assessmentId)).state).toBe("completed");
  });

  it("in the training file only whom the words are for, and a trainer takes no file", async () => {
    const ask = (actor: Actor, list: string, values: Record<string, string>) =>
      exportedFile(actor, `${list}.pdf`, new URLSearchParams(values));
    const { traineeId } = training;
    const textsOf = async (actor: Actor) =>
      (await trainingFile(actor, traineeId)).assessments.map(({ text }) => text);
    expect([await textsOf(self), await textsOf(planner)]).toEqual([[null], [null]]);
    await discussed();
    expect(await textsOf(self)).toEqual(["Arbeitet sorgfältig."]);
    for (const [list, values] of [
      ["training-file", { trainee: traineeId }],
      ["record-book", { trainee: traineeId }],
      ["assessment", { assessment: assessmentId }],
    ] as const) {
      const { bytes } = await ask(self, list, values);
      expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
      await expect(ask(await aTraineeActor(db), list, values)).rejects.toMatchObject({
        kind: "notFound",
      });
    }
    const taken = ask(author, "training-file", { trainee: traineeId });
    await expect(taken).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("not the author 31 days after the placement", async () => {
    await discussed();
    const { id } = training.placement;
    await db.placement.update({ where: { id }, data: { endsOn: daysAgo(31) } });
    await expect(assessmentPage(author, assessmentId)).rejects.toMatchObject({ kind: "notFound" });
    await db.placement.update({ where: { id }, data: { endsOn: daysAgo(30) } });
    expect((await assessmentPage(author, assessmentId)).state).toBe("discussed");
  });

  it("is written down, whoever it is, and marks it read for the trainee", async () => {
    await discussed();
    expect(await assessmentList(self)).toMatchObject({ rows: [{ isRead: false }] });
    await assessmentPage(planner, assessmentId);
    await assessmentPage(self, assessmentId);
    const readings = await db.auditEvent.findMany({
      where: { action: "assessment.read", subjectId: assessmentId },
      orderBy: { id: "asc" },
    });
    expect(readings.map(({ actorId }) => actorId)).toEqual([planner.personId, self.personId]);
    expect(JSON.stringify(readings.map(({ after }) => after))).not.toContain("sorgfältig");
    expect(await assessmentList(self)).toMatchObject({ rows: [{ isRead: true }] });
  });
});

function daysAgo(days: number): Date {
  return new Date(Date.parse(`${today()}T00:00:00Z`) - days * 86_400_000);
}
