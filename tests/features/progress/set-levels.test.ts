import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { addDays } from "~/domain/calendar/day";
import { exportedFile } from "~/features/exports/exported-file.query.server";
import { clusterMatrix } from "~/features/progress/cluster-matrix.query.server";
import { cohortMatrix } from "~/features/progress/cohort-matrix.query.server";
import { setLevelsSchema } from "~/features/progress/set-levels.schema";
import { setLevels } from "~/features/progress/set-levels.server";
import { takeBackLevels } from "~/features/progress/take-back-levels.server";
import { traineeProgress } from "~/features/progress/trainee-progress.query.server";
import { today } from "~/platform/clock";
import {
  anAdministratorActor,
  aPlannerActor,
  aTraineeActor,
  aTrainerActor,
} from "../../factories/actors";
import { aClusterTrainer, aMembership } from "../../factories/clusters";
import { aLesson } from "../../factories/lessons";
import { aTrainee, aTrainer } from "../../factories/people";
import { aModule } from "../../factories/programmes";
import { aPlacedScene, type PlacedScene } from "./placed-scene";

let scene: PlacedScene;
let lead: Actor;

beforeEach(async () => {
  scene = await aPlacedScene();
  lead = scene.lead;
});

const cell = (entries = 0, traineeId = scene.trainee.id) => ({
  ...{ traineeId, entries },
  moduleId: scene.moduleId,
});
const input = (level: number, entries = 0, evidence: string | null = null) => ({
  cells: [cell(entries)],
  ...{ level, evidence, link: null },
});
const levelNow = async () =>
  (await traineeProgress(lead, scene.trainee.id)).modules[0]?.level ?? null;

