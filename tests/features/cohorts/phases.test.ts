import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import { day } from "~/domain/calendar/day";
import { addPhase } from "~/features/cohorts/add-phase.server";
import { changePhase } from "~/features/cohorts/change-phase.server";
import { cohortPage } from "~/features/cohorts/cohort-page.query.server";
import { phaseEditor } from "~/features/cohorts/phase-editor.query.server";
import { removePhase } from "~/features/cohorts/remove-phase.server";
import { createPlan } from "~/features/placement/create-plan.server";
import { aNonPlannerOfEachRole, aPlannerActor } from "../../factories/actors";
import { aCluster } from "../../factories/clusters";
import { aCohort, aPhase } from "../../factories/cohorts";
import { aLesson } from "../../factories/lessons";
import { aTrainee } from "../../factories/people";
import { aPlacement, aPlan } from "../../factories/placements";
import { aSite } from "../../factories/sites";

const NOTHING = { phase: null, start: null, end: null };
const LATER = { startsOn: day("2030-12-02"), endsOn: day("2031-01-17") };

/** A station far ahead, with a placement in force and one in a draft. */
async function aStation() {
  const cohort = await aCohort(db, { startsOn: "2030-10-01", endsOn: "2032-09-30" });
  const cohortId = cohort.id;
  const days = { startsOn: "2030-11-25", endsOn: "2031-01-10" };
  const phase = await aPhase(db, { cohortId, ...days });
  const trainee = await aTrainee(db, { cohortId, entryOn: "2030-10-01" });
  const site = await aSite(db);
  const placed = { traineeId: trainee.id, siteId: site.id, phaseId: phase.id };
  const published = await aPlan(db, { cohortId, state: "published" });
  const draft = await aPlan(db, { cohortId });
  const inForce = await aPlacement(db, { planId: published.id, ...placed });
  const planned = await aPlacement(db, { planId: draft.id, ...placed });
  const input = {
    ...{ cohortId, phaseId: phase.id, version: 1, title: phase.title, keepPlacements: true },
    ...LATER,
    kind: "placement" as const,
  };
  return { cohortId, phase, trainee, published, draft, inForce, planned, input };
}

const daysOf = async (id: string) => {
  const { startsOn, endsOn } = await db.placement.findUniqueOrThrow({ where: { id } });
  return { startsOn: fromDbDay(startsOn), endsOn: fromDbDay(endsOn) };
};

describe("what depends on a phase", () => {
  it("is shown before anything is saved", async () => {
    const { cohortId, phase, input } = await aStation();
    const cluster = await aCluster(db, { cohortId });
    const clusterIds = [cluster.id];
    await aLesson(db, { on: "2030-11-26", clusterIds, title: "Melderecht" });
    await aLesson(db, { on: "2030-12-03", clusterIds });
    const asked = { phase: phase.id, start: input.startsOn, end: input.endsOn };
    const { edit, phases } = await phaseEditor(await aPlannerActor(db), cohortId, asked);
    expect(edit).toMatchObject({
      isMoved: true,
      placements: 2,
      inside: 0,
      outside: [{ startsOn: "2030-11-25" }],
      following: [{ to: LATER }],
      lessons: { inPhase: 2, outside: 1, named: [{ title: "Melderecht", on: "2030-11-26" }] },
    });
    expect(edit?.newFindings.map(({ rule }) => rule)).toContain("phases-leave-no-gap");
    expect(phases[0]?.startsOn).toBe("2030-11-25");
  });

  it("is nothing while no phase is open, and wrong days are ignored", async () => {
    const actor = await aPlannerActor(db);
    const { cohortId, phase } = await aStation();
    expect((await phaseEditor(actor, cohortId, NOTHING)).edit).toBeNull();
    const asked = { phase: phase.id, start: "2031-05-01", end: "2031-04-01" };
    expect((await phaseEditor(actor, cohortId, asked)).edit?.isMoved).toBe(false);
  });
});

