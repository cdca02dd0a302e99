import { beforeEach, expect, it } from "vitest";
import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { addDays } from "~/domain/calendar/day";
import type { NameAuthor } from "~/features/assessments/assessment.schema";
import { assessmentList } from "~/features/assessments/assessment-list.query.server";
import { assessmentPage } from "~/features/assessments/assessment-page.query.server";
import { beginAssessment } from "~/features/assessments/begin-assessment.server";
import { nameAuthor } from "~/features/assessments/name-author.server";
import { trainerAssessments } from "~/features/assessments/trainer-assessments.query.server";
import { traineeProgress } from "~/features/progress/trainee-progress.query.server";
import { today } from "~/platform/clock";
import { aNonPlannerOfEachRole, aPlannerActor, aTrainerActor } from "../../factories/actors";
import { aTraining, type Training } from "../records/a-training";

let training: Training;
let planner: Actor;
let stranger: Actor;

beforeEach(async () => {
  training = await aTraining();
  planner = await aPlannerActor(db);
  stranger = await aTrainerActor(db);
});

const input = (given: Partial<NameAuthor> = {}): NameAuthor => ({
  ...{ assessmentId: null, placementId: training.placement.id, traineeId: training.traineeId },
  ...{ version: 0, trainerId: stranger.trainerId ?? "", reason: "Dauerhaft erkrankt" },
  ...given,
});

/** As if the placement had ended so many days ago. */
const ended = (days: number) =>
  db.placement.update({
    where: { id: training.placement.id },
    data: { endsOn: toDbDay(addDays(today(), -days)) },
  });

async function aDraft(): Promise<string> {
  const { traineeId, placement } = training;
  const stay = { traineeId, placementId: placement.id, clusterId: null, phaseId: null };
  const begun = await beginAssessment(training.actors.practical, stay);
  return begun.ok ? begun.value.assessmentId : "";
}

it("passes a draft on to somebody else, who sees it and nothing else of the trainee", async () => {
  const assessmentId = await aDraft();
  await ended(40);
  const list = await assessmentList(planner, assessmentId);
  expect(list).toMatchObject({ unfinished: [{ assessmentId, version: 1 }], naming: {} });
  const named = await nameAuthor(planner, input({ assessmentId, version: 1 }));
  expect(named).toMatchObject({ ok: true });

  expect((await assessmentPage(stranger, assessmentId)).may.write).toBe(true);
  expect((await trainerAssessments(stranger)).map(({ assessment }) => assessment?.id)).toEqual([
    assessmentId,
  ]);
  const progress = traineeProgress(stranger, training.traineeId);
  await expect(progress).rejects.toMatchObject({ kind: "notFound" });
  const before = assessmentPage(training.actors.practical, assessmentId);
  await expect(before).rejects.toMatchObject({ kind: "notFound" });
  const told = await db.notice.findMany({ where: { kind: { startsWith: "assessmentNamed" } } });
  expect(told.map(({ personId }) => personId)).toContain(stranger.personId);
  const event = await db.auditEvent.findFirstOrThrow({
    where: { subjectId: assessmentId },
    orderBy: { at: "desc" },
  });
  expect(event).toMatchObject({
    action: "assessment.appoint",
    after: { reason: "Dauerhaft erkrankt" },
  });
});

it("begins what nobody began, once the placement is over, and once", async () => {
  expect(await nameAuthor(planner, input())).toMatchObject({ error: { code: "still-running" } });
  await ended(31);
  const both = await Promise.all([nameAuthor(planner, input()), nameAuthor(planner, input())]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await db.assessment.count({ where: { traineeId: training.traineeId } })).toBe(1);
});

it("goes by what was shown: the second of two planners hears of the first", async () => {
  const assessmentId = await aDraft();
  const seen = input({ assessmentId, version: 1 });
  const other = await aTrainerActor(db);
  await nameAuthor(planner, seen);
  const second = await nameAuthor(planner, { ...seen, trainerId: other.trainerId ?? "" });
  expect(second).toMatchObject({ error: { code: "stale" } });
  const again = await nameAuthor(planner, { ...seen, version: 2 });
  expect(again).toMatchObject({ error: { code: "same-author" } });
});

it("is for planners, and not after the talk; why somebody was named stays", async () => {
  const assessmentId = await aDraft();
  for (const actor of [...(await aNonPlannerOfEachRole(db)), training.actors.practical]) {
    const attempt = nameAuthor(actor, input({ assessmentId, version: 1 }));
    await expect(attempt).rejects.toMatchObject({ kind: "forbidden" });
  }
  await nameAuthor(planner, input({ assessmentId, version: 1 }));
  const why = db.assessmentAuthor.updateMany({ data: { reason: "anders" } });
  await expect(why).rejects.toThrow();
  const talked = { completedAt: new Date(), discussedOn: toDbDay(today()) };
  await db.assessment.update({
    where: { id: assessmentId },
    data: { state: "completed", ...talked },
  });
  await db.assessment.update({ where: { id: assessmentId }, data: { state: "discussed" } });
  const late = await nameAuthor(planner, input({ assessmentId, version: 2 }));
  expect(late).toMatchObject({ error: { code: "wrong-state" } });
});
