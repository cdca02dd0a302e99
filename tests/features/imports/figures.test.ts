import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { day } from "~/domain/calendar/day";
import { applyImport } from "~/features/imports/apply-import.server";
import { importPreview } from "~/features/imports/import-preview.query.server";
import { undoImport } from "~/features/imports/undo-import.server";
import { uploadList } from "~/features/imports/upload-list.server";
import { aPlannerActor } from "../../factories/actors";
import { textFile, theSites } from "./list-cohort";

let planner: Actor;
let sites: Map<string, string>;

beforeAll(async () => {
  planner = await aPlannerActor(db);
  sites = await theSites();
});

beforeEach(async () => {
  await db.siteVolume.deleteMany();
  await db.service.deleteMany();
  await db.service.create({ data: { code: "pass", title: "Reisepass" } });
});

async function sent(...lines: string[]): Promise<string> {
  const uploaded = await uploadList(planner, { kind: "auto", file: textFile(...lines) });
  if (!uploaded.ok) throw new Error(uploaded.error.code);
  return uploaded.value.importId;
}

const apply = (importId: string, leaveOut = false) =>
  applyImport(planner, { importId, version: 1, leaveOut });
const undo = (importId: string) => undoImport(planner, { importId, version: 2 });
const look = (importId: string) => importPreview(planner, importId, "all");

describe("a list of services", () => {
  it("gives shares with their day and source, codes and modules; undone once unused", async () => {
    const importId = await sent(
      "service,module,digital_share_percent,as_of,source",
      "Hundeanmeldung,M11,84 %,2023-01,Anfrage Kern",
      'reisepass,"M06, m-02",,,',
      "Ohne Quelle,M03,5,2023-01,",
    );
    const shown = await look(importId);
    expect(shown.kind).toBe("services");
    expect(shown.rows.map(({ status }) => status)).toEqual(["new", "changed", "error"]);
    expect(shown.rows[2]?.problems).toMatchObject([{ code: "source-missing" }]);
    expect(await apply(importId, true)).toMatchObject({ ok: true });
    const created = await db.service.findUniqueOrThrow({
      where: { code: "hundeanmeldung" },
      include: { modules: true },
    });
    const asOf = toDbDay(day("2023-01-31"));
    expect(created).toMatchObject({ digitalShare: 84, asOf, modules: [{ moduleCode: "M11" }] });
    const known = { service: { code: "pass" } };
    expect(await db.serviceModule.count({ where: known })).toBe(2);
    const month = toDbDay(day("2023-01-01"));
    const figure = await db.siteVolume.create({
      data: { serviceId: created.id, month, cases: 3, source: "Zählung" },
    });
    expect(await undo(importId)).toMatchObject({ error: { code: "still-used" } });
    await db.siteVolume.delete({ where: { id: figure.id } });
    expect(await undo(importId)).toMatchObject({ ok: true });
    expect(await db.service.count()).toBe(1);
    expect(await db.serviceModule.count({ where: known })).toBe(0);
  });
});

describe("a list of cases", () => {
  it("enters, exchanges and takes back figures of a month", async () => {
    const first = await sent(
      "Kundenzentrum;Dienstleistung;Monat;Fälle;Geschätzt;Stand;Quelle",
      "*;;2023-01;6.630;ja;31.01.2023;Anfrage Kern",
      "KNI;Reisepass;Jan 23;120;;;Zählung",
      "Niendorf;;01.01.2023;1.200;;;Zählung",
    );
    const shown = await look(first);
    expect(shown).toMatchObject({ kind: "volumes", counts: { new: 3, errors: 0 } });
    expect(await apply(first)).toMatchObject({ ok: true });
    const average = await db.siteVolume.findFirstOrThrow({ where: { siteId: null } });
    expect(average).toMatchObject({ serviceId: null, cases: 6630, estimated: true });
    const second = await sent("Kundenzentrum;Monat;Fälle;Quelle", "KNI;01/2023;1300;Neu gezählt");
    expect(await apply(second)).toMatchObject({ ok: true, value: { counts: { changed: 1 } } });
    const ofSite = { siteId: sites.get("KNI") ?? "", serviceId: null };
    const changed = await db.siteVolume.findFirstOrThrow({ where: ofSite });
    expect(changed).toMatchObject({ cases: 1300, source: "Neu gezählt" });
    expect(await undo(second)).toMatchObject({ ok: true });
    const restored = await db.siteVolume.findFirstOrThrow({ where: ofSite });
    expect(restored).toMatchObject({ cases: 1200, source: "Zählung" });
    expect(await undo(first)).toMatchObject({ ok: true });
    expect(await db.siteVolume.count()).toBe(0);
  });

  it("says what cannot be read and writes nothing of it", async () => {
    const importId = await sent(
      "Kundenzentrum;Dienstleistung;Monat;Fälle;Quelle",
      "Atlantis;;2023-01;1;Zählung",
      "KNI;Zauberei;2023-01;1;Zählung",
      "KNI;;Frühling;1;Zählung",
      "KNI;;2023-02;viele;Zählung",
      ";;2023-02;3;",
    );
    const { rows } = await look(importId);
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ["unknown-site"],
      ["unknown-service"],
      ["month-unreadable"],
      ["number-unreadable"],
      ["source-missing", "missing-value"],
    ]);
    expect(await apply(importId)).toMatchObject({ error: { code: "rows-with-errors" } });
    expect(await db.siteVolume.count()).toBe(0);
  });
});
