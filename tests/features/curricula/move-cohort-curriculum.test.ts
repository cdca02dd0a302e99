import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { addDays } from "~/domain/calendar/day";
import { cohortCurriculum } from "~/features/curricula/cohort-curriculum.query.server";
import { moveCohortCurriculum } from "~/features/curricula/move-cohort-curriculum.server";
import { today } from "~/platform/clock";
import { aNonPlannerOfEachRole, aPlannerActor } from "../../factories/actors";
import { aCluster } from "../../factories/clusters";
import { aLesson } from "../../factories/lessons";
import { aTrainee } from "../../factories/people";
import { aModule } from "../../factories/programmes";
import { aCurriculum, aRunningCohort } from "./a-curriculum";

/** M01 stays, M02 goes, M03 comes; somebody has levels in both old ones. */
async function aMove() {
  const { programme, curriculumId, first, second } = await aCurriculum();
  const cohort = await aRunningCohort(programme.id);
  const next = await db.curriculum.create({
    data: { programmeId: programme.id, title: "Neu", validFrom: new Date("2030-10-01") },
  });
  const kept = await aModule(db, { curriculumId: next.id, code: "M01", hours: 20 });
  await aModule(db, { curriculumId: next.id, code: "M03" });
  const trainee = await aTrainee(db, { cohortId: cohort.id });
  const level = { traineeId: trainee.id, setById: trainee.personId, evidence: "Am Schalter" };
  await db.level.create({ data: { ...level, moduleId: first.id, level: 1, setAt: at("08") } });
  await db.level.create({ data: { ...level, moduleId: first.id, level: 2, setAt: at("09") } });
  await db.level.create({ data: { ...level, moduleId: second.id, level: 1, setAt: at("10") } });
  const input = {
    ...{ cohortId: cohort.id, version: 1, fromVersion: 1, toId: next.id, toVersion: 1 },
  };
  return { cohort, curriculumId, next, first, second, kept, trainee, level, input };
}

const at = (hour: string) => new Date(`2026-11-02T${hour}:00:00Z`);
const levelsIn = (moduleId: string, traineeId: string) =>
  db.level.findMany({ where: { moduleId, traineeId }, orderBy: { setAt: "asc" } });

describe("the preview of a move", () => {
  it("names what is new, gone and changed, and what stays behind", async () => {
    const actor = await aPlannerActor(db);
    const { cohort, next, second } = await aMove();
    const cluster = await aCluster(db, { cohortId: cohort.id });
    const modules = [{ moduleId: second.id, plannedMinutes: 60 }];
    const on = addDays(today(), 3);
    await aLesson(db, { on, clusterIds: [cluster.id], modules });
    const { move, others, kept } = await cohortCurriculum(actor, cohort.id, next.id);
    expect(move).toMatchObject({
      added: [{ code: "M03" }],
      gone: [{ code: "M02", trainees: 1, lessons: 1 }],
      changed: [{ code: "M01", hours: { from: 16, to: 20 } }],
      carried: { levels: 1, lessons: 0 },
    });
    expect([others.length, kept.length]).toEqual([1, 0]);
    expect((await cohortCurriculum(actor, cohort.id, null)).move).toBeNull();
  });
});

