import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { acceptRestriction } from "~/features/people/accept-restriction.server";
import { addRestriction } from "~/features/people/add-restriction.server";
import { changePersonSchema } from "~/features/people/change-person.schema";
import { changePerson } from "~/features/people/change-person.server";
import { changeTrainer } from "~/features/people/change-trainer.server";
import { personDesk } from "~/features/people/person-desk.query.server";
import { addRestrictionSchema } from "~/features/people/restriction.schema";
import { setTrainerModules } from "~/features/people/set-trainer-modules.server";
import { trainerPage } from "~/features/people/trainer-page.query.server";
import { withdrawRestriction } from "~/features/people/withdraw-restriction.server";
import { today } from "~/platform/clock";
import { aNonPlannerOfEachRole, aPlannerActor } from "../../factories/actors";
import { aCluster, aClusterTrainer } from "../../factories/clusters";
import { aCohort } from "../../factories/cohorts";
import { aPerson, aTrainee, aTrainer } from "../../factories/people";
import { aModule } from "../../factories/programmes";
import { aSite } from "../../factories/sites";
import { lastEvent } from "./people-fixtures";

let planner: Actor;
beforeAll(async () => {
  planner = await aPlannerActor(db);
});

const form = (personId: string, given: Record<string, string> = {}) =>
  changePersonSchema.parse({
    personId,
    version: "1",
    givenName: "Ayşe",
    familyName: "Yılmaz",
    email: "",
    phone: "",
    birthDate: "2005-03-04",
    postcode: "22765",
    ...given,
  });

describe("a person's data", () => {
  it("changes; the log names birth date and postcode without their values", async () => {
    const { personId } = await aTrainee(db);
    expect(await changePerson(planner, form(personId))).toEqual({ ok: true, value: null });
    const desk = await personDesk(planner, personId);
    expect(desk.facts).toMatchObject({ birthDate: "2005-03-04", postcode: "22765", version: 2 });
    const event = await lastEvent(personId);
    expect(event.after).toMatchObject({ familyName: "Yılmaz" });
    expect(event.after).toMatchObject({
      changed: expect.arrayContaining(["birthDate", "postcode"]),
    });
    expect(JSON.stringify(event, (_, value) => String(value))).not.toMatch(/2005-03-04|22765/);
    expect(desk.history[0]).toMatchObject({ action: "person.change" });
  });

  it("without birth date and postcode in the form leaves them as they are", async () => {
    const { personId } = await aTrainee(db);
    const { birthDate: _, postcode: __, ...contact } = form(personId);
    await changePerson(planner, contact);
    expect(await db.person.findUnique({ where: { id: personId } })).toMatchObject({
      postcode: "20357",
      searchKey: "yilmaz\tayse",
    });
  });

  it("says why not", async () => {
    const { personId } = await aTrainee(db);
    const other = await aPerson(db);
    const change = (given: Record<string, string>) => changePerson(planner, form(personId, given));
    expect(await change({ version: "9" })).toMatchObject({ error: { code: "stale" } });
    const taken = { email: other.email?.toUpperCase() ?? "" };
    expect(await change(taken)).toMatchObject({ error: { code: "mail-taken", field: "email" } });
    expect(await change({ birthDate: "2024-01-01" })).toMatchObject({
      error: { code: "birth-date-implausible" },
    });
    expect(changePersonSchema.safeParse({ ...form(personId), postcode: "2276" }).success).toBe(
      false,
    );
  });

  it("is for planners to change and to read", async () => {
    const { personId } = await aTrainee(db);
    for (const actor of await aNonPlannerOfEachRole(db)) {
      const attempts = [changePerson(actor, form(personId)), personDesk(actor, personId)];
      for (const attempt of attempts) {
        await expect(attempt).rejects.toMatchObject({ kind: "forbidden" });
      }
    }
  });
});

