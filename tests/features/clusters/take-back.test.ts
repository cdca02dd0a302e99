import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { instantAt } from "~/domain/calendar/wall-time";
import { assignClusterTrainer } from "~/features/clusters/assign-cluster-trainer.server";
import { clusterPage } from "~/features/clusters/cluster-page.query.server";
import { moveTraineeToCluster } from "~/features/clusters/move-trainee-to-cluster.server";
import { takeBackMove } from "~/features/clusters/take-back-move.server";
import { takeBackTrainer } from "~/features/clusters/take-back-trainer.server";
import { attendanceSheet } from "~/features/schedule/attendance-sheet.query.server";
import { lessonsOfTrainee } from "~/features/schedule/lesson-scope.server";
import { today } from "~/platform/clock";
import { aNonPlannerOfEachRole, aPlannerActor, aTrainerActor } from "../../factories/actors";
import { aClusterTrainer } from "../../factories/clusters";
import { aLesson } from "../../factories/lessons";
import { aTrainer } from "../../factories/people";
import { aModule } from "../../factories/programmes";
import { aCohortOf, aFullCluster, inDays } from "./split-scene";

async function aMember() {
  const { cohortId, ids } = await aCohortOf(1);
  const traineeId = ids[0] ?? "";
  const [from, to] = [await aFullCluster(cohortId, ids), await aFullCluster(cohortId, [])];
  const last = () =>
    db.clusterMembership.findFirstOrThrow({ where: { traineeId }, orderBy: { startsOn: "desc" } });
  const moveOn = async (days: number) =>
    moveTraineeToCluster(await aPlannerActor(db), {
      traineeId,
      clusterId: to.id,
      on: inDays(days),
      seenMembershipId: (await last()).id,
    });
  return { cohortId, traineeId, from, to, last, moveOn };
}

describe("a move that has not begun", () => {
  it("is taken back, and the membership before it goes on", async () => {
    const actor = await aPlannerActor(db);
    const { traineeId, from, last, moveOn } = await aMember();
    await moveOn(7);
    const input = { traineeId, membershipId: (await last()).id };
    expect(await takeBackMove(actor, input)).toMatchObject({ ok: true });
    const rows = await db.clusterMembership.findMany({ where: { traineeId } });
    expect(rows).toMatchObject([{ clusterId: from.id, endsOn: null }]);
    expect(await takeBackMove(actor, input)).toMatchObject({ error: { code: "stale" } });
  });

  it("stays when it has begun, or when the place has been taken meanwhile", async () => {
    const actor = await aPlannerActor(db);
    const { cohortId, traineeId, from, last, moveOn } = await aMember();
    await moveOn(7);
    const membershipId = (await last()).id;
    const others = await aCohortOf(6);
    for (const id of others.ids) {
      await db.clusterMembership.create({
        data: { clusterId: from.id, traineeId: id, startsOn: new Date(inDays(1)) },
      });
    }
    expect(await takeBackMove(actor, { traineeId, membershipId })).toMatchObject({
      error: { code: "cluster-full" },
    });
    const begun = await aMember();
    const present = (await begun.last()).id;
    expect(
      await takeBackMove(actor, { traineeId: begun.traineeId, membershipId: present }),
    ).toMatchObject({ error: { code: "already-begun" } });
    expect(cohortId).not.toBe(begun.cohortId);
  });

  it("is nobody's but planners' to take back", async () => {
    const { traineeId, last, moveOn } = await aMember();
    await moveOn(7);
    const input = { traineeId, membershipId: (await last()).id };
    for (const actor of await aNonPlannerOfEachRole(db)) {
      await expect(takeBackMove(actor, input)).rejects.toMatchObject({ kind: "notFound" });
    }
  });
});

describe("a move in the middle of training", () => {
  it("keeps attendance and levels, and counts lessons only while a member", async () => {
    const { traineeId, from, to, moveOn, cohortId } = await aMember();
    const lead = await aTrainer(db);
    await aClusterTrainer(db, { clusterId: from.id, trainerId: lead.id, startsOn: inDays(-5) });
    const held = async (clusterId: string, days: number) =>
      aLesson(db, { on: inDays(days), clusterIds: [clusterId], trainerIds: [] });
    const before = await held(from.id, -2);
    const afterInOld = await held(from.id, 2);
    const afterInNew = await held(to.id, 2);
    const beforeInNew = await held(to.id, -2);
    const actor = await aPlannerActor(db);
    const mark = { mark: "present" as const, recordedById: actor.personId };
    await db.attendance.create({ data: { ...mark, lessonId: before.id, traineeId } });
    const { curriculumId } = await db.cohort.findUniqueOrThrow({ where: { id: cohortId } });
    const module = await aModule(db, { curriculumId });
    await db.level.create({
      data: { traineeId, moduleId: module.id, level: 2, setById: actor.personId },
    });
    expect(await moveOn(1)).toMatchObject({ ok: true });
    const scope = await lessonsOfTrainee(db, traineeId);
    const counted = await db.lesson.findMany({ where: scope, select: { id: true } });
    expect(counted.map(({ id }) => id).sort()).toEqual([before.id, afterInNew.id].sort());
    expect(counted.map(({ id }) => id)).not.toContain(afterInOld.id);
    expect(counted.map(({ id }) => id)).not.toContain(beforeInNew.id);
    expect(await db.attendance.count({ where: { traineeId } })).toBe(1);
    expect(await db.level.count({ where: { traineeId } })).toBe(1);
    const sheet = await attendanceSheet(await aTrainerActor(db, lead), before.id);
    expect(JSON.stringify(sheet)).toContain(traineeId);
    expect(before.startsAt < instantAt(today(), 0, "Europe/Berlin")).toBe(true);
  });
});

describe("who is to lead later", () => {
  it("is shown with the gap before, and can be taken back", async () => {
    const actor = await aPlannerActor(db);
    const { from } = await aMember();
    const [present, next] = [await aTrainer(db), await aTrainer(db)];
    await aClusterTrainer(db, { clusterId: from.id, trainerId: present.id, startsOn: inDays(-5) });
    const assign = {
      clusterId: from.id,
      version: 1,
      trainerId: next.id,
      role: "lead" as const,
      startsOn: inDays(10),
      endsOn: inDays(20),
    };
    expect(await assignClusterTrainer(actor, assign)).toMatchObject({ ok: true });
    const page = await clusterPage(actor, from.id);
    expect(page.gaps).toEqual([{ startsOn: inDays(21), endsOn: page.cohort.endsOn }]);
    const planned = page.leaders.find(({ when }) => when === "later");
    const input = { clusterId: from.id, version: 2, assignmentId: planned?.id ?? "" };
    expect(await takeBackTrainer(actor, input)).toMatchObject({ ok: true });
    const rows = await db.clusterTrainer.findMany({ where: { clusterId: from.id } });
    expect(rows).toMatchObject([{ trainerId: present.id, endsOn: null }]);
    expect(await takeBackTrainer(actor, input)).toMatchObject({ error: { code: "stale" } });
  });
});
