import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { Refusal } from "~/domain/access/refusal";
import { addDocument } from "~/features/sites/add-document.server";
import { changeSite } from "~/features/sites/change-site.server";
import { createSite } from "~/features/sites/create-site.server";
import { limitTrainer } from "~/features/sites/limit-trainer.server";
import { removeContact } from "~/features/sites/remove-contact.server";
import { removeDocument } from "~/features/sites/remove-document.server";
import { saveContact } from "~/features/sites/save-contact.server";
import { setOpeningHoursSchema } from "~/features/sites/set-opening-hours.schema";
import { setOpeningHours } from "~/features/sites/set-opening-hours.server";
import { changeSiteSchema, createSiteSchema } from "~/features/sites/site.schema";
import { saveContactSchema } from "~/features/sites/site-contact.schema";
import { addDocumentSchema } from "~/features/sites/site-document.schema";
import { sitePage } from "~/features/sites/site-page.query.server";
import { aPlannerActor, aTraineeActor } from "../../factories/actors";
import { aTrainer } from "../../factories/people";
import { nextNumber } from "../../factories/sequence";
import { aSite } from "../../factories/sites";

function details(given: Record<string, string> = {}) {
  return {
    ...{ name: `Kundenzentrum Neu ${nextNumber()}`, district: "Mitte", postcode: "20095" },
    ...{ city: "Hamburg", latitude: "53,55", longitude: "10.0", shiftModel: "one_shift" },
    ...{ workstations: "8", trainingPlaces: "3" },
    ...given,
  };
}

const aNew = (given: Record<string, string> = {}) =>
  createSiteSchema.parse({ code: `n${nextNumber()}`, validFrom: "2027-01-01", ...details(given) });

describe("createSite", () => {
  it("opens a site with the usual hours of its shift model", async () => {
    const planner = await aPlannerActor(db);
    const created = await createSite(planner, aNew());
    if (!created.ok) throw new Error(created.error.code);
    const { site, openingHours } = await sitePage(planner, created.value.siteId);
    expect(site).toMatchObject({ latitude: 53.55, validFrom: "2027-01-01", workstations: 8 });
    expect(openingHours).toHaveLength(5);
  });

  it("takes the centre of the postcode, and asks where nobody knows it", async () => {
    const planner = await aPlannerActor(db);
    const area = {
      postcode: "10115",
      name: "Berlin",
      latitude: 52.5,
      longitude: 13.4,
      source: "Karte",
    };
    await db.postcodeArea.upsert({ where: { postcode: "10115" }, create: area, update: area });
    const nowhere = { latitude: "", longitude: "" };
    expect(await createSite(planner, aNew({ ...nowhere, postcode: "10115" }))).toMatchObject({
      ok: true,
    });
    expect(await createSite(planner, aNew({ ...nowhere, postcode: "99997" }))).toMatchObject({
      error: { code: "position-unknown", values: { postcode: "99997" } },
    });
  });

  it("refuses a code or a name that is taken", async () => {
    const planner = await aPlannerActor(db);
    const first = aNew();
    await createSite(planner, first);
    expect(await createSite(planner, { ...aNew(), code: first.code })).toMatchObject({
      error: { code: "code-taken" },
    });
    expect(await createSite(planner, { ...aNew(), name: first.name.toUpperCase() })).toMatchObject({
      error: { code: "name-taken" },
    });
  });

  it("is for planners only", async () => {
    await expect(createSite(await aTraineeActor(db), aNew())).rejects.toEqual(
      new Refusal("forbidden"),
    );
  });
});

