import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { changeEnrolment } from "~/features/enrolment/change-enrolment.server";
import { aNonPlannerOfEachRole, aPlannerActor } from "../../factories/actors";
import { aCohort } from "../../factories/cohorts";
import {
  aTraineeInTraining,
  changing,
  consequences,
  inDays,
  standing,
} from "./a-trainee-in-training";

type Given = Record<string, string>;

async function record(traineeId: string, given: Given = {}) {
  const actor = await aPlannerActor(db);
  return changeEnrolment(actor, await changing(traineeId, given), consequences);
}

const atMidnight = (days: number) => new Date(inDays(days));

describe("a deferral from a day on", () => {
  it("ends cluster, placements and absences, and is audited", async () => {
    const { trainee, published, draft } = await aTraineeInTraining();
    expect(await record(trainee.id)).toMatchObject({ ok: true });
    const now = await standing(trainee.id);
    expect(now.memberships).toMatchObject([{ endsOn: atMidnight(9) }]);
    expect(now.placements).toHaveLength(2);
    expect(now.placements.map(({ planId }) => planId).sort()).toEqual(
      [published.id, draft.id].sort(),
    );
    expect(now.placements.every(({ endsOn }) => endsOn.getTime() === +atMidnight(9))).toBe(true);
    expect(now.absences).toEqual([]);
    expect(now.account?.disabledAt).toBeNull();
    expect(now.row.enrolments.at(-1)).toMatchObject({
      state: "deferred",
      effectiveOn: atMidnight(10),
      reason: "Elternzeit",
    });
    const events = await db.auditEvent.findMany({ where: { subjectId: trainee.id } });
    expect(events.map(({ action }) => action)).toEqual([
      "cluster.end-membership",
      "plan.end-placements",
      "absence.end",
      "enrolment.change",
    ]);
    const plan = await db.plan.findUniqueOrThrow({ where: { id: draft.id } });
    expect(plan.version).toBe(draft.version + 1);
  });

  it("recorded late, refuses to drop a placement that is assessed", async () => {
    const { trainee, published } = await aTraineeInTraining();
    const placement = await db.placement.findFirstOrThrow({ where: { planId: published.id } });
    await db.assessment.create({
      data: {
        ...{ traineeId: trainee.id, placementId: placement.id, authorId: trainee.personId },
        dueOn: atMidnight(30),
      },
    });
    expect(await record(trainee.id, { effectiveOn: inDays(-20) })).toMatchObject({
      error: { code: "assessed", field: "effectiveOn" },
    });
  });
});

describe("the return from a deferral", () => {
  it("may lead into another cohort, from its day on", async () => {
    const { trainee } = await aTraineeInTraining();
    const other = await aCohort(db, { startsOn: inDays(-30), endsOn: inDays(900) });
    await record(trainee.id);
    const back = { state: "enrolled", effectiveOn: inDays(100), cohortId: other.id };
    expect(await record(trainee.id, back)).toMatchObject({ ok: true });
    const { cohortId, entryOn, memberships, row } = await standing(trainee.id);
    expect({ cohortId, entryOn }).toEqual({ cohortId: other.id, entryOn: atMidnight(100) });
    expect(memberships).toHaveLength(1);
    expect(row.enrolments.at(-1)).toMatchObject({ cohortId: other.id, partTimePercent: 100 });
  });

  it("is refused outside the cohort's days", async () => {
    const { trainee } = await aTraineeInTraining();
    await record(trainee.id);
    const late = { state: "enrolled", effectiveOn: inDays(601) };
    expect(await record(trainee.id, late)).toMatchObject({ error: { code: "outside-cohort" } });
  });
});

describe("a change of working time", () => {
  it("ends nothing and carries its share", async () => {
    const { trainee } = await aTraineeInTraining();
    const before = await standing(trainee.id);
    const half = { state: "part_time", partTimePercent: "60", reason: "" };
    expect(await record(trainee.id, half)).toMatchObject({ ok: true });
    const now = await standing(trainee.id);
    expect({ ...now, row: null }).toEqual({ ...before, row: null });
    expect(now.row.enrolments.at(-1)).toMatchObject({ partTimePercent: 60, reason: null });
    expect(await record(trainee.id, { ...half, effectiveOn: inDays(20) })).toMatchObject({
      error: { code: "same-share" },
    });
  });
});

describe("a withdrawal", () => {
  it("ends the access with its day, or at once when the day is here, with every session", async () => {
    const [coming, gone] = [await aTraineeInTraining(), await aTraineeInTraining()];
    const leaving = { state: "withdrawn", reason: "Wechsel", closeAccess: "on" };
    expect(await record(coming.trainee.id, leaving)).toMatchObject({ ok: true });
    const later = (await standing(coming.trainee.id)).account?.disabledAt;
    expect(later && later > new Date()).toBe(true);
    const expiresAt = new Date(Date.now() + 60_000);
    await db.session.create({
      data: {
        ...{ id: gone.account.id, accountId: gone.account.id },
        ...{ expiresAt, absoluteExpiresAt: expiresAt },
      },
    });
    expect(await record(gone.trainee.id, { ...leaving, effectiveOn: inDays(-1) })).toMatchObject({
      ok: true,
    });
    const now = (await standing(gone.trainee.id)).account?.disabledAt;
    expect(now && now <= new Date()).toBe(true);
    expect(await db.session.count({ where: { accountId: gone.account.id } })).toBe(0);
  });
});

describe("whoever decides upon what is no longer so", () => {
  it("is told: two planners at once, one step", async () => {
    const { trainee } = await aTraineeInTraining();
    const actors = [await aPlannerActor(db), await aPlannerActor(db)];
    const input = await changing(trainee.id, {});
    const done = await Promise.all(
      actors.map((actor) => changeEnrolment(actor, input, consequences)),
    );
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(done.find(({ ok }) => !ok)).toMatchObject({ error: { code: "stale" } });
    expect((await standing(trainee.id)).row.enrolments).toHaveLength(2);
  });

  it("is told when more depends on it than was shown", async () => {
    const { trainee } = await aTraineeInTraining();
    const input = await changing(trainee.id, {});
    await db.absence.create({
      data: {
        ...{ traineeId: trainee.id, kind: "leave", reportedById: trainee.personId },
        ...{ startsOn: atMidnight(40), endsOn: atMidnight(41) },
      },
    });
    const actor = await aPlannerActor(db);
    const changed = await changeEnrolment(actor, input, consequences);
    expect(changed).toMatchObject({ error: { code: "stale" } });
  });

  it("is refused by the table, and then nothing ends", async () => {
    const { trainee } = await aTraineeInTraining();
    expect(await record(trainee.id, { state: "applied" })).toMatchObject({
      error: { code: "transition-not-allowed" },
    });
    expect((await standing(trainee.id)).memberships).toMatchObject([{ endsOn: null }]);
    await expect(changing(trainee.id, { reason: " " })).rejects.toThrow(/required/);
    await expect(changing(trainee.id, { state: "part_time" })).rejects.toThrow(/required/);
  });

  it("is a planner", async () => {
    const { trainee } = await aTraineeInTraining();
    const input = await changing(trainee.id, {});
    for (const actor of await aNonPlannerOfEachRole(db)) {
      await expect(changeEnrolment(actor, input, consequences)).rejects.toMatchObject({
        kind: "notFound",
      });
    }
  });
});
