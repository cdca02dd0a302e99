import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { applyImport } from "~/features/imports/apply-import.server";
import { correctColumns } from "~/features/imports/correct-columns.server";
import { importPreview } from "~/features/imports/import-preview.query.server";
import { undoImport } from "~/features/imports/undo-import.server";
import { uploadList } from "~/features/imports/upload-list.server";
import { aPlannerActor } from "../../factories/actors";
import { aCapacity } from "../../factories/sites";
import { aCohortFor2026, sampleFile, textFile, theSites, VFA } from "./list-cohort";

let planner: Actor;
let sites: Map<string, string>;

beforeAll(async () => {
  planner = await aPlannerActor(db);
  sites = await theSites();
});

async function sent(place: object, ...lines: string[]): Promise<string> {
  const file = textFile(...lines);
  const uploaded = await uploadList(planner, { ...place, kind: "auto", file });
  if (!uploaded.ok) throw new Error(uploaded.error.code);
  return uploaded.value.importId;
}

const apply = (importId: string) => applyImport(planner, { importId, version: 1, leaveOut: false });
const undo = (importId: string) => undoImport(planner, { importId, version: 2 });
const look = (importId: string) => importPreview(planner, importId, "all");

const SITES =
  "Kürzel;Name;Bezirk;PLZ;Ort;Breite;Länge;Schichtbetrieb;Arbeitsplätze;Ausbildungsplätze;Geöffnet ab";

describe("a list of sites", () => {
  it("adds, changes and names what is missing; undone once nothing depends on it", async () => {
    const importId = await sent(
      {},
      SITES,
      "KXX;Kundenzentrum Hafen;Mitte;20457;Hamburg;53,54;9,99;one_shift;12;3;01.01.2027",
      "KNI;;;;;;;;44;;",
    );
    const shown = await look(importId);
    expect(shown).toMatchObject({ kind: "sites", counts: { new: 1, changed: 1, errors: 0 } });
    expect(shown.missing.count).toBe(sites.size - 1);
    expect(await apply(importId)).toMatchObject({ ok: true });
    const created = await db.site.findUniqueOrThrow({ where: { code: "KXX" } });
    expect(created).toMatchObject({ shiftModel: "one_shift", workstations: 12 });
    const capacity = await aCapacity(db, { siteId: created.id });
    expect(await undo(importId)).toMatchObject({
      error: { code: "still-used", values: { count: 1, names: "Kundenzentrum Hafen" } },
    });
    await db.capacity.delete({ where: { id: capacity.id } });
    const changed = await db.site.findUniqueOrThrow({ where: { code: "KNI" } });
    expect(changed.workstations).toBe(44);
    expect(await undo(importId)).toMatchObject({ ok: true });
    expect(await db.site.findUnique({ where: { code: "KXX" } })).toBeNull();
    const restored = await db.site.findUniqueOrThrow({ where: { code: "KNI" } });
    expect(restored.workstations).not.toBe(44);
  });
});

describe("a list of trainers", () => {
  it("creates practical trainers and refuses the address of somebody else", async () => {
    const { email } = await db.person.findUniqueOrThrow({ where: { id: planner.personId } });
    const importId = await sent(
      {},
      "Nachname;Vorname;E-Mail;Kundenzentrum;Anwärter*innen zugleich",
      "Öztürk;Şule;sule.oeztuerk@list.example;Niendorf;2",
      `Fremd;Person;${email};Altona;3`,
    );
    const shown = await look(importId);
    expect(shown.kind).toBe("trainers");
    expect(shown.rows.map(({ status }) => status)).toEqual(["new", "error"]);
    expect(await apply(importId)).toMatchObject({ error: { code: "rows-with-errors" } });
    const applied = await applyImport(planner, { importId, version: 1, leaveOut: true });
    expect(applied).toMatchObject({ ok: true, value: { counts: { created: 1, leftOut: 1 } } });
    const trainer = await db.trainer.findFirstOrThrow({
      where: { person: { email: "sule.oeztuerk@list.example" } },
    });
    expect(trainer).toMatchObject({ siteId: sites.get("KNI"), maxTrainees: 2 });
    expect(await undo(importId)).toMatchObject({ ok: true });
    expect(await db.trainer.findUnique({ where: { id: trainer.id } })).toBeNull();
  });
});

