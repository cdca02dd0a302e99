import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { day } from "~/domain/calendar/day";
import { findPerson } from "~/features/people/find-person.query.server";
import { mergePeople } from "~/features/people/merge-people.server";
import { mergePreview } from "~/features/people/merge-preview.query.server";
import { traineeTables } from "~/features/people/move-trainee.server";
import { trainerTables } from "~/features/people/move-trainer.server";
import { aNonPlannerOfEachRole, aPlannerActor } from "../../factories/actors";
import { aCluster, aClusterTrainer, aMembership } from "../../factories/clusters";
import { aCohort, aPhase } from "../../factories/cohorts";
import { anExam, aResult } from "../../factories/exams";
import { aLesson } from "../../factories/lessons";
import { anAccount, aTrainee, aTrainer } from "../../factories/people";
import { aPlacement, aPlan, aPublication } from "../../factories/placements";
import { aModule } from "../../factories/programmes";
import { aSite } from "../../factories/sites";
import { lastEvent, mergeInput } from "./people-fixtures";

let planner: Actor;
beforeAll(async () => {
  planner = await aPlannerActor(db);
});

/** Two entries of one cohort, the second with one of everything. */
async function twoEntries() {
  const cohort = await aCohort(db);
  const cohortId = cohort.id;
  const [keep, gone] = [await aTrainee(db, { cohortId }), await aTrainee(db, { cohortId })];
  const cluster = await aCluster(db, { cohortId });
  const site = await aSite(db);
  const phase = await aPhase(db, { cohortId });
  const plan = await aPlan(db, { cohortId, state: "published" });
  const module = await aModule(db, { curriculumId: cohort.curriculumId });
  const traineeId = gone.id;
  await aMembership(db, { clusterId: cluster.id, traineeId });
  const place = { planId: plan.id, traineeId, siteId: site.id, phaseId: phase.id };
  const placement = await aPlacement(db, place);
  const by = { setById: planner.personId, level: 2, moduleId: module.id };
  const file = { name: "Fall.pdf", kind: "pdf", bytes: Buffer.from("%PDF-1.7") } as const;
  await db.level.create({
    data: { traineeId, ...by, evidence: "Sicher am Schalter", file: { create: file } },
  });
  const { moduleId } = by;
  await db.selfAssessment.create({ data: { traineeId, moduleId, level: 1 } });
  await db.checkOffRequest.create({ data: { traineeId, moduleId, level: 2 } });
  const written = { movesOn: new Date("2027-01-11"), goals: "Pässe", nextSteps: "Kasse" };
  await db.handover.create({ data: { traineeId, writtenById: by.setById, ...written } });
  const lesson = await aLesson(db, { clusterIds: [cluster.id], trainerIds: [] });
  const mark = { lessonId: lesson.id, mark: "present", recordedById: planner.personId } as const;
  await db.attendance.createMany({
    data: [keep, gone].map(({ id }) => ({ traineeId: id, ...mark })),
  });
  await db.record.create({ data: { traineeId, weekOn: toDbDay(day("2026-11-23")) } });
  const due = { authorId: planner.personId, dueOn: toDbDay(day("2027-01-08")) };
  await db.assessment.create({ data: { traineeId, placementId: placement.id, ...due } });
  await db.wish.create({ data: { traineeId, rank: 1, siteId: site.id } });
  await db.planningRestriction.create({ data: { traineeId, maxCommuteMinutes: 45 } });
  const preference = { cohortId, kind: "together", createdById: planner.personId } as const;
  await db.clusterPreference.create({
    data: { ...preference, members: { create: [{ traineeId }] } },
  });
  const reversed = { state: "deferred", reversedById: planner.personId } as const;
  await db.enrolmentReversal.create({
    data: {
      traineeId,
      ...reversed,
      effectiveOn: toDbDay(day("2026-12-01")),
      recordedAt: new Date(0),
    },
  });
  const away = { startsOn: toDbDay(day("2026-12-01")), endsOn: toDbDay(day("2026-12-02")) };
  const told = { kind: "leave", reportedById: planner.personId } as const;
  await db.absence.create({ data: { traineeId, ...away, ...told } });
  const corrected = { fromMark: "late", toMark: "present", changedById: planner.personId } as const;
  await db.attendanceChange.create({
    data: { traineeId, lessonId: lesson.id, ...corrected, changedAt: new Date(0) },
  });
  const talk = { heldOn: toDbDay(day("2026-11-24")), recordedById: planner.personId };
  await db.attendanceTalk.create({ data: { traineeId, ...talk } });
  await db.recordReminder.create({
    data: { traineeId, weekOn: toDbDay(day("2026-11-23")), step: "missing" },
  });
  const reminded = { traineeId, phaseId: phase.id, kind: "due" } as const;
  await db.assessmentReminder.create({ data: reminded });
  const publication = { planId: plan.id, publishedById: planner.personId };
  const { id: publicationId } = await aPublication(db, publication);
  const late = { publicationId, kind: "added", noticeWeeks: 4, reason: "Erster Plan" };
  await db.noticeBreach.create({
    data: { traineeId, phaseId: phase.id, startsOn: phase.startsOn, ...late },
  });
  await db.feedbackGiven.create({ data: { traineeId, siteId: site.id, phaseId: phase.id } });
  const exam = await anExam(db, { cohortId, on: "2026-10-05" });
  const first = await aResult(db, { examId: exam.id, traineeId, grade: 4 });
  const right = { grade: 8, correctsId: first.id, reason: "Zahlendreher" };
  await aResult(db, { examId: exam.id, traineeId, ...right });
  await db.talkNotice.create({ data: { traineeId, since: talk.heldOn } });
  await anAccount(db, { role: "trainee", personId: gone.personId, passwordHash: "x" });
  return { keep, gone, cohort, cluster, site };
}

