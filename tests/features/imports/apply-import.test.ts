import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { applyImport } from "~/features/imports/apply-import.server";
import { correctCells, resetCells } from "~/features/imports/correct-cells.server";
import { correctColumns } from "~/features/imports/correct-columns.server";
import { uploadList } from "~/features/imports/upload-list.server";
import {
  anAdministratorActor,
  aPlannerActor,
  aTraineeActor,
  aTrainerActor,
} from "../../factories/actors";
import {
  aCohortFor2026,
  forgetTrainees,
  importFile,
  preview,
  RSA,
  sampleFile,
  textFile,
  theSites,
  upload,
} from "./list-cohort";

let planner: Actor;
let cohortId: string;

beforeAll(async () => {
  planner = await aPlannerActor(db);
  await theSites();
});

beforeEach(async () => {
  await forgetTrainees();
  cohortId = (await aCohortFor2026()).id;
});

const header = "Name, Vorname;geb. am;PLZ;E-Mail;Wünsche";
const listOf = (...rows: string[]) => textFile(header, ...rows);
let people = 0;

/** A row of its own for every test; the database outlives them. */
function person() {
  people += 1;
  return { name: `Abel${people}, Zoë`, mail: `zoe${people}@list.example` };
}

function trainees() {
  return db.trainee.findMany({
    where: { cohortId },
    include: {
      person: true,
      wishes: { orderBy: { rank: "asc" }, include: { site: true } },
      enrolments: true,
      restrictions: true,
    },
    orderBy: { person: { familyName: "asc" } },
  });
}

describe("confirming a list", () => {
  it("is refused while rows have errors, unless they are to stay out", async () => {
    const importId = await upload(planner, cohortId, sampleFile(RSA));
    const refused = await applyImport(planner, { importId, version: 1, leaveOut: false });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: "rows-with-errors", values: { count: 2 } },
    });
    expect(await trainees()).toEqual([]);
    const applied = await applyImport(planner, { importId, version: 1, leaveOut: true });
    const counts = { created: 17, changed: 0, unchanged: 0, leftOut: 2 };
    expect(applied).toMatchObject({ ok: true, value: { counts } });
    const all = await trainees();
    expect(all).toHaveLength(17);
    const emre = all.find(({ person: { givenName } }) => givenName === "Emre");
    expect(emre).toMatchObject({
      partTimePercent: 100,
      enrolments: [{ state: "enrolled", effectiveOn: new Date("2026-10-01") }],
      wishes: [
        { rank: 1, site: { code: "KBE" } },
        { rank: 2, site: { code: "KBL" } },
      ],
      restrictions: [{ maxCommuteMinutes: 45, acceptedAt: null }],
    });
    const paula = all.find(({ person: { givenName } }) => givenName === "Paula");
    expect(paula?.entryOn).toEqual(new Date("2026-11-01"));
    const again = await upload(planner, cohortId, sampleFile(RSA));
    expect((await preview(planner, again)).counts).toMatchObject({ new: 0, changed: 0 });
  });

  it("updates the same people the second time and keeps what the list leaves empty", async () => {
    const { name, mail } = person();
    await importFile(planner, cohortId, listOf(`${name};17.05.2005;20357;${mail};City / Altona`));
    const [before] = await trainees();
    await importFile(planner, cohortId, listOf(`${name};17.05.2005;22415;;Harburg`));
    const [after, ...others] = await trainees();
    expect(others).toEqual([]);
    expect(after).toMatchObject({
      id: before?.id,
      version: 2,
      person: { email: mail, postcode: "22415" },
    });
    expect(after?.wishes.map(({ site }) => site.code)).toEqual(["KHA"]);
    const unchanged = await upload(planner, cohortId, listOf(`${name};17.05.2005;22415;;Harburg`));
    expect(
      await applyImport(planner, { importId: unchanged, version: 1, leaveOut: true }),
    ).toMatchObject({
      error: { code: "nothing-to-import" },
    });
  });

  it("shows from what to what a known person would change", async () => {
    const { name, mail } = person();
    await importFile(planner, cohortId, listOf(`${name};17.05.2005;20357;${mail};City`));
    const married = listOf(`Neu-${name};17.05.2005;20357;${mail.toUpperCase()};City`);
    const { rows } = await preview(planner, await upload(planner, cohortId, married));
    expect(rows[0]?.status).toBe("changed");
    expect(rows[0]?.cells[0]).toMatchObject({ value: `Neu-${name}`, was: name });
  });

  it("does not take somebody out of another cohort or from the trainers", async () => {
    const { name, mail } = person();
    await importFile(planner, cohortId, listOf(`${name};17.05.2005;20357;${mail};City`));
    const other = await aCohortFor2026();
    const list = await upload(planner, other.id, listOf(`${name};17.05.2005;20357;${mail};City`));
    expect((await preview(planner, list)).rows[0]?.problems.at(-1)).toMatchObject({
      code: "in-other-cohort",
    });
    const trainer = await aTrainerActor(db);
    const { email } = await db.person.findUniqueOrThrow({ where: { id: trainer.personId } });
    const own = await upload(planner, cohortId, listOf(`${name};17.05.2005;20357;${email};City`));
    expect((await preview(planner, own)).rows[0]).toMatchObject({ status: "error" });
  });

  it("happens once, however often and fast it is sent", async () => {
    const { name, mail } = person();
    const importId = await upload(
      planner,
      cohortId,
      listOf(`${name};17.05.2005;20357;${mail};City`),
    );
    const sent = Array.from({ length: 4 }, () =>
      applyImport(planner, { importId, version: 1, leaveOut: true }),
    );
    const outcomes = await Promise.all(sent);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const codes = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error.code]));
    expect(codes).toEqual(["already-applied", "already-applied", "already-applied"]);
    expect(await trainees()).toHaveLength(1);
  });

  it("takes turns when two lists of the same people are confirmed at once", async () => {
    const { name } = person();
    const row = `${name};17.05.2005;20357;;City`;
    const lists = [
      await upload(planner, cohortId, listOf(row)),
      await upload(planner, cohortId, listOf(row)),
    ];
    await Promise.all(
      lists.map((importId) => applyImport(planner, { importId, version: 1, leaveOut: true })),
    );
    expect(await trainees()).toHaveLength(1);
  });
});