describe("a phase that moves", () => {
  it("takes drafts along, leaves what is published, and names it until a new plan follows", async () => {
    const actor = await aPlannerActor(db);
    const { cohortId, phase, inForce, planned, draft, input } = await aStation();
    expect(await changePhase(actor, input)).toEqual({
      ok: true,
      value: { title: phase.title, outside: 1 },
    });
    expect(await daysOf(planned.id)).toEqual(LATER);
    expect(await daysOf(inForce.id)).toEqual({ startsOn: "2030-11-25", endsOn: "2031-01-10" });
    expect((await db.plan.findUniqueOrThrow({ where: { id: draft.id } })).version).toBe(2);
    const page = await cohortPage(actor, cohortId);
    expect(page.stray).toMatchObject([{ phase: phase.title, startsOn: "2030-11-25" }]);
    const [event] = await db.auditEvent.findMany({ where: { subjectId: cohortId } });
    expect(event).toMatchObject({
      action: "cohort.change-phase",
      after: { outside: [inForce.id], following: 1 },
    });

    const created = await createPlan(actor, { cohortId, name: "Neu", basis: "published" });
    const planId = created.ok ? created.value.planId : "";
    const copied = await db.placement.findFirstOrThrow({ where: { planId } });
    expect(await daysOf(copied.id)).toEqual(LATER);
  });

  it("is refused while published placements would lie outside unasked, and changes nothing", async () => {
    const { phase, trainee, planned, input } = await aStation();
    const refused = await changePhase(await aPlannerActor(db), { ...input, keepPlacements: false });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: "placements-outside", values: { count: 1 } },
    });
    const people = refused.ok ? "" : refused.error.values?.people;
    expect(people).toContain(trainee.person.familyName);
    expect((await daysOf(planned.id)).startsOn).toBe("2030-11-25");
    const kept = await db.phase.findUniqueOrThrow({ where: { id: phase.id } });
    expect([fromDbDay(kept.startsOn), kept.version]).toEqual(["2030-11-25", 1]);
  });

  it("takes out of drafts who joins only after it", async () => {
    const { trainee, planned, input } = await aStation();
    await db.trainee.update({
      where: { id: trainee.id },
      data: { entryOn: new Date("2031-01-07") },
    });
    const early = { ...input, startsOn: day("2030-10-07"), endsOn: day("2030-11-22") };
    expect(await changePhase(await aPlannerActor(db), early)).toMatchObject({ ok: true });
    expect(await db.placement.count({ where: { id: planned.id } })).toBe(0);
  });

  it.each([
    ["stale", { version: 9 }],
    ["kind-in-use", { kind: "external" as const }],
    ["title-taken", { title: "LEHRGANG" }],
  ])("is refused as %s", async (code, change) => {
    const { cohortId, input } = await aStation();
    await aPhase(db, { cohortId, title: "Lehrgang", kind: "course" });
    const refused = await changePhase(await aPlannerActor(db), { ...input, ...change });
    expect(refused).toMatchObject({ ok: false, error: { code } });
  });

  it("is saved once when two planners save at once, and belongs to its cohort", async () => {
    const actor = await aPlannerActor(db);
    const { input } = await aStation();
    const outcomes = await Promise.all([changePhase(actor, input), changePhase(actor, input)]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const elsewhere = { ...input, cohortId: (await aCohort(db)).id };
    await expect(changePhase(actor, elsewhere)).rejects.toMatchObject({ kind: "notFound" });
  });
});

describe("a cohort's phases", () => {
  it("are added and removed, each in the log and with a new version of the cohort", async () => {
    const actor = await aPlannerActor(db);
    const { cohortId } = await aStation();
    const block = { cohortId, title: "Block", kind: "course" as const, ...LATER };
    expect(await addPhase(actor, block)).toMatchObject({ ok: true });
    expect(await addPhase(actor, block)).toMatchObject({ error: { code: "title-taken" } });
    const added = await db.phase.findFirstOrThrow({ where: { cohortId, title: "Block" } });
    const { findings } = await phaseEditor(actor, cohortId, NOTHING);
    expect(findings.map(({ rule }) => rule)).toContain("no-placement-during-course");
    const gone = { cohortId, phaseId: added.id, version: 1 };
    expect(await removePhase(actor, { ...gone, version: 2 })).toMatchObject({
      error: { code: "stale" },
    });
    expect(await removePhase(actor, gone)).toMatchObject({ ok: true });
    expect(await db.cohort.findUnique({ where: { id: cohortId } })).toMatchObject({ version: 3 });
    const events = await db.auditEvent.findMany({
      where: { subjectId: cohortId },
      orderBy: { id: "asc" },
    });
    expect(events.map(({ action }) => action)).toEqual(["cohort.add-phase", "cohort.remove-phase"]);
  });

  it("stay while placements are planned in them", async () => {
    const { cohortId, phase } = await aStation();
    const gone = { cohortId, phaseId: phase.id, version: 1 };
    expect(await removePhase(await aPlannerActor(db), gone)).toMatchObject({
      error: { code: "phase-in-use", values: { placements: 2, wishes: 0 } },
    });
  });

  it("are for planners only", async () => {
    const { cohortId, phase, input } = await aStation();
    const block = { cohortId, title: "Block", kind: "course" as const, ...LATER };
    for (const actor of await aNonPlannerOfEachRole(db)) {
      const asked = [
        phaseEditor(actor, cohortId, NOTHING),
        changePhase(actor, input),
        addPhase(actor, block),
        removePhase(actor, { cohortId, phaseId: phase.id, version: 1 }),
      ];
      for (const answer of await Promise.allSettled(asked)) {
        expect(answer).toMatchObject({ status: "rejected", reason: { kind: "forbidden" } });
      }
    }
  });
});