describe("a site's details", () => {
  it("change once per version", async () => {
    const planner = await aPlannerActor(db);
    const { id: siteId, version } = await aSite(db);
    const change = (workstations: string) =>
      changeSite(
        planner,
        changeSiteSchema.parse({ siteId, version: String(version), ...details({ workstations }) }),
      );
    const both = await Promise.all([change("5"), change("6")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { code: "stale" } });
  });

  it("hold the hours as they were written", async () => {
    const planner = await aPlannerActor(db);
    const { id: siteId, version } = await aSite(db);
    const week = { siteId, version: String(version), day1: "7–12, 13:30–19 Uhr", day6: "9 bis 15" };
    const input = setOpeningHoursSchema.parse(week);
    expect(await setOpeningHours(planner, input)).toMatchObject({ ok: true });
    expect((await sitePage(planner, siteId)).openingHours).toEqual([
      { weekday: 1, opensMinute: 420, closesMinute: 720 },
      { weekday: 1, opensMinute: 810, closesMinute: 1140 },
      { weekday: 6, opensMinute: 540, closesMinute: 900 },
    ]);
    expect(await setOpeningHours(planner, input)).toMatchObject({ error: { code: "stale" } });
    const unclear = setOpeningHoursSchema.safeParse({
      ...week,
      day2: "vormittags",
      day3: "7-12, 11-13",
    });
    expect(unclear.error?.issues.map(({ message }) => message)).toEqual([
      "hoursUnclear",
      "hoursOverlap",
    ]);
  });
});

describe("whom to turn to and what to read", () => {
  it("comes, changes and goes", async () => {
    const planner = await aPlannerActor(db);
    const { id: siteId } = await aSite(db);
    const fields = { siteId, name: "Anke Petersen", function: "Leitung", phone: "115" };
    await saveContact(planner, saveContactSchema.parse(fields));
    const [contact] = (await sitePage(planner, siteId)).contacts;
    if (!contact) throw new Error("no contact");
    const changed = {
      ...fields,
      contactId: contact.id,
      version: "1",
      email: "anke@hamburg.example",
    };
    const change = saveContactSchema.parse(changed);
    expect(await saveContact(planner, change)).toMatchObject({ ok: true });
    expect(await saveContact(planner, change)).toMatchObject({ error: { code: "stale" } });
    const gone = { siteId, contactId: contact.id, version: 2 };
    expect(await removeContact(planner, gone)).toMatchObject({ ok: true });
    const link = { siteId, title: "Hausordnung", url: "https://example.org/haus" };
    await addDocument(planner, addDocumentSchema.parse(link));
    const [document] = (await sitePage(planner, siteId)).documents;
    expect(document).toMatchObject({ title: "Hausordnung" });
    await removeDocument(planner, { siteId, documentId: document?.id ?? "" });
    expect(await sitePage(planner, siteId)).toMatchObject({ contacts: [], documents: [] });
  });

  it("is never reached through another site, and no link runs a script", async () => {
    const planner = await aPlannerActor(db);
    const { id: siteId } = await aSite(db);
    const foreign = await db.siteContact.create({
      data: { siteId: (await aSite(db)).id, name: "Fremd", function: "Leitung" },
    });
    const input = { siteId, contactId: foreign.id, version: 1 };
    await expect(removeContact(planner, input)).rejects.toEqual(new Refusal("notFound"));
    const script = { siteId, title: "x", url: "javascript:alert(1)" };
    expect(addDocumentSchema.safeParse(script).success).toBe(false);
  });
});

describe("limitTrainer", () => {
  it("changes the proposal of the site", async () => {
    const planner = await aPlannerActor(db);
    const { id: siteId } = await aSite(db, { trainingPlaces: 5 });
    const trainer = await aTrainer(db, { siteId, maxTrainees: 3 });
    expect((await sitePage(planner, siteId)).proposal).toMatchObject({
      places: 3,
      limitedBy: "trainers",
    });
    const input = { siteId, trainerId: trainer.id, version: 1, maxTrainees: 2 };
    expect(await limitTrainer(planner, input)).toMatchObject({ ok: true });
    expect(await limitTrainer(planner, input)).toMatchObject({ error: { code: "stale" } });
    expect((await sitePage(planner, siteId)).proposal.places).toBe(2);
  });
});
