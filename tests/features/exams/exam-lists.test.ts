import pg from "pg";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays } from "~/domain/calendar/day";
import { cohortExams, examList } from "~/features/exams/exam-list.query.server";
import { examPage } from "~/features/exams/exam-page.query.server";
import { ownExams } from "~/features/exams/own-exams.query.server";
import { trainerExams } from "~/features/exams/trainer-exams.query.server";
import { exportedFile } from "~/features/exports/exported-file.query.server";
import { trainingFile } from "~/features/training-file/training-file.query.server";
import { today } from "~/platform/clock";
import { aTraineeActor } from "../../factories/actors";
import { aMembership } from "../../factories/clusters";
import { aCohort } from "../../factories/cohorts";
import { anExam, aResult } from "../../factories/exams";
import { aTrainee } from "../../factories/people";
import { anExamScene, type ExamScene } from "./an-exam";

let scene: ExamScene;
let planner: Actor;

beforeEach(async () => {
  scene = await anExamScene();
  ({ planner } = scene);
});

const gapsOf = async (actor: Actor, examId: string, traineeId: string) => {
  const { people } = await examPage(actor, examId);
  return people.find((one) => one.traineeId === traineeId)?.gaps.map(({ code }) => code);
};

describe("the admission list", () => {
  it("says per trainee what is missing, and no longer when it is there", async () => {
    const { training, ahead } = scene;
    const { traineeId } = training;
    const programmeId = training.programme.id;
    await db.admissionConditions.create({
      data: {
        ...{ programmeId, kind: "intermediate", recordsComplete: true, levelsPercent: 100 },
        ...{ assessmentsConfirmed: true, reason: "Alles" },
      },
    });
    const placement = { id: training.placement.id };
    const ended = new Date(`${addDays(today(), -1)}T00:00:00Z`);
    await db.placement.update({ where: placement, data: { endsOn: ended } });
    expect(await gapsOf(planner, ahead.id, traineeId)).toEqual([
      ...["weeks-missing", "levels-below", "assessments-open"],
    ]);
    await db.record.createMany({
      data: Array.from({ length: 6 }, (_, week) => ({
        ...{ traineeId, state: "signed_off" as const },
        weekOn: new Date(`${addDays(training.monday, -7 * (week + 1))}T00:00:00Z`),
      })),
    });
    const setById = planner.personId;
    await db.level.create({ data: { traineeId, moduleId: training.module.id, level: 2, setById } });
    await db.assessment.create({
      data: {
        ...{ traineeId, placementId: training.placement.id, phaseId: training.phase.id },
        ...{ authorId: setById, state: "confirmed", dueOn: ended, text: "Gut", completedAt: ended },
        ...{ discussedOn: ended, confirmedAt: ended, confirmedById: setById },
      },
    });
    expect(await gapsOf(planner, ahead.id, traineeId)).toEqual([]);
    const [own] = (await ownExams(training.actors.self)).ahead;
    expect(own).toMatchObject({ id: ahead.id, gaps: [], daysLeft: 20 });
    const [listed] = (await examList(planner, scene.cohortId)).filter(({ id }) => id === ahead.id);
    expect(listed).toMatchObject({ candidates: 3, complete: 1 });
  });

  it("leaves out who is not in training on the day, and keeps who sat it", async () => {
    const { ahead, held, others } = scene;
    const [gone] = others;
    const traineeId = gone?.id ?? "";
    await aResult(db, { examId: held.id, traineeId, grade: 3 });
    await db.enrolment.create({
      data: { traineeId, state: "withdrawn", effectiveOn: new Date(`${today()}T00:00:00Z`) },
    });
    expect(await gapsOf(planner, ahead.id, traineeId)).toBeUndefined();
    expect(await gapsOf(planner, held.id, traineeId)).toBeDefined();
  });

  it("goes along as a file without results, for planners", async () => {
    const { ahead } = scene;
    const file = (actor: Actor, format: string) =>
      exportedFile(actor, `admission.${format}`, new URLSearchParams({ exam: ahead.id }));
    expect((await file(planner, "pdf")).bytes.subarray(0, 5).toString()).toBe("%PDF-");
    const csv = (await file(planner, "csv")).bytes.toString();
    expect(csv.split("\r\n").filter(Boolean)).toHaveLength(4);
    for (const actor of [scene.training.actors.lead, scene.training.actors.self]) {
      await expect(file(actor, "csv")).rejects.toMatchObject({ kind: "forbidden" });
    }
  });
});