async function rowsOf(traineeId: string) {
  const counted = traineeTables.map((table) => table[0]?.toLowerCase() + table.slice(1));
  const counts = counted.map(async (model) => {
    const table = db[model as "wish"];
    return [model, await table.count({ where: { traineeId } })] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

describe("merging two trainees", () => {
  it("moves everything, keeps the other name for the log, and says so", async () => {
    const { keep, gone } = await twoEntries();
    const before = await rowsOf(gone.id);
    const input = await mergeInput(keep.personId, gone.personId, { email: "gone" });
    expect(await mergePeople(planner, input)).toMatchObject({ ok: true });
    expect(await db.evidenceFile.count({ where: { level: { traineeId: keep.id } } })).toBe(1);
    const after = await rowsOf(keep.id);
    for (const [table, count] of Object.entries(before)) {
      expect(after[table], table).toBeGreaterThanOrEqual(Math.max(1, count));
    }
    expect(await db.trainee.findUnique({ where: { id: gone.id } })).toBeNull();
    expect(await db.level.findFirst({ where: { traineeId: keep.id } })).toMatchObject({
      evidence: "Sicher am Schalter",
      setById: planner.personId,
    });
    const [kept, buried] = await Promise.all(
      [keep, gone].map(({ personId }) =>
        db.person.findUniqueOrThrow({ where: { id: personId }, include: { account: true } }),
      ),
    );
    expect(kept).toMatchObject({ email: gone.person.email, account: { role: "trainee" } });
    expect(buried).toMatchObject({
      familyName: gone.person.familyName,
      email: null,
      account: null,
    });
    const merge = await db.personMerge.findUniqueOrThrow({ where: { goneId: gone.personId } });
    expect(merge.facts).toMatchObject({ person: { postcode: "20357" } });
    expect(await lastEvent(keep.personId)).toMatchObject({ action: "person.merge" });
  });

  it("leads from the gone entry to the kept one, also after a second merge", async () => {
    const cohortId = (await aCohort(db)).id;
    const [a, b, c] = [
      await aTrainee(db, { cohortId }),
      await aTrainee(db, { cohortId }),
      await aTrainee(db, { cohortId }),
    ];
    await mergePeople(planner, await mergeInput(b.personId, a.personId));
    await mergePeople(planner, await mergeInput(c.personId, b.personId));
    expect(await findPerson(planner, a.personId)).toMatchObject({ traineeId: c.id });
    const again = mergeInput(c.personId, a.personId);
    await expect(mergePeople(planner, await again)).rejects.toMatchObject({ kind: "notFound" });
  });

  it("refuses what contradicts itself, says so before, and changes nothing", async () => {
    const { keep, gone, cohort } = await twoEntries();
    const other = await aCluster(db, { cohortId: cohort.id });
    await aMembership(db, { clusterId: other.id, traineeId: keep.id });
    const ids = { keepId: keep.personId, goneId: gone.personId };
    const preview = await mergePreview(planner, ids);
    expect(preview.conflicts.map(({ code }) => code)).toEqual(["memberships-overlap"]);
    expect(preview.moves).toContainEqual({ kind: "levels", count: 1 });
    const before = await rowsOf(gone.id);
    const refused = await mergePeople(planner, await mergeInput(keep.personId, gone.personId));
    expect(refused).toMatchObject({ ok: false, error: { code: "memberships-overlap" } });
    expect(await rowsOf(gone.id)).toEqual(before);
  });

  it("is refused twice at once, with an old version, and to everybody but planners", async () => {
    const cohortId = (await aCohort(db)).id;
    const [keep, gone] = [await aTrainee(db, { cohortId }), await aTrainee(db, { cohortId })];
    const input = await mergeInput(keep.personId, gone.personId);
    for (const actor of await aNonPlannerOfEachRole(db)) {
      await expect(mergePeople(actor, input)).rejects.toMatchObject({ kind: "forbidden" });
    }
    const old = { ...input, goneVersion: 99 };
    expect(await mergePeople(planner, old)).toMatchObject({ error: { code: "stale" } });
    const both = await Promise.allSettled([
      mergePeople(planner, input),
      mergePeople(planner, input),
    ]);
    const done = both.filter((one) => one.status === "fulfilled" && one.value.ok);
    expect(done).toHaveLength(1);
  });
});

describe("merging two trainers", () => {
  it("moves clusters, lessons and placements, and keeps the chosen site", async () => {
    const site = await aSite(db);
    const [keep, gone] = [await aTrainer(db), await aTrainer(db, { siteId: site.id })];
    const cluster = await aCluster(db);
    await aClusterTrainer(db, { clusterId: cluster.id, trainerId: gone.id });
    await aLesson(db, { trainerIds: [gone.id, keep.id], clusterIds: [] });
    const input = await mergeInput(keep.personId, gone.personId, { siteId: "gone" });
    expect(await mergePeople(planner, input)).toMatchObject({ ok: true });
    const row = await db.trainer.findUniqueOrThrow({
      where: { id: keep.id },
      include: { clusters: true, lessons: true },
    });
    expect(row).toMatchObject({ siteId: site.id });
    expect([row.clusters.length, row.lessons.length]).toEqual([1, 1]);
    expect(await db.trainer.count({ where: { id: gone.id } })).toBe(0);
  });
});

describe("what belongs to a person", () => {
  it.each([
    ["Trainee", traineeTables],
    ["Trainer", trainerTables],
    [
      "Person",
      [
        "Account",
        "CalendarFeed",
        "Notice",
        "PersonDistinction",
        "PersonMerge",
        "StationReminder",
        "Trainee",
        "Trainer",
      ],
    ],
  ])("is known to the merge, whatever refers to %s", async (table, known) => {
    const rows = await db.$queryRaw<{ name: string }[]>`
      SELECT DISTINCT c.relname AS name FROM pg_constraint k
        JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
       WHERE k.contype = 'f' AND t.relname = ${table} ORDER BY 1`;
    expect(rows.map(({ name }) => name)).toEqual([...known]);
  });
});
