import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { Refusal } from "~/domain/access/refusal";
import { readBoardView } from "~/features/placement/board-view";
import { placementNeeds } from "~/features/placement/placement-needs.query.server";
import { planBoard } from "~/features/placement/plan-board.query.server";
import { sitePresence } from "~/features/placement/site-presence.query.server";
import { traineePlacements } from "~/features/placement/trainee-placements.query.server";
import { aPlannerActor, aTraineeActor, aTrainerActor } from "../../factories/actors";
import { aTrainer } from "../../factories/people";
import { aPlacement, aPlan } from "../../factories/placements";
import { aCohortToPlace, inDays } from "./a-plan";

async function aPublishedPlan() {
  const made = await aCohortToPlace();
  const published = await aPlan(db, { cohortId: made.cohort.id, state: "published" });
  const [one] = made.trainees;
  const common = { planId: published.id, traineeId: one.id, phaseId: made.stationA.id };
  const guide = await aTrainer(db, { siteId: made.sites[0].id });
  const days = (from: number, to: number) => ({ startsOn: inDays(from), endsOn: inDays(to) });
  await aPlacement(db, {
    ...common,
    ...days(-10, 20),
    siteId: made.sites[0].id,
    practicalTrainerId: guide.id,
  });
  await aPlacement(db, { ...common, ...days(60, 90), siteId: made.sites[1].id });
  await aPlacement(db, {
    ...common,
    ...days(60, 90),
    planId: made.plan.id,
    siteId: made.sites[0].id,
  });
  return { ...made, guide, one };
}

describe("traineePlacements", () => {
  it("shows a trainee their own in force, with place, guide and standing", async () => {
    const { one, sites, guide } = await aPublishedPlan();
    const rows = await traineePlacements(await aTraineeActor(db, one), one.id);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      isNow: true,
      standing: "confirmed",
      site: { name: sites[0].name, street: sites[0].street },
      practicalTrainer: { email: guide.person.email },
    });
    expect(rows[0]?.site.openingHours).toHaveLength(5);
    expect(rows[1]).toMatchObject({ standing: "provisional", practicalTrainer: null });
  });

  it("hides them from other trainees, and from a site's trainer what is elsewhere", async () => {
    const { one, trainees, guide } = await aPublishedPlan();
    const other = await aTraineeActor(db, trainees[1]);
    await expect(traineePlacements(other, one.id)).rejects.toEqual(new Refusal("notFound"));
    const rows = await traineePlacements(await aTrainerActor(db, guide), one.id);
    expect(rows.map(({ site }) => site.id)).toEqual([guide.siteId]);
    const stranger = await aTrainerActor(db);
    await expect(traineePlacements(stranger, one.id)).rejects.toEqual(new Refusal("notFound"));
  });
});

describe("sitePresence", () => {
  it("tells who is there and who comes, to the site's own trainers and planners", async () => {
    const { one, sites, guide } = await aPublishedPlan();
    const own = await aTrainerActor(db, guide);
    const here = await sitePresence(own, sites[0].id);
    expect(here.now.map(({ traineeId }) => traineeId)).toEqual([one.id]);
    expect(here.next).toEqual([]);
    const there = await sitePresence(await aPlannerActor(db), sites[1].id);
    expect(there.next).toHaveLength(1);
    await expect(sitePresence(own, sites[1].id)).rejects.toEqual(new Refusal("forbidden"));
  });
});

describe("placementNeeds", () => {
  it("counts who has no site, names drafts and unconfirmed places", async () => {
    const { cohort, plan, sites } = await aPublishedPlan();
    const needs = await placementNeeds(await aPlannerActor(db));
    const own = needs.unplaced.filter(({ cohortId }) => cohortId === cohort.id);
    expect(own.map(({ phase, count, draftId }) => [phase, count, draftId])).toEqual([
      ["Station A", 2, plan.id],
      ["Station B", 3, plan.id],
    ]);
    expect(own[0]).toMatchObject({ publishBy: inDays(60 - 28), daysLeft: 32 });
    expect(needs.drafts.map(({ planId }) => planId)).toContain(plan.id);
    expect(needs.unconfirmed.map(({ siteId }) => siteId)).toContain(sites[0].id);
    expect(needs.doubleBookings).toEqual([]);
  });
});

describe("planBoard", () => {
  it("shows the grid, the places and the findings, to planners only", async () => {
    const { plan, one, sites, stationA } = await aPublishedPlan();
    const board = await planBoard(await aPlannerActor(db), plan.id);
    const [group] = board.groups;
    expect(group?.rows).toHaveLength(3);
    const cell = group?.rows
      .find(({ traineeId }) => traineeId === one.id)
      ?.cells.find(({ phaseId }) => phaseId === stationA.id);
    expect(cell).toMatchObject({ parts: [{ siteId: sites[0].id }], severity: "forbidden" });
    const site = board.sites.find(({ id }) => id === sites[0].id);
    expect(site?.rooms[0]).toMatchObject({ places: 3, taken: 1, left: 2 });
    expect(site?.confirmation).toBe("never");
    const onSites = readBoardView(new URLSearchParams({ board: "sites" }));
    const other = await planBoard(await aPlannerActor(db), plan.id, onSites);
    const stretches = other.sites.find(({ id }) => id === sites[0].id)?.stretches ?? [];
    expect(stretches.map(({ taken, places }) => `${taken}/${places}`)).toContain("1/3");
    expect(board.findings.map(({ rule }) => rule)).toContain("nobody-alone");
    const refused = planBoard(await aTraineeActor(db, one), plan.id);
    await expect(refused).rejects.toEqual(new Refusal("forbidden"));
  });
});
