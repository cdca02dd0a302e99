import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { Refusal } from "~/domain/access/refusal";
import { addDays, day } from "~/domain/calendar/day";
import { closeSite, reopenSite } from "~/features/sites/close-site.server";
import { siteClosing } from "~/features/sites/site-closing.query.server";
import { sitePage } from "~/features/sites/site-page.query.server";
import { aPlannerActor, aTraineeActor } from "../../factories/actors";
import { aCohort, aPhase } from "../../factories/cohorts";
import { aTrainee, aTrainer } from "../../factories/people";
import { aPlacement, aPlan } from "../../factories/placements";
import { aRoom, aSite } from "../../factories/sites";

const lastDay = day("2027-03-31");

async function aBusySite() {
  const site = await aSite(db);
  const cohort = await aCohort(db);
  const range = { startsOn: addDays(lastDay, -10), endsOn: addDays(lastDay, 10) };
  const phase = await aPhase(db, { cohortId: cohort.id, ...range });
  const plan = await aPlan(db, { cohortId: cohort.id });
  const trainee = await aTrainee(db, { cohortId: cohort.id });
  const placed = { planId: plan.id, traineeId: trainee.id, siteId: site.id, phaseId: phase.id };
  await aPlacement(db, placed);
  await aTrainer(db, { siteId: site.id });
  await aRoom(db, { siteId: site.id });
  return site;
}

const closing = (siteId: string, given = {}) => ({
  ...{ siteId, version: 1, validTo: lastDay, successorId: null, shown: 0 },
  ...given,
});

describe("closeSite", () => {
  it("shows what depends on it before, and closes once that was seen", async () => {
    const planner = await aPlannerActor(db);
    const site = await aBusySite();
    const { count, consequences } = await siteClosing(planner, site.id, lastDay);
    expect(count).toBe(3);
    expect(consequences).toMatchObject({ lessons: 0, capacities: [] });
    expect(await closeSite(planner, closing(site.id))).toMatchObject({
      error: { code: "unread-consequences", values: { count: 3 } },
    });
    const successor = await aSite(db);
    const input = closing(site.id, { shown: 3, successorId: successor.id });
    expect(await closeSite(planner, input)).toMatchObject({ ok: true });
    expect((await sitePage(planner, site.id)).site).toMatchObject({
      validTo: lastDay,
      successor: { id: successor.id },
    });
    expect(await closeSite(planner, input)).toMatchObject({ error: { code: "stale" } });
  });

  it("counts nothing that ends on the last day", async () => {
    const planner = await aPlannerActor(db);
    const site = await aBusySite();
    const { consequences } = await siteClosing(planner, site.id, addDays(lastDay, 10));
    expect(consequences?.placements).toEqual([]);
  });

  it.each([
    [{ validTo: "2019-12-31" }, "closes-before-opening"],
    [{ successorId: "00000000-0000-4000-8000-000000000000" }, "successor-not-there"],
  ])("refuses %j", async (given, code) => {
    const planner = await aPlannerActor(db);
    const site = await aSite(db);
    expect(await closeSite(planner, closing(site.id, given))).toMatchObject({ error: { code } });
    expect((await sitePage(planner, site.id)).site.validTo).toBeNull();
  });

  it("is taken back", async () => {
    const planner = await aPlannerActor(db);
    const site = await aSite(db);
    await closeSite(planner, closing(site.id));
    expect(await reopenSite(planner, { siteId: site.id, version: 2 })).toMatchObject({ ok: true });
    expect((await sitePage(planner, site.id)).site).toMatchObject({
      validTo: null,
      successor: null,
    });
  });

  it("is for planners only", async () => {
    const site = await aSite(db);
    const trainee = await aTraineeActor(db);
    await expect(closeSite(trainee, closing(site.id))).rejects.toEqual(new Refusal("forbidden"));
    await expect(siteClosing(trainee, site.id, null)).rejects.toEqual(new Refusal("forbidden"));
  });
});
