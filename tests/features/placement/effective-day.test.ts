import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import { addDays, mondayOf } from "~/domain/calendar/day";
import { publishPlan } from "~/features/placement/publish-plan.server";
import { publishPreview } from "~/features/placement/publish-preview.query.server";
import { sitePresence } from "~/features/placement/site-presence.query.server";
import { today } from "~/platform/clock";
import { aPlannerActor } from "../../factories/actors";
import { aPhase } from "../../factories/cohorts";
import { aPlacement, aPlan } from "../../factories/placements";
import { aCohortToPlace, auditOf, inDays, NEXT_MONDAY, planNow, publishing } from "./a-plan";

const REASON = "Umbau im Haus";
const LAST_SUNDAY = addDays(NEXT_MONDAY, -1);

/** In force: three at the first site in a phase that runs; a draft moves the first of them at once. */
async function aChangeOfWhatRuns() {
  const planner = await aPlannerActor(db);
  const made = await aCohortToPlace();
  const { cohort, plan, trainees, sites } = made;
  const phase = { cohortId: cohort.id, startsOn: inDays(-20), endsOn: inDays(40) };
  const running = await aPhase(db, { ...phase, title: "Station 0" });
  const [guide] = await db.trainer.findMany({ where: { siteId: sites[0].id } });
  const [other] = await db.trainer.findMany({ where: { siteId: sites[1].id } });
  const stays = (planId: string, first: 0 | 1) =>
    Promise.all(
      trainees.map(({ id: traineeId }, index) => {
        const siteId = sites[index === 0 ? first : 0].id;
        const practicalTrainerId = (siteId === sites[0].id ? guide : other)?.id ?? "";
        return aPlacement(db, {
          planId,
          traineeId,
          siteId,
          phaseId: running.id,
          practicalTrainerId,
        });
      }),
    );
  await stays(plan.id, 0);
  const effectiveFrom = mondayOf(inDays(-20));
  const begun = await publishPlan(planner, publishing(plan, { reason: REASON, effectiveFrom }));
  if (!begun.ok) throw new Error(begun.error.code);
  const next = await aPlan(db, { cohortId: cohort.id });
  await stays(next.id, 1);
  await db.notice.deleteMany();
  return { planner, ...made, running, next, guide, other };
}

const rowsOf = async (traineeId: string) => {
  const rows = await db.placement.findMany({
    where: { traineeId, inForce: true },
    orderBy: { startsOn: "asc" },
  });
  return rows.map(({ siteId, practicalTrainerId, ...row }) => ({
    ...{ siteId, practicalTrainerId },
    ...{ startsOn: fromDbDay(row.startsOn), endsOn: fromDbDay(row.endsOn) },
  }));
};

describe("a version that takes effect on a Monday", () => {
  it("ends what has begun the day before, for one; the others keep one placement", async () => {
    const { planner, plan, next, trainees, sites, running, guide, other } =
      await aChangeOfWhatRuns();
    const preview = await publishPreview(planner, next.id);
    expect(preview.effective).toMatchObject({ from: NEXT_MONDAY, leftOut: 1 });
    expect(preview.changes).toMatchObject([
      { traineeId: trainees[0].id, kind: "moved", on: NEXT_MONDAY, after: [sites[1].name] },
    ]);
    const input = { replacesId: plan.id, reason: REASON };
    const early = publishing(next, { ...input, effectiveFrom: addDays(NEXT_MONDAY, -14) });
    expect(await publishPlan(planner, early)).toMatchObject({
      error: { code: "effective-too-early", field: "effectiveFrom" },
    });
    expect(await publishPlan(planner, publishing(next, input))).toMatchObject({ ok: true });

    const [startsOn, endsOn] = [inDays(-20), inDays(40)];
    expect(await rowsOf(trainees[0].id)).toEqual([
      { siteId: sites[0].id, practicalTrainerId: guide?.id, startsOn, endsOn: LAST_SUNDAY },
      { siteId: sites[1].id, practicalTrainerId: other?.id, startsOn: NEXT_MONDAY, endsOn },
    ]);
    expect(await rowsOf(trainees[1].id)).toEqual([
      { siteId: sites[0].id, practicalTrainerId: guide?.id, startsOn, endsOn },
    ]);
    const old = await planNow(plan.id);
    expect(old.placements.map((row) => fromDbDay(row.endsOn))).toEqual([endsOn, endsOn, endsOn]);
    const kept = await planNow(next.id);
    expect(kept.publication).toMatchObject({
      ...{ replacesId: plan.id, effectiveFrom: toDbDay(NEXT_MONDAY) },
    });
    expect((await sitePresence(planner, sites[0].id)).now).toHaveLength(3);
    expect((await sitePresence(planner, sites[1].id)).next).toMatchObject([
      { traineeId: trainees[0].id, startsOn: NEXT_MONDAY },
    ]);
    const breaches = await db.noticeBreach.findMany({ where: { phaseId: running.id } });
    expect(breaches.map(({ kind, startsOn: on }) => [kind, fromDbDay(on)])).toContainEqual([
      "moved",
      NEXT_MONDAY,
    ]);
    const notices = await db.notice.findMany({ where: { kind: { startsWith: "placement" } } });
    expect(notices).toMatchObject([
      { personId: trainees[0].personId, values: { startsOn: NEXT_MONDAY, was: sites[0].name } },
    ]);
    const [event] = (await auditOf(next.id)).filter(({ action }) => action === "plan.publish");
    expect(event?.after).toMatchObject({ effectiveFrom: NEXT_MONDAY });
  });

  it("is not taken back by the next version, which begins from it", async () => {
    const { planner, cohort, plan, next, trainees, sites, running } = await aChangeOfWhatRuns();
    const later = addDays(NEXT_MONDAY, 14);
    const first = publishing(next, { replacesId: plan.id, reason: REASON, effectiveFrom: later });
    expect(await publishPlan(planner, first)).toMatchObject({ ok: true });
    const third = await aPlan(db, { cohortId: cohort.id });
    for (const { id: traineeId } of trainees) {
      const cell = { traineeId, phaseId: running.id, siteId: sites[1].id };
      await aPlacement(db, { planId: third.id, ...cell });
    }
    const second = publishing(third, { replacesId: next.id, reason: REASON });
    expect(await publishPlan(planner, second)).toMatchObject({ ok: true });
    const sitesOf = async (id: string) => (await rowsOf(id)).map(({ siteId }) => siteId);
    expect(await sitesOf(trainees[0].id)).toEqual([sites[0].id, sites[1].id]);
    expect((await rowsOf(trainees[0].id))[1]?.startsOn).toBe(NEXT_MONDAY);
  });
});

describe("the database", () => {
  it("refuses a publication that changes a day before its first, or begins in mid-week", async () => {
    const { planner, plan, next } = await aChangeOfWhatRuns();
    const publication = { planId: next.id, publishedById: planner.personId, replacesId: plan.id };
    const monday = toDbDay(mondayOf(today()));
    const past = db.publication.create({ data: { ...publication, effectiveFrom: monday } });
    await expect(past).rejects.toThrow(/changes days before/);
    const tuesday = toDbDay(addDays(mondayOf(inDays(-28)), 1));
    const inMidWeek = db.publication.create({ data: { ...publication, effectiveFrom: tuesday } });
    await expect(inMidWeek).rejects.toThrow(/publication_holds_from_a_monday/);
  });
});