describe("correcting before confirming", () => {
  it("mends cells, answers questions and takes them back", async () => {
    const importId = await upload(planner, cohortId, sampleFile(RSA));
    const chosen = { "22:row": "leave-out", "23:postcode": "20354", "23:wish1": "" };
    const typed = { "23:birthDate": "28.02.2006", "23:familyName": "Testmann", "5:partTime": "" };
    const mail = { "23:email": "max.testmann@beispiel.hamburg.de" };
    const first = await correctCells(planner, {
      importId,
      version: 1,
      chosen: { ...chosen, ...mail },
      typed,
    });
    expect(first.ok).toBe(true);
    const mended = await preview(planner, importId);
    expect(mended.counts).toMatchObject({ errors: 0, new: 18 });
    expect(mended.corrected).toBe(6);
    expect(await correctCells(planner, { importId, version: 1, chosen, typed })).toMatchObject({
      error: { code: "stale" },
    });
    await resetCells(planner, { importId, version: 2 });
    expect((await preview(planner, importId)).counts.errors).toBe(2);
  });

  it("sets columns by hand, and a remark found so is boiled down at once", async () => {
    const file = textFile("wer;wann;was", "Quast, Aylin;28.07.2002;Pflege des Vaters");
    const importId = await upload(planner, cohortId, file);
    const fields = ["fullName", "birthDate", "remark"];
    const first = await correctColumns(planner, { importId, version: 1, headerRow: 1, fields: [] });
    expect(first.ok).toBe(true);
    await correctColumns(planner, { importId, version: 2, headerRow: 1, fields });
    const shown = await preview(planner, importId);
    expect(shown).toMatchObject({ refusal: null, counts: { all: 1, new: 1, questions: 1 } });
    const { table } = await db.import.findUniqueOrThrow({ where: { id: importId } });
    expect(JSON.stringify(table)).not.toContain("Pflege");
  });
});

describe("who may import", () => {
  it("is the planner and nobody else; a cohort nobody knows is not found", async () => {
    const importId = await upload(planner, cohortId, sampleFile(RSA));
    const file = sampleFile(RSA);
    const others = [
      await anAdministratorActor(db),
      await aTraineeActor(db),
      await aTrainerActor(db),
    ];
    for (const actor of others) {
      const refusal = { kind: "forbidden" };
      await expect(uploadList(actor, { cohortId, kind: "auto", file })).rejects.toMatchObject(
        refusal,
      );
      await expect(preview(actor, importId)).rejects.toMatchObject(refusal);
      const apply = applyImport(actor, { importId, version: 1, leaveOut: true });
      await expect(apply).rejects.toMatchObject(refusal);
    }
    const nowhere = crypto.randomUUID();
    const lost = uploadList(planner, { cohortId: nowhere, kind: "auto", file });
    await expect(lost).rejects.toMatchObject({ kind: "notFound" });
    await expect(preview(planner, nowhere)).rejects.toMatchObject({ kind: "notFound" });
  });
});
