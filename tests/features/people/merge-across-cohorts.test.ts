import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import { addDays } from "~/domain/calendar/day";
import { mergePeople } from "~/features/people/merge-people.server";
import { mergePreview } from "~/features/people/merge-preview.query.server";
import { today } from "~/platform/clock";
import { aPlannerActor } from "../../factories/actors";
import { aCluster, aMembership } from "../../factories/clusters";
import { aCohort } from "../../factories/cohorts";
import { aTrainee } from "../../factories/people";
import { mergeInput } from "./people-fixtures";

const START = addDays(today(), -400);
const NEXT = addDays(today(), -35);

/** Deferred from one cohort, and entered again in the next. */
async function enteredAgain() {
  const old = await aCohort(db, { startsOn: START, endsOn: addDays(today(), 400) });
  const next = await aCohort(db, { startsOn: NEXT, endsOn: addDays(today(), 700) });
  const keep = await aTrainee(db, { cohortId: old.id, entryOn: START });
  const gone = await aTrainee(db, { cohortId: next.id, entryOn: NEXT });
  const cluster = await aCluster(db, { cohortId: old.id });
  const { id: membershipId } = await aMembership(db, {
    ...{ clusterId: cluster.id, traineeId: keep.id, startsOn: START },
  });
  const endsOn = toDbDay(addDays(today(), -200));
  const leave = () =>
    db.clusterMembership.update({ where: { id: membershipId }, data: { endsOn } });
  return { old, next, keep, gone, leave };
}

const defer = (traineeId: string) =>
  db.enrolment.create({
    data: {
      traineeId,
      state: "deferred",
      effectiveOn: toDbDay(addDays(today(), -199)),
      reason: "x",
    },
  });

const rowOf = (id: string) =>
  db.trainee.findUniqueOrThrow({
    where: { id },
    include: { enrolments: { orderBy: { effectiveOn: "asc" } }, memberships: true },
  });

describe("one person in two cohorts", () => {
  it("belongs to the chosen one; what led there and what was learnt stays", async () => {
    const planner = await aPlannerActor(db);
    const { next, keep, gone, leave } = await enteredAgain();
    await leave();
    await defer(keep.id);
    const ids = { keepId: keep.personId, goneId: gone.personId };
    const preview = await mergePreview(planner, ids);
    expect(preview.conflicts).toEqual([]);
    expect(preview.fields).toContainEqual(expect.objectContaining({ preferred: "gone" }));
    const input = await mergeInput(keep.personId, gone.personId, { cohortId: "gone" });
    expect(await mergePeople(planner, input)).toMatchObject({ ok: true });
    const row = await rowOf(keep.id);
    expect(row).toMatchObject({ cohortId: next.id, memberships: [{ traineeId: keep.id }] });
    expect(fromDbDay(row.entryOn)).toBe(NEXT);
    expect(row.enrolments.map(({ state }) => state)).toEqual(["enrolled", "deferred", "enrolled"]);
  });

  it("has one enrolment; steps that do not lead to it are kept by the merge", async () => {
    const planner = await aPlannerActor(db);
    const { old, keep, gone } = await enteredAgain();
    const input = await mergeInput(keep.personId, gone.personId, { cohortId: "keep" });
    expect(await mergePeople(planner, input)).toMatchObject({ ok: true });
    const row = await rowOf(keep.id);
    expect(row.cohortId).toBe(old.id);
    expect(row.enrolments.map(({ effectiveOn }) => fromDbDay(effectiveOn))).toEqual([START]);
    const { facts } = await db.personMerge.findUniqueOrThrow({ where: { goneId: gone.personId } });
    expect(facts).toMatchObject({ steps: [{ state: "enrolled" }] });
  });

  it("is told what still goes on in the cohort that would be left", async () => {
    const planner = await aPlannerActor(db);
    const { old, keep, gone } = await enteredAgain();
    const input = await mergeInput(keep.personId, gone.personId, { cohortId: "gone" });
    expect(await mergePeople(planner, input)).toMatchObject({
      error: { code: "left-cohort-runs", values: { cohort: old.name } },
    });
    expect((await rowOf(keep.id)).cohortId).toBe(old.id);
  });
});