describe("setting levels", () => {
  it("adds an entry, keeps the earlier one and writes the audit; a level may fall", async () => {
    await setLevels(lead, input(3, 0, "Zweimal gezeigt."));
    expect((await setLevels(lead, input(1, 1))).ok).toBe(true);

    const { modules } = await traineeProgress(lead, scene.trainee.id);
    expect(modules[0]?.history.map(({ level }) => level)).toEqual([1, 3]);
    const events = await db.auditEvent.findMany({ where: { subjectId: scene.trainee.id } });
    const { moduleId } = scene;
    expect(events.map(({ after }) => after)).toEqual([
      { moduleId, level: 3 },
      { moduleId, level: 1 },
    ]);
  });

  it("sets a whole column and leaves out who has the level already", async () => {
    const other = await aTrainee(db, { cohortId: scene.cohortId });
    await aMembership(db, { clusterId: scene.clusterId, traineeId: other.id });
    await setLevels(lead, input(2));
    const cells = [cell(1), cell(0, other.id)];
    const outcome = await setLevels(lead, { cells, level: 2, evidence: null, link: null });
    expect(outcome).toEqual({ ok: true, value: { count: 1 } });
  });

  it("lets one of two simultaneous trainers win and tells the other both versions", async () => {
    const outcomes = await Promise.all([
      setLevels(lead, input(1, 0, "Meiner.")),
      setLevels(lead, input(2, 0, "Meiner.")),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const lost = outcomes.find(({ ok }) => !ok);
    if (!lost || lost.ok) throw new Error("nobody lost");
    expect(lost.error.code).toBe("stale");
    const [conflict] = JSON.parse(String(lost.error.values?.conflicts));
    expect([conflict.mine, conflict.theirs].sort()).toEqual([1, 2]);
    const again = setLevelsSchema.parse({ cells: conflict.cell, level: String(conflict.mine) });
    expect((await setLevels(lead, again)).ok).toBe(true);
    expect(await levelNow()).toBe(conflict.mine);
  });

  it("sets nothing at all where one cell of many is older than the page", async () => {
    const other = await aTrainee(db, { cohortId: scene.cohortId });
    await aMembership(db, { clusterId: scene.clusterId, traineeId: other.id });
    const cells = [cell(0), cell(3, other.id)];
    const outcome = await setLevels(lead, { cells, level: 2, evidence: null, link: null });
    expect(outcome).toMatchObject({ ok: false, error: { code: "stale", values: { count: 1 } } });
    expect(await levelNow()).toBe(0);
  });

  it("refuses the same level without a new sentence", async () => {
    const outcome = await setLevels(lead, input(0));
    expect(outcome).toEqual({ ok: false, error: { code: "unchanged", field: "level" } });
  });

  it("knows no module of another curriculum", async () => {
    const { cohort } = await db.trainee.findUniqueOrThrow({
      where: { id: (await aTrainee(db)).id },
      include: { cohort: true },
    });
    const foreign = await aModule(db, { curriculumId: cohort.curriculumId });
    const attempt = setLevels(lead, { ...input(1), cells: [{ ...cell(), moduleId: foreign.id }] });
    await expect(attempt).rejects.toMatchObject({ kind: "notFound" });
  });

  it.each(["http://example.org", "javascript:alert(1)", "a b"])("takes no link %s", (link) => {
    expect(setLevelsSchema.safeParse({ cells: "", level: "1", link }).success).toBe(false);
  });
});

describe("taking back", () => {
  it("adds an entry that says so, step by step to the beginning", async () => {
    await setLevels(lead, input(1));
    await setLevels(lead, input(3, 1));
    const back = async (entries: number) => takeBackLevels(lead, { cells: [cell(entries)] });
    expect((await back(2)).ok).toBe(true);
    expect(await levelNow()).toBe(1);
    expect((await back(3)).ok).toBe(true);
    expect(await levelNow()).toBe(0);
    expect(await back(4)).toMatchObject({ ok: false, error: { code: "nothing-to-undo" } });
    expect(await db.level.count({ where: { traineeId: scene.trainee.id } })).toBe(4);
  });

  it("is for one's own entries, and not for what somebody else has set since", async () => {
    await setLevels(lead, input(2));
    const deputy = await aTrainer(db);
    await aClusterTrainer(db, { clusterId: scene.clusterId, trainerId: deputy.id, role: "deputy" });
    const other = await aTrainerActor(db, deputy);
    const codeOf = async (actor: Actor, entries: number) => {
      const outcome = await takeBackLevels(actor, { cells: [cell(entries)] });
      return outcome.ok ? null : outcome.error.code;
    };
    expect(await codeOf(other, 1)).toBe("not-yours");
    await setLevels(other, input(3, 1));
    expect(await codeOf(lead, 1)).toBe("stale");
  });

  it("is refused by the database for an entry of another module or twice", async () => {
    await setLevels(lead, input(2));
    const { id } = await db.level.findFirstOrThrow({ where: { traineeId: scene.trainee.id } });
    const row = { traineeId: scene.trainee.id, level: 0, setById: lead.personId, undoesId: id };
    const other = await aModule(db, { curriculumId: scene.curriculumId });
    await expect(db.level.create({ data: { ...row, moduleId: other.id } })).rejects.toThrow();
    await db.level.create({ data: { ...row, moduleId: scene.moduleId } });
    const again = db.level.create({ data: { ...row, moduleId: scene.moduleId } });
    await expect(again).rejects.toThrow();
  });
});

describe("the matrix", () => {
  it("counts hours from lessons attended and weeks at a site", async () => {
    const lesson = await aLesson(db, {
      on: addDays(today(), -1),
      clusterIds: [scene.clusterId],
      modules: [{ moduleId: scene.moduleId, plannedMinutes: 180 }],
    });
    const mark = { lessonId: lesson.id, recordedById: lead.personId };
    await db.attendance.create({
      data: { ...mark, traineeId: scene.trainee.id, mark: "late" },
    });
    const { sections } = await clusterMatrix(lead, scene.clusterId);
    expect(sections[0]?.rows[0]?.hours).toEqual([3]);
  });

  it("shows a guest of another curriculum with their own modules", async () => {
    const guest = await aTrainee(db);
    const { cohort } = await db.trainee.findUniqueOrThrow({
      where: { id: guest.id },
      include: { cohort: true },
    });
    const own = await aModule(db, { curriculumId: cohort.curriculumId });
    await aMembership(db, { clusterId: scene.clusterId, traineeId: guest.id });
    const { sections } = await clusterMatrix(lead, scene.clusterId);
    expect(sections.map(({ modules }) => modules.map(({ id }) => id))).toEqual([
      [scene.moduleId],
      [own.id],
    ]);
    expect(sections[1]?.rows[0]?.guestOf).toBe(cohort.name);
    const cells = [{ traineeId: guest.id, moduleId: own.id, entries: 0 }];
    expect((await setLevels(lead, { ...input(1), cells })).ok).toBe(true);
  });

  it("goes along as a spreadsheet and as a list, for whoever sees its page", async () => {
    await setLevels(lead, input(2));
    const search = new URLSearchParams({ cluster: scene.clusterId });
    const lines = async (file: string) => {
      const { bytes } = await exportedFile(lead, file, search);
      return bytes.toString().trim().split("\r\n");
    };
    expect((await lines("progress.csv"))[1]).toMatch(/;2;0;1$/);
    expect((await lines("levels.csv"))[1]).toMatch(/;2;3;\d/);
    const stranger = exportedFile(await aTrainerActor(db), "levels.csv", search);
    await expect(stranger).rejects.toMatchObject({ kind: "notFound" });
  });

  it("of a cohort is the planners' to read; trainers find and set their own people in it", async () => {
    await aTrainee(db, { cohortId: scene.cohortId });
    const of = async (actor: Actor) => {
      const { canSet, sections } = await cohortMatrix(actor, scene.cohortId);
      return [canSet, sections[0]?.rows.map(({ traineeId }) => traineeId).length];
    };
    expect(await of(await aPlannerActor(db))).toEqual([false, 2]);
    expect(await of(lead)).toEqual([true, 1]);
    const practical = await scene.placedUntil(addDays(today(), -30));
    expect(await of(practical)).toEqual([true, 1]);
    await db.placement.updateMany({ data: { endsOn: toDbDay(addDays(today(), -31)) } });
    await expect(of(practical)).rejects.toMatchObject({ kind: "notFound" });
    const { cohortId } = await aTrainee(db);
    await expect(cohortMatrix(lead, cohortId)).rejects.toMatchObject({ kind: "notFound" });
    const self = cohortMatrix(await aTraineeActor(db, scene.trainee), scene.cohortId);
    await expect(self).rejects.toMatchObject({ kind: "forbidden" });
  });
});

describe("who may set a level", () => {
  it.each([
    ["a planner reads but does not set", aPlannerActor, "forbidden"],
    ["an administrator sees nobody", anAdministratorActor, "notFound"],
    ["a trainer of another cluster sees nobody", aTrainerActor, "notFound"],
    ["another trainee sees nobody", aTraineeActor, "notFound"],
  ])("%s", async (_who, actor, kind) => {
    await expect(setLevels(await actor(db), input(1))).rejects.toMatchObject({ kind });
  });

  it("not the trainee themselves", async () => {
    const self = await aTraineeActor(db, scene.trainee);
    await expect(setLevels(self, input(3))).rejects.toMatchObject({ kind: "forbidden" });
  });

  it.each([
    [30, 1, { ok: true }],
    [31, 1, "notFound"],
  ] as const)(
    "the practical trainer %i days after the placement",
    async (days, level, expected) => {
      const practical = await scene.placedUntil(addDays(today(), -days));
      const attempt = setLevels(practical, input(level));
      if (expected === "notFound") await expect(attempt).rejects.toMatchObject({ kind: expected });
      else expect(await attempt).toMatchObject(expected);
    },
  );

  it("nobody sets a stack in which one trainee is not theirs", async () => {
    const stranger = await aTrainee(db, { cohortId: scene.cohortId });
    const cells = [cell(), cell(0, stranger.id)];
    const attempt = setLevels(lead, { ...input(1), cells });
    await expect(attempt).rejects.toMatchObject({ kind: "notFound" });
    expect(await levelNow()).toBe(0);
  });
});