describe("a list of travel times", () => {
  it("enters minutes per site, exchanges them and puts them back", async () => {
    const first = await sent({}, "PLZ;KNI;Altona", "01234;35;40", "20095;20;");
    expect(await look(first)).toMatchObject({ kind: "travel", counts: { new: 2 } });
    expect(await apply(first)).toMatchObject({ ok: true });
    const second = await sent({}, "PLZ;KNI;Altona", "01234;36;40");
    const shown = await look(second);
    expect(shown.rows[0]?.cells).toMatchObject([{}, { value: "36", was: "35" }, { was: null }]);
    expect(shown.missing.names).toEqual(["20095"]);
    expect(await apply(second)).toMatchObject({ ok: true });
    expect(await undo(first)).toMatchObject({ error: { code: "still-used" } });
    expect(await undo(second)).toMatchObject({ ok: true });
    expect(await undo(first)).toMatchObject({ ok: true });
    expect(await db.travelTime.count()).toBe(0);
  });
});

describe("columns of a sender", () => {
  it("are understood the next time as they were corrected", async () => {
    const { id: cohortId } = await aCohortFor2026();
    const lines = ["wer;wann;wo", "Quast, Aylin;28.07.2002;22415"];
    const first = await sent({ cohortId }, ...lines);
    const fields = ["fullName", "birthDate", "postcode"];
    await correctColumns(planner, { importId: first, version: 1, headerRow: 1, fields: [] });
    await correctColumns(planner, { importId: first, version: 2, headerRow: 1, fields });
    const applied = await applyImport(planner, { importId: first, version: 3, leaveOut: false });
    expect(applied).toMatchObject({ ok: true });
    const shown = await look(await sent({ cohortId }, "Stand: heute", ...lines));
    expect(shown.understanding).toMatchObject({ headerRow: 2 });
    expect(shown.understanding.columns.map(({ field }) => field)).toEqual(fields);
    expect(shown.remembered).not.toBeNull();
    expect(shown.counts).toMatchObject({ unchanged: 1 });
  });
});

describe("a list of another programme", () => {
  it("is asked about before it is written into a cohort", async () => {
    const cohort = await aCohortFor2026();
    const programmeId = cohort.programmeId;
    await db.programme.update({ where: { id: programmeId }, data: { code: "RSA" } });
    const vfa = { title: "Verwaltungsfachangestellte", gradeScale: "grades_1_6" } as const;
    await db.programme.create({
      data: { code: "VFA", ...vfa, recordRequired: true, noticeWeeks: 4 },
    });
    const file = sampleFile(VFA);
    const uploaded = await uploadList(planner, { cohortId: cohort.id, kind: "auto", file });
    if (!uploaded.ok) throw new Error(uploaded.error.code);
    const { importId } = uploaded.value;
    expect((await look(importId)).otherProgramme).toBe("VFA");
    expect(await apply(importId)).toMatchObject({ error: { code: "other-programme" } });
    const anyway = { importId, version: 1, leaveOut: false, anyway: true };
    expect(await applyImport(planner, anyway)).toMatchObject({ ok: true });
  });
});

describe("where a list belongs", () => {
  it("has to be said for people and for modules", async () => {
    const people = textFile("Name, Vorname;geb. am", "Quast, Aylin;28.07.2002");
    expect(await uploadList(planner, { kind: "auto", file: people })).toMatchObject({
      error: { code: "cohort-missing", field: "belongsTo" },
    });
    const modules = textFile("Kürzel;Titel;Stunden;Ziel", "M01;Ankommen;16;2");
    expect(await uploadList(planner, { kind: "auto", file: modules })).toMatchObject({
      error: { code: "curriculum-missing" },
    });
  });
});
