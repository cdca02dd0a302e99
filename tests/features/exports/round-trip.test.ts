import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { day } from "~/domain/calendar/day";
import { exportedFile } from "~/features/exports/exported-file.query.server";
import { importPreview } from "~/features/imports/import-preview.query.server";
import { uploadList } from "~/features/imports/upload-list.server";
import { aPlannerActor } from "../../factories/actors";
import { aTrainer } from "../../factories/people";
import { aModule, aProgramme } from "../../factories/programmes";
import { aCapacity } from "../../factories/sites";
import { aCohortFor2026, importFile, RSA, sampleFile, theSites } from "../imports/list-cohort";

let planner: Actor;
let sites: Map<string, string>;
let cohortId: string;
let curriculumId: string;

beforeAll(async () => {
  planner = await aPlannerActor(db);
  sites = await theSites();
  cohortId = (await aCohortFor2026()).id;
  await importFile(planner, cohortId, sampleFile(RSA));
  curriculumId = await aCurriculumId();
  await someModules();
  await someSites();
  await someFigures();
  await someLevels();
});

async function aCurriculumId(): Promise<string> {
  const { id: programmeId } = await aProgramme(db);
  const validFrom = toDbDay(day("2026-10-01"));
  const { id } = await db.curriculum.upsert({
    where: { programmeId_validFrom: { programmeId, validFrom } },
    update: {},
    create: { programmeId, title: "Ausbildungsplan", validFrom },
  });
  await db.module.deleteMany({ where: { curriculumId: id } });
  return id;
}

async function someModules() {
  const first = await aModule(db, { curriculumId, code: "M01", title: '=Ankommen; "alles"' });
  const second = await aModule(db, { curriculumId, code: "M02", title: "Melderecht, Teil 1" });
  await db.modulePrerequisite.create({ data: { moduleId: second.id, prerequisiteId: first.id } });
}

async function someSites() {
  const site = sites.get("KNI") ?? "";
  await aTrainer(db, { siteId: site, person: { givenName: "Şule", familyName: "Öztürk-Łoś" } });
  await aTrainer(db, { siteId: null });
  await atClosedSites();
  const range = (from: string, to: string) => ({
    startsOn: day(from),
    endsOn: day(to),
  });
  await aCapacity(db, { siteId: site, places: 2, ...range("2027-01-01", "2027-02-28") });
  const { id } = await aCapacity(db, {
    siteId: site,
    places: 0,
    ...range("2027-03-01", "2027-04-30"),
  });
  await db.capacity.update({
    where: { id },
    data: {
      confirmedOn: toDbDay(day("2026-10-12")),
      confirmedBy: "Frau Meier",
      confirmedHow: "link",
    },
  });
  await db.travelTime.createMany({
    data: ["01234", "20095"].flatMap((postcode, index) =>
      ["KNI", "KAL"].map((code) => ({
        postcode,
        siteId: sites.get(code) ?? "",
        minutes: 20 + index,
        source: "gemessen",
      })),
    ),
  });
}

/** Who was at a site or wished it before it closed. */
async function atClosedSites() {
  const closed = sites.get("KEI") ?? "";
  await aTrainer(db, { siteId: closed });
  const trainee = await db.trainee.findFirstOrThrow({ where: { cohortId } });
  await db.wish.deleteMany({ where: { traineeId: trainee.id } });
  const wished = [sites.get("KNI") ?? "", closed];
  await db.wish.createMany({
    data: wished.map((siteId, index) => ({ traineeId: trainee.id, siteId, rank: index + 1 })),
  });
}

async function someFigures() {
  const source = 'Anfrage; "Kern"';
  const figure = { source, asOf: toDbDay(day("2023-01-31")) };
  const { id: serviceId } = await db.service.create({
    data: {
      code: "hund",
      title: "Hundeanmeldung",
      digitalShare: 84,
      ...figure,
      modules: { create: [{ moduleCode: "M11" }, { moduleCode: "M02" }] },
    },
  });
  await db.service.create({ data: { code: "pass", title: "Reisepass" } });
  const month = toDbDay(day("2023-01-01"));
  await db.siteVolume.createMany({
    data: [
      { siteId: null, serviceId: null, month, cases: 6630, estimated: true, ...figure },
      { siteId: sites.get("KNI") ?? "", serviceId, month, cases: 0, source },
    ],
  });
}

/** One of them fell again, and one person has no address. */
async function someLevels() {
  const { curriculumId: own } = await db.cohort.findUniqueOrThrow({ where: { id: cohortId } });
  const { id: moduleId } = await aModule(db, { curriculumId: own, code: "M03", title: "Pässe" });
  const trainees = await db.trainee.findMany({ where: { cohortId }, take: 2 });
  const [first, second] = trainees.map(({ id, personId }) => ({ id, personId }));
  if (!first || !second) throw new Error("The list has people.");
  await db.person.update({ where: { id: second.personId }, data: { email: null } });
  for (const [minute, level] of [3, 1].entries()) {
    const setAt = new Date(Date.UTC(2026, 9, 20, 8, minute));
    const entry = { traineeId: first.id, moduleId, setById: planner.personId };
    await db.level.create({ data: { ...entry, level, setAt } });
  }
}

const kinds = [
  ["trainees", () => `cohort=${cohortId}`, () => ({ cohortId })],
  ["trainers", () => "", () => ({})],
  ["sites", () => "", () => ({})],
  ["capacities", () => "", () => ({})],
  ["travel", () => "", () => ({})],
  ["modules", () => `curriculum=${curriculumId}`, () => ({ curriculumId })],
  ["services", () => "", () => ({})],
  ["volumes", () => "", () => ({})],
  ["levels", () => `cohort=${cohortId}`, () => ({ cohortId })],
] as const;

describe.each(kinds)("an export of %s that comes back", (kind, search, place) => {
  it.each(["csv", "xlsx"] as const)("changes nothing as %s", async (format) => {
    const file = await exportedFile(planner, `${kind}.${format}`, new URLSearchParams(search()));
    const uploaded = await uploadList(planner, {
      ...place(),
      kind: "auto",
      file: { fileName: file.fileName, bytes: file.bytes },
    });
    if (!uploaded.ok) throw new Error(JSON.stringify(uploaded.error));
    const shown = await importPreview(planner, uploaded.value.importId, "all");
    const odd = shown.rows
      .filter(({ status }) => status !== "unchanged")
      .map(({ number, cells, problems }) => [number, cells.filter(({ was }) => was), problems]);
    expect(odd).toEqual([]);
    expect(shown.counts.questions).toBe(0);
    expect(shown.kind).toBe(kind);
    expect(shown.refusal).toBeNull();
    if (kind !== "capacities") expect(shown.missing.names).toEqual([]);
    expect(shown.counts.unchanged).toBeGreaterThan(0);
  });
});
