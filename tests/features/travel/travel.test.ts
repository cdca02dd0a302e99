import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { Refusal } from "~/domain/access/refusal";
import { factsOf } from "~/features/placement/plan-facts.server";
import { loadPlanRecord } from "~/features/placement/plan-record.server";
import { openQuestions } from "~/features/travel/open-questions.query.server";
import { setArea } from "~/features/travel/set-area.server";
import { removeMinutes, stateMinutes } from "~/features/travel/state-minutes.server";
import { setAreaSchema } from "~/features/travel/travel.schema";
import { travelMinutesFor } from "~/features/travel/travel-minutes.query.server";
import { travelPage } from "~/features/travel/travel-page.query.server";
import { today } from "~/platform/clock";
import { aPlannerActor, aTrainerActor } from "../../factories/actors";
import { aCohort } from "../../factories/cohorts";
import { aTrainee } from "../../factories/people";
import { aSite } from "../../factories/sites";
import { aCohortToPlace } from "../placement/a-plan";

const area = (postcode: string) =>
  setAreaSchema.parse({
    ...{ postcode, name: "Irgendwo", latitude: "53,55", longitude: "10", source: "Karte" },
  });

describe("the way to a site", () => {
  it("is unknown until somebody says where the postcode lies, then estimated, then stated", async () => {
    const planner = await aPlannerActor(db);
    const { id: siteId } = await aSite(db, { latitude: 53.55, longitude: 10 });
    const look = async () => (await travelMinutesFor(["91001"], [siteId]))["91001"];
    expect(await look()).toEqual({});
    await setArea(planner, area("91001"));
    expect(await look()).toEqual({ [siteId]: { minutes: 12, estimated: true } });
    const stated = { postcode: "91001", siteId, minutes: 25, source: "Fahrplan" };
    await stateMinutes(planner, stated);
    await stateMinutes(planner, { ...stated, minutes: 26 });
    expect(await look()).toEqual({ [siteId]: { minutes: 26, estimated: false } });
    await removeMinutes(planner, { postcode: "91001", siteId });
    expect(await look()).toEqual({ [siteId]: { minutes: 12, estimated: true } });
    const row = (await travelPage(planner, "91001")).lookup?.ways.find(
      (way) => way.siteId === siteId,
    );
    expect(row).toMatchObject({ minutes: 12, estimated: true, source: null });
  });

  it("asks about a trainee's postcode that nobody can place", async () => {
    const planner = await aPlannerActor(db);
    const { id: siteId } = await aSite(db);
    const { id: cohortId } = await aCohort(db);
    const trainee = await aTrainee(db, { cohortId, person: { postcode: "92002" } });
    const asked = async () =>
      (await openQuestions(planner)).find(({ postcode }) => postcode === "92002");
    expect(await asked()).toMatchObject({ stated: 0, trainees: [{ id: trainee.id }] });
    await stateMinutes(planner, { postcode: "92002", siteId, minutes: 70, source: "Fahrplan" });
    expect((await asked())?.stated).toBe(1);
    await setArea(planner, area("92002"));
    expect(await asked()).toBeUndefined();
  });

  it("is in the facts that a plan is judged by", async () => {
    const { plan, trainees, sites } = await aCohortToPlace();
    const stated = { postcode: "20357", siteId: sites[0].id, minutes: 95, source: "Fahrplan" };
    await stateMinutes(await aPlannerActor(db), stated);
    const record = await loadPlanRecord(db, plan.id);
    const facts = record && factsOf(record, today());
    const judged = facts?.trainees.find(({ id }) => id === trainees[0].id);
    expect(judged?.commuteMinutes[sites[0].id]).toBe(95);
  });

  it("is written and asked about by planners only", async () => {
    const trainer = await aTrainerActor(db);
    const { id: siteId } = await aSite(db);
    const refused = new Refusal("forbidden");
    const stated = { postcode: "93003", siteId, minutes: 25, source: "Fahrplan" };
    await expect(setArea(trainer, area("93003"))).rejects.toEqual(refused);
    await expect(stateMinutes(trainer, stated)).rejects.toEqual(refused);
    await expect(removeMinutes(trainer, stated)).rejects.toEqual(refused);
    await expect(openQuestions(trainer)).rejects.toEqual(refused);
    await expect(travelPage(trainer, null)).rejects.toEqual(refused);
  });

  it.each([
    [{ postcode: "2009" }, "postcode"],
    [{ latitude: "nord" }, "latitude"],
    [{ latitude: "10" }, "latitude"],
    [{ source: "" }, "source"],
  ])("refuses the form %j", (given, field) => {
    const fields = {
      postcode: "91001",
      name: "x",
      latitude: "53",
      longitude: "10",
      source: "Karte",
    };
    const parsed = setAreaSchema.safeParse({ ...fields, ...given });
    expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });
});