describe("who sees what of an exam", () => {
  it("a trainee their own: days, gaps, results with what was corrected", async () => {
    const { held, training } = scene;
    const { traineeId } = training;
    const first = await aResult(db, { examId: held.id, traineeId, grade: 5 });
    const right = { grade: 3, correctsId: first.id, reason: "Zahlendreher" };
    await aResult(db, { examId: held.id, traineeId, ...right });
    await aResult(db, { examId: held.id, traineeId: scene.others[0]?.id ?? "", grade: 6 });
    const own = await ownExams(training.actors.self);
    expect(own.held).toMatchObject([
      {
        id: held.id,
        entries: [{ outcome: "passed", reason: "Zahlendreher" }, { outcome: "failed" }],
      },
    ]);
    expect(own.held[0]?.entries).toHaveLength(2);
    const { results } = await trainingFile(training.actors.self, traineeId);
    expect(results).toMatchObject([
      { isCorrected: true },
      { isCorrected: false, outcome: "passed" },
    ]);
  });

  it("a trainee no exam of another cohort, nor a retake of others", async () => {
    const { held, training, cohortId, others } = scene;
    const { traineeId } = training;
    await aResult(db, { examId: held.id, traineeId, grade: 2 });
    await aResult(db, { examId: held.id, traineeId: others[0]?.id ?? "", grade: 6 });
    const again = await anExam(db, { cohortId, repeatsId: held.id, on: addDays(today(), 30) });
    const elsewhere = (await aCohort(db)).id;
    await anExam(db, { cohortId: elsewhere, on: addDays(today(), 30) });
    const aheadOf = async (actor: Actor) => (await ownExams(actor)).ahead.map(({ id }) => id);
    expect(await aheadOf(training.actors.self)).toEqual([scene.ahead.id]);
    const failed = others[0];
    const repeating = await aTraineeActor(db, failed);
    expect(await aheadOf(repeating)).toEqual([scene.ahead.id, again.id]);
  });

  it("trainers the gaps of clusters they lead, and neither results nor retakes", async () => {
    const { held, training, cohortId } = scene;
    const { lead, deputy, practical, colleague } = training.actors;
    await aResult(db, { examId: held.id, traineeId: training.traineeId, grade: 6 });
    await anExam(db, { cohortId, repeatsId: held.id, on: addDays(today(), 30) });
    for (const actor of [lead, deputy]) {
      const exams = await trainerExams(actor);
      expect(exams.map(({ id }) => id)).toEqual([scene.ahead.id]);
      expect(exams[0]?.people.map(({ traineeId }) => traineeId)).toEqual([training.traineeId]);
      expect(JSON.stringify(exams)).not.toContain("grade");
    }
    for (const actor of [practical, colleague]) expect(await trainerExams(actor)).toEqual([]);
  });
});

describe("the number of queries", () => {
  async function queriesOf(read: () => Promise<unknown>): Promise<number> {
    const query = vi.spyOn(pg.Client.prototype, "query");
    await read();
    const count = query.mock.calls.length;
    query.mockRestore();
    return count;
  }

  it("is the same for five people and for fifty", async () => {
    const { cohortId, training, held, ahead } = scene;
    const { startsOn } = training.phase;
    const entryOn = startsOn.toISOString().slice(0, 10);
    const fill = async (people: number) => {
      for (let index = 0; index < people; index += 1) {
        const { id: traineeId } = await aTrainee(db, { cohortId, entryOn });
        await aMembership(db, { clusterId: training.cluster.id, traineeId, startsOn: entryOn });
        await aResult(db, { examId: held.id, traineeId, grade: 2 });
      }
    };
    const counted = async () => [
      await queriesOf(() => examPage(planner, ahead.id)),
      await queriesOf(() => examPage(planner, held.id)),
      await queriesOf(() => cohortExams(planner, cohortId)),
      await queriesOf(() => trainerExams(training.actors.lead)),
      await queriesOf(() => ownExams(training.actors.self)),
    ];
    await fill(5);
    const few = await counted();
    await fill(45);
    expect(await counted()).toEqual(few);
    expect(Math.max(...few)).toBeLessThanOrEqual(8);
  }, 60_000);
});