describe("a move to another version", () => {
  it("carries levels with their history by code and keeps the others", async () => {
    const actor = await aPlannerActor(db);
    const { cohort, next, second, kept, trainee, input } = await aMove();
    expect(await moveCohortCurriculum(actor, input)).toMatchObject({ ok: true });
    const moved = await db.cohort.findUniqueOrThrow({ where: { id: cohort.id } });
    expect(moved).toMatchObject({ curriculumId: next.id, version: 2 });
    expect(await levelsIn(kept.id, trainee.id)).toMatchObject([
      { level: 1, setAt: at("08"), setById: trainee.personId },
      { level: 2, setAt: at("09"), evidence: "Am Schalter" },
    ]);
    expect(await levelsIn(second.id, trainee.id)).toHaveLength(1);
    const page = await cohortCurriculum(actor, cohort.id, null);
    expect(page.kept).toMatchObject([{ code: "M02", trainees: 1 }]);
    const [event] = await db.auditEvent.findMany({ where: { subjectId: cohort.id } });
    expect(event).toMatchObject({
      action: "cohort.move-curriculum",
      after: { levels: 2, gone: "M02", added: "M03" },
    });
  });

  it("and back brings nothing twice, but what was set meanwhile", async () => {
    const actor = await aPlannerActor(db);
    const { cohort, curriculumId, first, kept, level, trainee, input } = await aMove();
    await moveCohortCurriculum(actor, input);
    await db.level.create({ data: { ...level, moduleId: kept.id, level: 3, setAt: at("11") } });
    const back = { ...input, version: 2, toId: curriculumId };
    expect(await moveCohortCurriculum(actor, back)).toMatchObject({ ok: true });
    const levels = await levelsIn(first.id, trainee.id);
    expect(levels.map((entry) => entry.level)).toEqual([1, 2, 3]);
    expect(await db.cohort.findUnique({ where: { id: cohort.id } })).toMatchObject({
      curriculumId,
    });
  });

  it("carries lessons and open records, but not what was signed off", async () => {
    const actor = await aPlannerActor(db);
    const { cohort, first, kept, trainee, input } = await aMove();
    const cluster = await aCluster(db, { cohortId: cohort.id });
    const modules = [{ moduleId: first.id, plannedMinutes: 90 }];
    const lesson = await aLesson(db, { clusterIds: [cluster.id], modules });
    const record = (weekOn: string) =>
      db.record.create({
        data: {
          ...{ traineeId: trainee.id, weekOn: new Date(weekOn) },
          modules: { create: [{ moduleId: first.id }] },
        },
      });
    const [open, signed] = [await record("2026-11-02"), await record("2026-11-09")];
    await db.record.update({ where: { id: signed.id }, data: { state: "signed_off" } });
    await moveCohortCurriculum(actor, input);
    const links = await db.lessonModule.findMany({ where: { lessonId: lesson.id } });
    expect(links).toMatchObject([{ moduleId: kept.id, plannedMinutes: 90 }]);
    expect((await db.lesson.findUniqueOrThrow({ where: { id: lesson.id } })).version).toBe(2);
    const moduleOf = async (recordId: string) =>
      (await db.recordModule.findFirstOrThrow({ where: { recordId } })).moduleId;
    expect([await moduleOf(open.id), await moduleOf(signed.id)]).toEqual([kept.id, first.id]);
  });

  it("leaves a shared lesson to the cohort that stays, and links it for the other too", async () => {
    const actor = await aPlannerActor(db);
    const { cohort, first, kept, input } = await aMove();
    const staying = await aRunningCohort(cohort.programmeId);
    await db.cohort.update({
      where: { id: staying.id },
      data: { curriculumId: first.curriculumId },
    });
    const clusters = [
      await aCluster(db, { cohortId: cohort.id }),
      await aCluster(db, { cohortId: staying.id }),
    ];
    const lesson = await aLesson(db, {
      clusterIds: clusters.map(({ id }) => id),
      modules: [{ moduleId: first.id, plannedMinutes: 90 }],
    });
    await moveCohortCurriculum(actor, input);
    const links = await db.lessonModule.findMany({ where: { lessonId: lesson.id } });
    expect(links.map(({ moduleId }) => moduleId).sort()).toEqual([first.id, kept.id].sort());
  });

  it.each([
    ["stale", { version: 9 }],
    ["stale", { toVersion: 9 }],
    ["stale", { fromVersion: 9 }],
  ])("is refused as %s with %j", async (code, change) => {
    const { input } = await aMove();
    const refused = await moveCohortCurriculum(await aPlannerActor(db), { ...input, ...change });
    expect(refused).toMatchObject({ ok: false, error: { code } });
  });

  it("is refused to where it is, and to another programme's version", async () => {
    const actor = await aPlannerActor(db);
    const { curriculumId, input } = await aMove();
    const other = await aCurriculum();
    const ask = (toId: string) => moveCohortCurriculum(actor, { ...input, toId });
    expect(await ask(curriculumId)).toMatchObject({ error: { code: "same-version" } });
    expect(await ask(other.curriculumId)).toMatchObject({ error: { code: "other-programme" } });
  });

  it("happens once when sent twice at once, and to planners only", async () => {
    const actor = await aPlannerActor(db);
    const { input } = await aMove();
    const ask = () => moveCohortCurriculum(actor, input);
    const outcomes = await Promise.all([ask(), ask()]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    for (const other of await aNonPlannerOfEachRole(db)) {
      await expect(moveCohortCurriculum(other, input)).rejects.toMatchObject({ kind: "forbidden" });
      await expect(cohortCurriculum(other, input.cohortId, null)).rejects.toMatchObject({
        kind: "forbidden",
      });
    }
  });
});
