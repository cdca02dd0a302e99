import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { applyImport } from "~/features/imports/apply-import.server";
import { correctCells } from "~/features/imports/correct-cells.server";
import { undoImport } from "~/features/imports/undo-import.server";
import { aPlannerActor, aTrainerActor } from "../../factories/actors";
import { aCluster, aMembership } from "../../factories/clusters";
import { anAccount } from "../../factories/people";
import { aCapacity } from "../../factories/sites";
import {
  aCohortFor2026,
  forgetTrainees,
  importFile,
  PLACES,
  RSA,
  sampleFile,
  textFile,
  theSites,
  upload,
} from "./list-cohort";

let planner: Actor;
let cohortId: string;
let sites: Map<string, string>;

beforeAll(async () => {
  planner = await aPlannerActor(db);
  sites = await theSites();
});

beforeEach(async () => {
  await forgetTrainees();
  cohortId = (await aCohortFor2026()).id;
});

const row = (mail: string, postcode: string, wish: string) =>
  textFile(
    "Name, Vorname;geb. am;PLZ;E-Mail;Wünsche",
    `Abel, Zoë;17.05.2005;${postcode};${mail};${wish}`,
  );

const countTrainees = () => db.trainee.count({ where: { cohortId } });

describe("taking an import of people back", () => {
  it("removes whom it created, once", async () => {
    const people = await db.person.count();
    const { importId } = await importFile(planner, cohortId, sampleFile(RSA));
    expect(await countTrainees()).toBe(17);
    expect(await undoImport(planner, { importId, version: 2 })).toMatchObject({ ok: true });
    expect(await countTrainees()).toBe(0);
    expect(await db.person.count()).toBe(people);
    expect(await undoImport(planner, { importId, version: 3 })).toMatchObject({
      error: { code: "already-undone" },
    });
    const events = await db.auditEvent.findMany({
      where: { subjectId: importId },
      orderBy: { id: "asc" },
    });
    expect(events.map(({ action }) => action)).toEqual([
      "import.upload",
      "import.apply",
      "import.undo",
    ]);
  });

  it("restores whom it changed", async () => {
    await importFile(planner, cohortId, row("undo1@list.example", "20357", "City / Altona"));
    const { importId } = await importFile(
      planner,
      cohortId,
      row("undo1@list.example", "22415", "Harburg"),
    );
    expect((await undoImport(planner, { importId, version: 2 })).ok).toBe(true);
    const [trainee] = await db.trainee.findMany({
      where: { cohortId },
      include: { person: true, wishes: { orderBy: { rank: "asc" } } },
    });
    expect(trainee?.person.postcode).toBe("20357");
    expect(trainee?.wishes.map(({ siteId }) => siteId)).toEqual([
      sites.get("KCI"),
      sites.get("KAL"),
    ]);
  });

  it("is refused while somebody has a cluster, a login or was edited since", async () => {
    const { importId } = await importFile(
      planner,
      cohortId,
      row("undo2@list.example", "20357", "City"),
    );
    const trainee = await db.trainee.findFirstOrThrow({ where: { cohortId } });
    const refused = { error: { code: "still-used", values: { count: 1, names: "Zoë Abel" } } };
    const undo = () => undoImport(planner, { importId, version: 2 });

    const cluster = await aCluster(db, { cohortId });
    const membership = await aMembership(db, { clusterId: cluster.id, traineeId: trainee.id });
    expect(await undo()).toMatchObject(refused);
    await db.clusterMembership.delete({ where: { id: membership.id } });

    const account = await anAccount(db, { role: "trainee", personId: trainee.personId });
    expect(await undo()).toMatchObject(refused);
    await db.account.delete({ where: { id: account.id } });

    await db.person.update({ where: { id: trainee.personId }, data: { version: 2 } });
    expect(await undo()).toMatchObject(refused);
    await db.person.update({ where: { id: trainee.personId }, data: { version: 1 } });

    expect(await undo()).toMatchObject({ ok: true });
    expect(await countTrainees()).toBe(0);
  });

  it("is refused when a change was edited since, or nothing was confirmed", async () => {
    await importFile(planner, cohortId, row("undo3@list.example", "20357", "City"));
    const { importId } = await importFile(
      planner,
      cohortId,
      row("undo3@list.example", "22415", "City"),
    );
    await db.trainee.updateMany({ where: { cohortId }, data: { version: { increment: 1 } } });
    expect(await undoImport(planner, { importId, version: 2 })).toMatchObject({
      error: { code: "still-used" },
    });
    const open = await upload(planner, cohortId, row("undo4@list.example", "20357", "City"));
    expect(await undoImport(planner, { importId: open, version: 1 })).toMatchObject({
      error: { code: "not-applied" },
    });
    const trainer = await aTrainerActor(db);
    await expect(undoImport(trainer, { importId, version: 2 })).rejects.toMatchObject({
      kind: "forbidden",
    });
  });
});