describe("what planning respects", () => {
  it("is added, and counts at once", async () => {
    const trainee = await aTrainee(db);
    const site = await aSite(db);
    const facts = { traineeId: trainee.id, barredSiteId: site.id, maxCommuteMinutes: 45 };
    expect(await addRestriction(planner, facts)).toMatchObject({ ok: true });
    const { restrictions } = await personDesk(planner, trainee.personId);
    expect(restrictions).toMatchObject([{ site: site.name, minutes: 45 }]);
    expect(restrictions[0]?.acceptedOn).toBe(today());
    const empty = { traineeId: trainee.id, barredSiteId: "", maxCommuteMinutes: "" };
    expect(addRestrictionSchema.safeParse(empty).success).toBe(false);
  });

  it("is accepted once as a list proposed it, and withdrawn", async () => {
    const { id: traineeId } = await aTrainee(db);
    const data = { traineeId, maxCommuteMinutes: 60 };
    const { id } = await db.planningRestriction.create({ data });
    const choice = { restrictionId: id, version: 1 };
    expect(await acceptRestriction(planner, { ...choice, version: 7 })).toMatchObject({
      error: { code: "stale" },
    });
    expect(await acceptRestriction(planner, choice)).toMatchObject({ ok: true });
    expect(await acceptRestriction(planner, choice)).toMatchObject({
      error: { code: "already-accepted" },
    });
    expect(await withdrawRestriction(planner, choice)).toMatchObject({ error: { code: "stale" } });
    expect(await withdrawRestriction(planner, { ...choice, version: 2 })).toMatchObject({
      ok: true,
    });
    expect(await lastEvent(traineeId)).toMatchObject({
      action: "restriction.withdraw",
      before: { maxCommuteMinutes: 60 },
    });
  });

  it("is for planners only", async () => {
    const { id: traineeId } = await aTrainee(db);
    for (const actor of await aNonPlannerOfEachRole(db)) {
      const attempt = addRestriction(actor, {
        traineeId,
        barredSiteId: null,
        maxCommuteMinutes: 30,
      });
      await expect(attempt).rejects.toMatchObject({ kind: "forbidden" });
    }
  });
});

describe("a trainer's task", () => {
  it("changes, but who leads a cluster goes to no site", async () => {
    const trainer = await aTrainer(db);
    const site = await aSite(db);
    const input = { trainerId: trainer.id, version: 1, siteId: site.id, maxTrainees: 2 };
    const cluster = await aCluster(db);
    const led = await aClusterTrainer(db, { clusterId: cluster.id, trainerId: trainer.id });
    expect(await changeTrainer(planner, input)).toMatchObject({
      error: { code: "leads-clusters" },
    });
    await db.clusterTrainer.delete({ where: { id: led.id } });
    expect(await changeTrainer(planner, input)).toMatchObject({ ok: true });
    expect(await changeTrainer(planner, input)).toMatchObject({ error: { code: "stale" } });
    expect(await lastEvent(trainer.id)).toMatchObject({ after: { maxTrainees: 2 } });
  });
});

describe("what a trainer teaches", () => {
  it("is said as a whole; codes that no curriculum has are none", async () => {
    const { id: trainerId } = await aTrainer(db);
    const { curriculumId } = await aCohort(db);
    const [one, two] = [await aModule(db, { curriculumId }), await aModule(db, { curriculumId })];
    const set = (moduleCodes: string[], version: number) =>
      setTrainerModules(planner, { trainerId, version, moduleCodes });
    expect(await set([one.code, "no such code"], 1)).toMatchObject({ ok: true });
    expect(await set([two.code], 2)).toMatchObject({ ok: true });
    expect((await trainerPage(planner, trainerId)).teaches).toEqual([two.code]);
    expect(await lastEvent(trainerId)).toMatchObject({
      before: { moduleCodes: [one.code] },
      after: { moduleCodes: [two.code] },
    });
    expect(await set([], 2)).toMatchObject({ error: { code: "stale" } });
  });

  it("is for planners to say", async () => {
    const { id: trainerId } = await aTrainer(db);
    for (const actor of await aNonPlannerOfEachRole(db)) {
      await expect(
        setTrainerModules(actor, { trainerId, version: 1, moduleCodes: [] }),
      ).rejects.toMatchObject({ kind: "forbidden" });
    }
  });
});
