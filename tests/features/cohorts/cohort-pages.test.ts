import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { addDays } from "~/domain/calendar/day";
import { cohortList } from "~/features/cohorts/cohort-list.query.server";
import { cohortPage } from "~/features/cohorts/cohort-page.query.server";
import { cohortPreview } from "~/features/cohorts/cohort-preview.query.server";
import { today } from "~/platform/clock";
import { aNonPlannerOfEachRole, aPlannerActor } from "../../factories/actors";
import { aCluster, aClusterTrainer, aMembership } from "../../factories/clusters";
import { aCohort, aPhase } from "../../factories/cohorts";
import { aTrainee, aTrainer } from "../../factories/people";
import { aPlacement, aPlan } from "../../factories/placements";
import { aProgramme } from "../../factories/programmes";
import { aSite } from "../../factories/sites";

const inDays = (days: number) => addDays(today(), days);
const NOTHING = { programme: null, start: null, end: null, from: null };

/** A running cohort with a placement phase ahead and as many trainees as told. */
async function aRunningCohort(trainees: number) {
  const cohort = await aCohort(db, { startsOn: inDays(-50), endsOn: inDays(600) });
  const cohortId = cohort.id;
  const phase = await aPhase(db, { cohortId, startsOn: inDays(10), endsOn: inDays(58) });
  const people = [];
  for (let made = 0; made < trainees; made += 1) {
    people.push(await aTrainee(db, { cohortId, entryOn: inDays(-50) }));
  }
  return { cohortId, phase, people };
}

describe("a cohort's page", () => {
  it("leads from step to step until nothing is left", async () => {
    const planner = await aPlannerActor(db);
    const { cohortId, phase, people } = await aRunningCohort(3);
    const next = async () => (await cohortPage(planner, cohortId)).figures.next;
    expect(await next()).toEqual({ step: "form-clusters", count: 3 });

    const cluster = await aCluster(db, { cohortId });
    for (const { id } of people) {
      await aMembership(db, { clusterId: cluster.id, traineeId: id, startsOn: today() });
    }
    expect(await next()).toEqual({ step: "assign-trainers", count: 1 });

    const trainer = await aTrainer(db);
    await aClusterTrainer(db, { clusterId: cluster.id, trainerId: trainer.id, startsOn: today() });
    expect(await next()).toEqual({ step: "place-trainees", count: 3 });

    const site = await aSite(db);
    const plan = await aPlan(db, { cohortId, state: "published" });
    for (const { id } of people) {
      await aPlacement(db, { planId: plan.id, traineeId: id, siteId: site.id, phaseId: phase.id });
    }
    expect(await next()).toBeNull();
  });

  it("counts nobody who has withdrawn", async () => {
    const planner = await aPlannerActor(db);
    const { cohortId, people } = await aRunningCohort(2);
    await db.enrolment.create({
      data: {
        traineeId: people[0]?.id ?? "",
        state: "withdrawn",
        effectiveOn: new Date(inDays(-1)),
      },
    });
    const { figures } = await cohortPage(planner, cohortId);
    expect(figures).toMatchObject({ trainees: 1, withoutCluster: 1, placement: { unplaced: 1 } });
  });

  it("asks for no cluster for whoever pauses, and counts them all the same", async () => {
    const planner = await aPlannerActor(db);
    const { cohortId, people } = await aRunningCohort(2);
    const traineeId = people[0]?.id ?? "";
    await db.enrolment.createMany({
      data: [
        { traineeId, state: "deferred", effectiveOn: new Date(inDays(-1)) },
        { traineeId, state: "enrolled", effectiveOn: new Date(inDays(30)) },
      ],
    });
    const { figures } = await cohortPage(planner, cohortId);
    expect(figures).toMatchObject({ trainees: 2, withoutCluster: 1 });
  });

  it("is for planners only, and does not exist for an unknown id", async () => {
    const { cohortId } = await aRunningCohort(0);
    for (const actor of await aNonPlannerOfEachRole(db)) {
      await expect(cohortPage(actor, cohortId)).rejects.toMatchObject({ kind: "forbidden" });
      await expect(cohortList(actor)).rejects.toMatchObject({ kind: "forbidden" });
      await expect(cohortPreview(actor, NOTHING)).rejects.toMatchObject({ kind: "forbidden" });
    }
    const nobody = "00000000-0000-7000-8000-000000000000";
    await expect(cohortPage(await aPlannerActor(db), nobody)).rejects.toMatchObject({
      kind: "notFound",
    });
  });
});

describe("the list of cohorts", () => {
  it("puts those that are over last, and asks nothing of them", async () => {
    await aCohort(db, { name: "Vorbei", startsOn: "2020-10-01", endsOn: "2022-09-30" });
    await aCohort(db, { name: "Morgen", startsOn: inDays(1), endsOn: inDays(700) });
    const list = await cohortList(await aPlannerActor(db));
    expect(list[0]?.name).toBe("Morgen");
    expect(list.at(-1)).toMatchObject({ name: "Vorbei", isOver: true, next: null });
  });
});

describe("the preview of a new cohort", () => {
  it("follows programme and first day, and proposes the end", async () => {
    const programme = await aProgramme(db, { code: "TST" });
    const choice = { programme: programme.id, start: "2025-10-01", end: null, from: null };
    const { preview } = await cohortPreview(await aPlannerActor(db), choice);
    expect(preview).toMatchObject({
      name: "TST-2025",
      startsOn: "2025-10-01",
      endsOn: "2027-09-30",
      findings: [],
    });
    expect(preview?.phases[2]).toMatchObject({ startsOn: "2025-11-24", endsOn: "2026-01-09" });
    expect(preview?.freeDays.holidays).toContainEqual({ on: "2025-12-25", name: "christmas-day" });
  });

  it("follows an earlier cohort: a year later, as long, on the matching Mondays", async () => {
    const { id: programme } = await aProgramme(db, { code: "VOR" });
    const days = { startsOn: "2025-10-01", endsOn: "2027-09-30" };
    const model = await aCohort(db, { programmeId: programme, name: "VOR-2025", ...days });
    await aPhase(db, { cohortId: model.id, startsOn: "2025-11-24", endsOn: "2026-01-09" });
    const choice = { programme, start: null, end: null, from: model.id };
    const { preview } = await cohortPreview(await aPlannerActor(db), choice);
    expect(preview).toMatchObject({
      ...{ name: "VOR-2026", startsOn: "2026-10-01", endsOn: "2028-09-30" },
      ...{ model: { id: model.id, version: 1 }, models: [{ name: "VOR-2025" }] },
      phases: [{ startsOn: "2026-11-23", endsOn: "2027-01-08" }],
    });
  });

  it("takes an own end, but not one before the start", async () => {
    const planner = await aPlannerActor(db);
    const programme = (await aProgramme(db)).id;
    const ask = (end: string) =>
      cohortPreview(planner, { programme, start: "2025-10-01", end, from: null });
    expect((await ask("2026-09-30")).preview?.endsOn).toBe("2026-09-30");
    expect((await ask("2025-09-30")).preview?.endsOn).toBe("2027-09-30");
    expect((await ask("nonsense")).preview?.endsOn).toBe("2027-09-30");
  });
});
