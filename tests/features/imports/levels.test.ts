import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { applyImport } from "~/features/imports/apply-import.server";
import { importPreview } from "~/features/imports/import-preview.query.server";
import { undoImport } from "~/features/imports/undo-import.server";
import { uploadList } from "~/features/imports/upload-list.server";
import { now } from "~/platform/clock";
import { aPlannerActor, aTrainerActor } from "../../factories/actors";
import { aTrainee } from "../../factories/people";
import { aModule } from "../../factories/programmes";
import { aCohortFor2026, textFile } from "./list-cohort";

let planner: Actor;
let cohortId: string;
let moduleId: string;
let traineeId: string;

const aylin = { givenName: "Aylin", familyName: "Quast", email: "aylin@list.example" };
const HEADER = "Nachname;Vorname;E-Mail;Kürzel;Titel;Stufe;Ziel;Gesetzt am";

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Level", "Trainee", "Person" CASCADE`;
  planner = await aPlannerActor(db);
  const cohort = await aCohortFor2026();
  cohortId = cohort.id;
  const curriculumId = cohort.curriculumId;
  await db.module.deleteMany({ where: { curriculumId } });
  moduleId = (await aModule(db, { curriculumId, code: "M01", title: "Ankommen" })).id;
  await aModule(db, { curriculumId, code: "M02", title: "Melderecht" });
  traineeId = await trainee(aylin);
});

const trainee = async (person: { givenName: string; familyName: string; email: string | null }) =>
  (await aTrainee(db, { cohortId, person })).id;

async function sent(...lines: string[]): Promise<string> {
  const file = textFile(HEADER, ...lines);
  const uploaded = await uploadList(planner, { cohortId, kind: "auto", file });
  if (!uploaded.ok) throw new Error(uploaded.error.code);
  return uploaded.value.importId;
}

const look = (importId: string) => importPreview(planner, importId, "all");
const apply = (importId: string, leaveOut = false) =>
  applyImport(planner, { importId, version: 1, leaveOut });
const undo = (importId: string) => undoImport(planner, { importId, version: 2 });
const history = () =>
  db.level.findMany({ where: { traineeId, moduleId }, orderBy: [{ setAt: "asc" }, { id: "asc" }] });
const setBy = async ({ personId }: Actor, level: number) =>
  db.level.create({ data: { traineeId, moduleId, level, setById: personId, setAt: now() } });

describe("a list of levels", () => {
  it("shows every difference, adds an entry for each and takes them back by entries", async () => {
    await setBy(await aTrainerActor(db), 1);
    const importId = await sent(
      "Quast;Aylin;aylin@list.example;M01;Ankommen;3;2;",
      "QUAST;Aylin;;m-02;Irgendwie;0;2;",
    );
    const shown = await look(importId);
    expect(shown).toMatchObject({ kind: "levels", refusal: null, counts: { errors: 0 } });
    expect(shown.rows.map(({ status }) => status)).toEqual(["changed", "unchanged"]);
    expect(shown.rows[0]?.cells.at(-1)).toMatchObject({ value: "3", was: "1" });
    expect(await apply(importId)).toMatchObject({ ok: true, value: { counts: { changed: 1 } } });
    const [, entry] = await history();
    const said = { level: 3, evidence: "liste.csv", setById: planner.personId };
    expect(entry).toMatchObject(said);
    expect(await undo(importId)).toMatchObject({ ok: true });
    const after = await history();
    expect(after.map(({ level }) => level)).toEqual([1, 3, 1]);
    expect(after[2]).toMatchObject({ undoesId: entry?.id, setById: planner.personId });
    expect(await undo(importId)).toMatchObject({ error: { code: "already-undone" } });
  });

  it("names people, modules and levels that it cannot tell and writes nothing of them", async () => {
    const other = await aCohortFor2026();
    const elsewhere = { givenName: "Ole", familyName: "Fremd", email: "ole@list.example" };
    await aTrainee(db, { cohortId: other.id, person: elsewhere });
    for (const email of ["a@list.example", "b@list.example"])
      await trainee({ givenName: "Kim", familyName: "Doppel", email });
    const importId = await sent(
      "Niemand;Nele;;M01;;2;;",
      "Quast;Aylin;eine.andere@list.example;M01;;2;;",
      "Fremd;Ole;;M01;;2;;",
      "Doppel;Kim;;M01;;2;;",
      "Quast;Aylin;;M99;;2;;",
      "Quast;Aylin;;;;2;;",
      "Quast;Aylin;;M01;;4;;",
      "Quast;Aylin;;M02;;1;;",
      "Quast;Aylin;aylin@list.example;M02;;2;;",
    );
    const { rows } = await look(importId);
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ["unknown-trainee"],
      ["unknown-trainee"],
      ["not-in-cohort"],
      ["several-alike"],
      ["unknown-module"],
      ["missing-value"],
      ["number-out-of-range"],
      [],
      ["row-twice"],
    ]);
    expect(await apply(importId)).toMatchObject({ error: { code: "rows-with-errors" } });
    expect(await db.level.count()).toBe(0);
    expect(await apply(importId, true)).toMatchObject({ ok: true });
    expect(await db.level.count()).toBe(1);
  });

  it("is not taken back over what a trainer has set since, not even the same level", async () => {
    const importId = await sent("Quast;Aylin;;M01;;2;;");
    expect(await apply(importId)).toMatchObject({ ok: true });
    await setBy(await aTrainerActor(db), 2);
    expect(await undo(importId)).toMatchObject({
      error: { code: "still-used", values: { count: 1, names: "Aylin Quast · M01" } },
    });
    expect(await history()).toHaveLength(2);
  });

  it("is written once when it is confirmed twice at the same time", async () => {
    const importId = await sent("Quast;Aylin;;M01;;2;;");
    const answers = await Promise.all([apply(importId), apply(importId)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await history()).toHaveLength(1);
  });

  it("needs its cohort and is nobody's but the planners'", async () => {
    const file = textFile(HEADER, "Quast;Aylin;;M01;;2;;");
    expect(await uploadList(planner, { kind: "auto", file })).toMatchObject({
      error: { code: "cohort-missing" },
    });
    const trainer = await aTrainerActor(db);
    await expect(uploadList(trainer, { cohortId, kind: "levels", file })).rejects.toThrow();
  });
});