describe("an import of places", () => {
  const placesOf = (code: string) =>
    db.capacity.findMany({
      where: { siteId: sites.get(code) ?? "" },
      orderBy: { startsOn: "asc" },
    });

  it("enters figures per period, cuts longer entries and is taken back whole", async () => {
    const known = await aCapacity(db, { siteId: sites.get("KNI") ?? "", places: 1 });
    const importId = await upload(planner, cohortId, sampleFile(PLACES));
    const chosen = { "7:period:2027-01-11/2027-02-26": "3" };
    await correctCells(planner, { importId, version: 1, chosen, typed: {} });
    const applied = await applyImport(planner, { importId, version: 2, leaveOut: false });
    expect(applied).toMatchObject({ ok: true, value: { counts: { created: 13, changed: 1 } } });

    const niendorf = await placesOf("KNI");
    const days = (date: Date) => date.toISOString().slice(0, 10);
    expect(
      niendorf.map(({ startsOn, endsOn, places }) => [days(startsOn), days(endsOn), places]),
    ).toEqual([
      ["2026-10-01", "2026-11-22", 1],
      ["2026-11-23", "2027-01-08", 3],
      ["2027-01-09", "2027-01-10", 1],
      ["2027-01-11", "2027-02-26", 3],
      ["2027-02-27", "2027-02-28", 1],
      ["2027-03-01", "2027-04-16", 3],
      ["2027-04-17", "2027-09-30", 1],
    ]);
    expect(niendorf[1]).toMatchObject({
      confirmedHow: "phone",
      confirmedOn: new Date("2026-10-12"),
      confirmedBy: "Müller-Lüdenscheidt",
    });
    expect((await placesOf("KAL"))[0]?.places).toBe(0);
    expect(await placesOf("KLA")).toHaveLength(2);

    const again = await upload(planner, cohortId, sampleFile(PLACES));
    await correctCells(planner, { importId: again, version: 1, chosen, typed: {} });
    expect(
      await applyImport(planner, { importId: again, version: 2, leaveOut: false }),
    ).toMatchObject({
      error: { code: "nothing-to-import" },
    });

    expect((await undoImport(planner, { importId, version: 3 })).ok).toBe(true);
    expect(await db.capacity.findMany()).toEqual([known]);
  });

  it("is not taken back once a figure was edited", async () => {
    const importId = await upload(planner, cohortId, sampleFile(PLACES));
    await applyImport(planner, { importId, version: 1, leaveOut: false });
    await db.capacity.updateMany({
      where: { siteId: sites.get("KAL") ?? "", places: 0 },
      data: { places: 1, version: 2 },
    });
    expect(await undoImport(planner, { importId, version: 2 })).toMatchObject({
      error: { code: "places-edited", values: { count: 1 } },
    });
    expect(await placesOf("KAL")).toHaveLength(3);
  });
});
