import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays } from "~/domain/calendar/day";
import { MAX_EVIDENCE_BYTES } from "~/domain/progress/evidence-file";
import { evidenceFile } from "~/features/progress/evidence-file.query.server";
import { setLevels } from "~/features/progress/set-levels.server";
import { today } from "~/platform/clock";
import {
  anAdministratorActor,
  aPlannerActor,
  aTraineeActor,
  aTrainerActor,
} from "../../factories/actors";
import { aPlacedScene, type PlacedScene } from "./placed-scene";

let scene: PlacedScene;

beforeEach(async () => {
  scene = await aPlacedScene();
});

const upload = (content: string, fileName = "Fall.exe") => ({
  ...{ kind: "file" as const, fileName },
  bytes: new Uint8Array(Buffer.from(content, "latin1")),
});

async function give(file: Parameters<typeof setLevels>[3], entries = 0) {
  const cell = { traineeId: scene.trainee.id, moduleId: scene.moduleId, entries };
  const input = { cells: [cell], level: 2, evidence: null, link: null };
  return setLevels(scene.lead, input, undefined, file);
}

async function aGivenFile(): Promise<string> {
  await give(upload("%PDF-1.7"));
  return (await db.evidenceFile.findFirstOrThrow({ orderBy: { levelId: "desc" } })).levelId;
}

describe("a file as evidence", () => {
  it("stays with its entry as what its bytes say, also where the level is the same", async () => {
    const levelId = await aGivenFile();
    const kept = await evidenceFile(scene.lead, levelId);
    expect([kept.name, kept.type]).toEqual(["Fall.pdf", "application/pdf"]);
    expect(Buffer.from(kept.bytes).toString()).toBe("%PDF-1.7");
    expect(await give(upload("\x89PNG\r\n\x1a\n"), 1)).toMatchObject({ ok: true });
    const all = db.evidenceFile.count({ where: { level: { traineeId: scene.trainee.id } } });
    expect(await all).toBe(2);
  });

  it.each([
    [
      "a page that is called Fall.pdf",
      upload("<script>alert(1)</script>", "Fall.pdf"),
      "file-kind",
    ],
    ["more than 5 MB", upload(`%PDF-${"x".repeat(MAX_EVIDENCE_BYTES)}`), "file-too-big"],
  ])("is refused as %s, and no level is set", async (_what, file, code) => {
    expect(await give(file)).toEqual({ ok: false, error: { code, field: "file" } });
    expect(await db.level.count({ where: { traineeId: scene.trainee.id } })).toBe(0);
  });

  it("cannot be changed, and cannot be what it does not say", async () => {
    const levelId = await aGivenFile();
    const change = db.evidenceFile.update({ where: { levelId }, data: { name: "anders.pdf" } });
    await expect(change).rejects.toThrow();
    const { id } = await db.level.create({
      data: { traineeId: scene.trainee.id, moduleId: scene.moduleId, level: 1, setById: levelId },
    });
    const page = { levelId: id, name: "x.pdf", kind: "pdf" as const, bytes: Buffer.from("<html>") };
    await expect(db.evidenceFile.create({ data: page })).rejects.toThrow(/is_its_kind/);
  });
});

describe("who may have it", () => {
  it.each([
    ["the trainee", async () => aTraineeActor(db, scene.trainee)],
    ["a planner", async () => aPlannerActor(db)],
    ["the practical trainer on day 30", async () => scene.placedUntil(addDays(today(), -30))],
  ])("%s", async (_who, actorOf) => {
    const levelId = await aGivenFile();
    expect(await evidenceFile(await actorOf(), levelId)).toMatchObject({ name: "Fall.pdf" });
  });

  it.each([
    ["another trainee", async (): Promise<Actor> => aTraineeActor(db)],
    ["a trainer of another cluster", async () => aTrainerActor(db)],
    ["an administrator", async () => anAdministratorActor(db)],
    ["the practical trainer on day 31", async () => scene.placedUntil(addDays(today(), -31))],
  ])("not %s", async (_who, actorOf) => {
    const attempt = evidenceFile(await actorOf(), await aGivenFile());
    await expect(attempt).rejects.toMatchObject({ kind: "notFound" });
  });
});
