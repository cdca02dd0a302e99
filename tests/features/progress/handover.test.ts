import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays, type Day } from "~/domain/calendar/day";
import { exportedFile } from "~/features/exports/exported-file.query.server";
import { handoverPage } from "~/features/progress/handover-page.query.server";
import { writeHandover } from "~/features/progress/write-handover.server";
import { today } from "~/platform/clock";
import { aPlannerActor, aTraineeActor, aTrainerActor } from "../../factories/actors";
import { aPlacedScene, type PlacedScene } from "./placed-scene";

let scene: PlacedScene;
let next: Actor;
const movesOn = addDays(today(), 5);

beforeEach(async () => {
  scene = await aPlacedScene();
  next = await scene.placedUntil(addDays(movesOn, 27));
});

const write = (actor: Actor, version = 0, on: Day = movesOn) =>
  writeHandover(actor, {
    ...{ traineeId: scene.trainee.id, movesOn: on, version },
    ...{ goals: "Pässe ohne Nachfragen.", nextSteps: "Kasse in der ersten Woche." },
  });
const read = (actor: Actor) => handoverPage(actor, scene.trainee.id);

describe("a handover", () => {
  it("is written by who trains now and read by planners and the trainee", async () => {
    expect((await write(scene.lead)).ok).toBe(true);
    for (const reader of [await aPlannerActor(db), await aTraineeActor(db, scene.trainee)]) {
      const page = await read(reader);
      expect(page.notes.map(({ goals }) => goals)).toEqual(["Pässe ohne Nachfragen."]);
      expect([page.writable, page.open.length]).toEqual([null, 1]);
    }
  });

  it("is seen by the next site's trainer on the first day and not before", async () => {
    await write(scene.lead);
    await expect(read(next)).rejects.toMatchObject({ kind: "notFound" });
    await db.placement.updateMany({ data: { startsOn: new Date(today()) } });
    expect((await read(next)).notes).toHaveLength(1);
  });

  it("keeps both when two write it: the second hears of the first", async () => {
    const outcomes = await Promise.all([write(scene.lead), write(scene.lead)]);
    const failed = outcomes.find(({ ok }) => !ok);
    expect(failed).toEqual({ ok: false, error: { code: "stale" } });
    expect((await write(scene.lead, 1)).ok).toBe(true);
    expect(await db.handover.count()).toBeGreaterThan(0);
  });

  it("is for the move that comes and no other", async () => {
    const outcome = await write(scene.lead, 0, addDays(movesOn, 1));
    expect(outcome).toEqual({ ok: false, error: { code: "other-move" } });
  });

  it("is not for strangers to write", async () => {
    const kindOf = async (actor: Actor) =>
      write(actor)
        .then(() => null)
        .catch(({ kind }) => kind);
    expect(await kindOf(await aTrainerActor(db))).toBe("notFound");
    expect(await kindOf(next)).toBe("notFound");
    expect(await kindOf(await aTraineeActor(db, scene.trainee))).toBe("forbidden");
    expect(await kindOf(await aPlannerActor(db))).toBe("forbidden");
  });

  it("goes along as a tagged PDF, and the copy is in the log", async () => {
    await write(scene.lead);
    const search = new URLSearchParams({ trainee: scene.trainee.id });
    const { bytes, type } = await exportedFile(scene.lead, "handover.pdf", search);
    expect([type, bytes.subarray(0, 5).toString()]).toEqual(["application/pdf", "%PDF-"]);
    expect(bytes.includes("/MarkInfo")).toBe(true);
    const events = await db.auditEvent.findMany({ where: { actorId: scene.lead.personId } });
    expect(events.map(({ action }) => action)).toContain("list.export");
  });
});
