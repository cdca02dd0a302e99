import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addLesson } from "~/features/schedule/add-lesson.server";
import {
  anAdministratorActor,
  aPlannerActor,
  aTraineeActor,
  aTrainerActor,
} from "../../factories/actors";
import { aSite } from "../../factories/sites";
import { aScene, fieldsFor } from "./scene";

const NOBODY = "01900000-0000-7000-8000-000000000000";

let planner: Actor;
beforeAll(async () => {
  planner = await aPlannerActor(db);
});

async function addedId(adding: ReturnType<typeof addLesson>): Promise<string> {
  const added = await adding;
  if (!added.ok) throw new Error(JSON.stringify(added.error));
  return added.value.lessonId;
}

describe("a planner", () => {
  it("adds a lesson at the wall-clock time of the place", async () => {
    const { mine, room, module } = await aScene();
    const fields = fieldsFor(mine, {
      title: null,
      place: `room:${room.id}`,
      module1: module.id,
      note: "Bitte Dienstausweis mitbringen",
    });
    const id = await addedId(addLesson(planner, fields));
    const lesson = await db.lesson.findUniqueOrThrow({
      where: { id },
      include: { trainers: true, clusters: true, modules: true },
    });
    expect(lesson).toMatchObject({
      title: "Meldewesen I",
      startsAt: new Date("2026-11-23T08:00:00.000Z"),
      endsAt: new Date("2026-11-23T09:30:00.000Z"),
      zone: "Europe/Berlin",
      roomId: room.id,
      createdById: planner.personId,
      modules: [{ moduleId: module.id, plannedMinutes: 90 }],
      trainers: [{ trainerId: mine.trainer.id }],
      clusters: [{ clusterId: mine.cluster.id }],
    });
  });

  it("keeps 9:00 at 9:00 in summer and in a site's own zone", async () => {
    const { mine } = await aScene();
    const site = await aSite(db, { zone: "Europe/London" });
    const summer = fieldsFor(mine, { day: "2027-06-14", place: `site:${site.id}` });
    const id = await addedId(addLesson(planner, summer));
    const lesson = await db.lesson.findUniqueOrThrow({ where: { id } });
    expect(lesson).toMatchObject({
      startsAt: new Date("2027-06-14T08:00:00.000Z"),
      zone: "Europe/London",
      siteId: site.id,
    });
  });

  it("leaves a trace in the audit log", async () => {
    const { mine } = await aScene();
    const subjectId = await addedId(addLesson(planner, fieldsFor(mine)));
    const events = await db.auditEvent.findMany({ where: { subjectId } });
    expect(events).toMatchObject([{ action: "lesson.add", actorId: planner.personId }]);
  });

  it("combines clusters and trainers", async () => {
    const { mine, other } = await aScene();
    const clusterIds = [mine.cluster.id, other.cluster.id];
    const fields = fieldsFor(mine, { clusterIds, coTrainerId: other.trainer.id });
    const lessonId = await addedId(addLesson(planner, fields));
    expect(await db.lessonTrainer.count({ where: { lessonId } })).toBe(2);
    expect(await db.lessonCluster.count({ where: { lessonId } })).toBe(2);
  });

  it.each([
    ["room", { place: `room:${NOBODY}` }, "place"],
    ["site", { place: `site:${NOBODY}` }, "place"],
    ["trainer", { trainerId: NOBODY }, "trainerId"],
    ["module", { module1: NOBODY }, "module1"],
  ])("is told that a %s is not there", async (_, given, field) => {
    const { mine } = await aScene();
    expect(await addLesson(planner, fieldsFor(mine, given))).toMatchObject({
      ok: false,
      error: { code: "unknown-choice", field },
    });
  });
});

describe("a clash", () => {
  it("is told with who, what and when", async () => {
    const { mine, other } = await aScene();
    await addedId(addLesson(planner, fieldsFor(mine, { title: "Ausweise" })));
    const twice = fieldsFor(other, { trainerId: mine.trainer.id, from: 600, to: 660 });
    expect(await addLesson(planner, twice)).toMatchObject({
      ok: false,
      error: {
        code: "trainer-twice",
        values: { on: "2026-11-23", time: "09:00–10:30", title: "Ausweise" },
      },
    });
  });

  it("is of rooms and clusters too", async () => {
    const { cohort, mine, other, room } = await aScene();
    const place = `room:${room.id}`;
    await addedId(addLesson(planner, fieldsFor(mine, { place })));
    expect(await addLesson(planner, fieldsFor(other, { place }))).toMatchObject({
      error: { code: "room-twice", values: { who: room.name } },
    });
    const twice = fieldsFor(mine, { trainerId: other.trainer.id });
    expect(await addLesson(planner, twice)).toMatchObject({
      error: { code: "cluster-twice", values: { who: `${cohort.name} ${mine.cluster.name}` } },
    });
  });

  it("is none when lessons only touch", async () => {
    const { mine } = await aScene();
    await addedId(addLesson(planner, fieldsFor(mine)));
    await addedId(addLesson(planner, fieldsFor(mine, { from: 630, to: 700 })));
  });
});

describe("what is unwise", () => {
  it("needs a reason, which the audit log keeps", async () => {
    const { mine } = await aScene();
    const saturday = fieldsFor(mine, { day: "2026-11-28" });
    expect(await addLesson(planner, saturday)).toMatchObject({
      error: { code: "warned", field: "override", values: { count: 1 } },
    });
    const reason = "Tag der offenen Tür";
    const subjectId = await addedId(
      addLesson(planner, { ...saturday, override: true, overrideReason: reason }),
    );
    const event = await db.auditEvent.findFirstOrThrow({ where: { subjectId } });
    expect(event).toMatchObject({ reason, after: { warnings: ["weekend"] } });
  });
});

describe("who may", () => {
  it("a trainer for the clusters they lead", async () => {
    const { mine } = await aScene();
    await addedId(addLesson(mine.trainerActor, fieldsFor(mine)));
  });

  it("a trainer not for another's, alike whether there is such a cluster", async () => {
    const { mine, other } = await aScene();
    for (const foreign of [other.cluster.id, NOBODY]) {
      const fields = fieldsFor(mine, { clusterIds: [mine.cluster.id, foreign] });
      await expect(addLesson(mine.trainerActor, fields)).rejects.toMatchObject({
        kind: "notFound",
      });
    }
  });

  it.each([
    ["trainees", () => aTraineeActor(db), "forbidden"],
    ["administrators", () => anAdministratorActor(db), "forbidden"],
    ["trainers of nobody", () => aTrainerActor(db), "notFound"],
  ])("%s may not", async (_, anActor, kind) => {
    const { mine } = await aScene();
    await expect(addLesson(await anActor(), fieldsFor(mine))).rejects.toMatchObject({ kind });
  });
});
