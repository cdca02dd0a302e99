import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays } from "~/domain/calendar/day";
import { clusterProgress } from "~/features/progress/cluster-progress.query.server";
import { setLevel } from "~/features/progress/set-level.server";
import { traineeProgress } from "~/features/progress/trainee-progress.query.server";
import { today } from "~/platform/clock";
import {
  anAdministratorActor,
  aPlannerActor,
  aTraineeActor,
  aTrainerActor,
} from "../../factories/actors";
import { aCluster, aClusterTrainer, aMembership } from "../../factories/clusters";
import { aTrainee, aTrainer } from "../../factories/people";

let lead: Actor;
let trainee: { id: string; personId: string };
let clusterId: string;
let moduleId: string;

beforeEach(async () => {
  trainee = await aTrainee(db);
  const { cohortId, cohort } = await db.trainee.findUniqueOrThrow({
    where: { id: trainee.id },
    include: { cohort: true },
  });
  const data = { curriculumId: cohort.curriculumId, code: "T01", title: "Melderecht", hours: 8 };
  moduleId = (await db.module.create({ data: { ...data, targetLevel: 3 } })).id;
  const startsOn = addDays(today(), -20);
  clusterId = (await aCluster(db, { cohortId })).id;
  await aMembership(db, { clusterId, traineeId: trainee.id, startsOn });
  const trainer = await aTrainer(db);
  await aClusterTrainer(db, { clusterId, trainerId: trainer.id, startsOn });
  lead = await aTrainerActor(db, trainer);
});

const input = (level: number, basisId: string | null = null, evidence: string | null = null) => ({
  traineeId: trainee.id,
  moduleId,
  level,
  evidence,
  basisId,
});

describe("setting a level", () => {
  it("adds an entry, keeps the earlier one and writes the audit", async () => {
    const first = await setLevel(lead, input(1, null, "Zweimal gezeigt."));
    const basis = first.ok ? first.value.id : "";
    expect((await setLevel(lead, input(3, basis))).ok).toBe(true);

    const { modules } = await traineeProgress(lead, trainee.id);
    expect(modules.map(({ level }) => level)).toEqual([3]);
    expect(modules[0]?.history.map(({ level }) => level)).toEqual([3, 1]);
    const events = await db.auditEvent.findMany({ where: { subjectId: trainee.id } });
    expect(events.map(({ after }) => after)).toEqual([
      { moduleId, level: 1 },
      { moduleId, level: 3 },
    ]);
  });

  it("is read by the trainee and in the cluster's matrix", async () => {
    await setLevel(lead, input(2));
    const own = await traineeProgress(await aTraineeActor(db, trainee), trainee.id);
    expect([own.modules[0]?.level, own.canSet]).toEqual([2, false]);
    expect((await clusterProgress(lead, clusterId)).rows[0]?.cells[0]?.level).toBe(2);
  });

  it("refuses what was drawn from an older state", async () => {
    await setLevel(lead, input(1));
    expect(await setLevel(lead, input(2))).toEqual({ ok: false, error: { code: "stale" } });
  });

  it("refuses the same level without a new sentence", async () => {
    const outcome = await setLevel(lead, input(0));
    expect(outcome).toEqual({ ok: false, error: { code: "unchanged", field: "level" } });
  });

  it("lets one of two simultaneous trainers win and tells the other", async () => {
    const outcomes = await Promise.all([setLevel(lead, input(1)), setLevel(lead, input(2))]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, error: { code: "stale" } });
  });

  it("knows no module of another curriculum", async () => {
    const other = await aTrainee(db);
    const { cohort } = await db.trainee.findUniqueOrThrow({
      where: { id: other.id },
      include: { cohort: true },
    });
    const data = { curriculumId: cohort.curriculumId, code: "X01", title: "Fremd", hours: 1 };
    const foreign = await db.module.create({ data: { ...data, targetLevel: 1 } });
    const attempt = setLevel(lead, { ...input(1), moduleId: foreign.id });
    await expect(attempt).rejects.toMatchObject({ kind: "notFound" });
  });
});

describe("who may set a level", () => {
  it.each([
    ["a planner reads but does not set", aPlannerActor, "forbidden"],
    ["an administrator sees nobody", anAdministratorActor, "notFound"],
    ["a trainer of another cluster sees nobody", aTrainerActor, "notFound"],
    ["another trainee sees nobody", aTraineeActor, "notFound"],
  ])("%s", async (_who, actor, kind) => {
    await expect(setLevel(await actor(db), input(1))).rejects.toMatchObject({ kind });
  });

  it("not the trainee themselves", async () => {
    const self = await aTraineeActor(db, trainee);
    await expect(setLevel(self, input(3))).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("a foreign and a nonexistent trainee answer alike", async () => {
    const stranger = await aTrainerActor(db);
    const unknown = { ...input(1), traineeId: "00000000-0000-4000-8000-000000000000" };
    await expect(setLevel(stranger, unknown)).rejects.toMatchObject({ kind: "notFound" });
  });
});
