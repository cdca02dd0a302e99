import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { addDays } from "~/domain/calendar/day";
import { paceNeeds, pacePage } from "~/features/progress/pace.query.server";
import { setLevels } from "~/features/progress/set-levels.server";
import { today } from "~/platform/clock";
import { aPlannerActor, aTraineeActor, aTrainerActor } from "../../factories/actors";
import { aMembership } from "../../factories/clusters";
import { aPhase } from "../../factories/cohorts";
import { aTrainee } from "../../factories/people";
import { aPlacedScene, type PlacedScene } from "./placed-scene";

let scene: PlacedScene;

beforeEach(async () => {
  scene = await aPlacedScene();
  const days = { startsOn: addDays(today(), -80), endsOn: addDays(today(), -30) };
  await aPhase(db, { cohortId: scene.cohortId, kind: "cluster", ...days });
});

const view = { cohort: null, onlyAttention: true };
const everybody = { ...view, onlyAttention: false };

async function aMember(familyName: string) {
  const person = { givenName: "Ada", familyName };
  const entryOn = addDays(today(), -90);
  const { id } = await aTrainee(db, { cohortId: scene.cohortId, person, entryOn });
  await aMembership(db, { clusterId: scene.clusterId, traineeId: id });
  return id;
}

describe("who needs attention", () => {
  it("is told with the module, and no longer once it has reached its target", async () => {
    const [group] = (await pacePage(scene.lead, view)).groups;
    const late = group?.rows[0]?.attention?.late;
    expect(late).toEqual([{ code: expect.any(String), level: 0, target: 3, weeks: 4 }]);
    expect((await paceNeeds(scene.lead))[0]?.names).toHaveLength(1);
    const cells = [{ traineeId: scene.trainee.id, moduleId: scene.moduleId, entries: 0 }];
    await setLevels(scene.lead, { cells, level: 3, evidence: null, link: null });
    expect((await pacePage(scene.lead, view)).groups).toEqual([]);
    expect(await paceNeeds(scene.lead)).toEqual([]);
  });

  it("depends on the programme's weeks", async () => {
    const { programmeId } = await db.cohort.findUniqueOrThrow({ where: { id: scene.cohortId } });
    await db.programme.update({ where: { id: programmeId }, data: { weeksBehind: 5 } });
    expect((await pacePage(scene.lead, view)).groups).toEqual([]);
  });

  it("includes who owes weeks of the record", async () => {
    const { programmeId } = await db.cohort.findUniqueOrThrow({ where: { id: scene.cohortId } });
    const data = { recordRequired: true, weeksBehind: 26 };
    await db.programme.update({ where: { id: programmeId }, data });
    const [group] = (await pacePage(scene.lead, view)).groups;
    expect(group?.rows[0]?.attention?.missingWeeks).toBeGreaterThan(9);
    expect(group?.rows[0]?.attention?.late).toEqual([]);
  });

  it("stands in the order of names, whatever the figures, those who paused left out", async () => {
    const [zorn, abel] = [await aMember("Zorn"), await aMember("Abel")];
    const cells = [{ traineeId: zorn, moduleId: scene.moduleId, entries: 0 }];
    await setLevels(scene.lead, { cells, level: 2, evidence: null, link: null });
    const deferred = { state: "deferred", effectiveOn: new Date(), reason: "Elternzeit" } as const;
    await db.enrolment.create({ data: { traineeId: scene.trainee.id, ...deferred } });
    const [group] = (await pacePage(scene.lead, everybody)).groups;
    expect(group?.rows.map(({ traineeId }) => traineeId)).toEqual([abel, zorn]);
  });

  it("has figures of a group from five people on", async () => {
    const planner = await aPlannerActor(db);
    const asked = { ...everybody, cohort: scene.cohortId };
    for (const name of ["B", "C", "D"]) await aMember(name);
    expect((await pacePage(planner, asked)).groups[0]?.pace).toBeNull();
    await aMember("E");
    expect((await pacePage(planner, asked)).groups[0]?.pace).toEqual({
      ...{ planned: 5, done: 0, total: 5 },
    });
  });

  it("is nobody else's business", async () => {
    expect((await pacePage(await aTrainerActor(db), everybody)).groups).toEqual([]);
    const gone = await scene.placedUntil(addDays(today(), -31));
    expect((await pacePage(gone, everybody)).groups).toEqual([]);
    const attempt = pacePage(await aTraineeActor(db, scene.trainee), everybody);
    await expect(attempt).rejects.toMatchObject({ kind: "forbidden" });
  });
});
