import { beforeEach, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { databaseFault } from "~/db/faults";
import type { Actor } from "~/domain/access/actor";
import { addDays } from "~/domain/calendar/day";
import { giveFeedback } from "~/features/feedback/give-feedback.server";
import { openFeedback } from "~/features/feedback/open-feedback.query.server";
import { siteFeedback } from "~/features/feedback/site-feedback.query.server";
import { today } from "~/platform/clock";
import { aPlannerActor, aTraineeActor, aTrainerActor } from "../../factories/actors";
import { aCohort, aPhase } from "../../factories/cohorts";
import { aTrainee, aTrainer } from "../../factories/people";
import { aPlacement, aPlan } from "../../factories/placements";
import { aSite } from "../../factories/sites";

let siteId: string;
let planner: Actor;
let place: (ended?: number) => Promise<{ actor: Actor; placementId: string }>;

beforeEach(async () => {
  planner = await aPlannerActor(db);
  siteId = (await aSite(db)).id;
  const cohortId = (await aCohort(db)).id;
  const plan = await aPlan(db, { cohortId, state: "published" });
  place = async (ended = 3) => {
    const trainee = await aTrainee(db, { cohortId });
    const endsOn = addDays(today(), -ended);
    const phase = await aPhase(db, { cohortId, startsOn: addDays(endsOn, -60), endsOn });
    const stay = { planId: plan.id, traineeId: trainee.id, siteId, phaseId: phase.id };
    const { id } = await aPlacement(db, stay);
    return { actor: await aTraineeActor(db, trainee), placementId: id };
  };
});

const said = (placementId: string, text: string | null = null) => ({
  ...{ placementId, introduction: 4, guidance: 5, tasks: 3, team: 5, text },
});

async function answered(count: number) {
  for (let n = 0; n < count; n += 1) {
    const { actor, placementId } = await place();
    expect((await giveFeedback(actor, said(placementId, `Text ${n}`))).ok).toBe(true);
  }
}

describe("giving feedback", () => {
  it("is offered while it is open, and taken once, also when sent twice at once", async () => {
    const { actor, placementId } = await place();
    expect(await openFeedback(actor)).toMatchObject([{ placementId }]);
    const both = await Promise.all([
      giveFeedback(actor, said(placementId)),
      giveFeedback(actor, said(placementId)),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.siteFeedback.count({ where: { siteId } })).toBe(1);
    expect(await openFeedback(actor)).toEqual([]);
    const again = await giveFeedback(actor, said(placementId));
    expect(again).toMatchObject({ error: { code: "already-given" } });
  });

  it.each([-20, 61])("is refused %i days after the end", async (ended) => {
    const { actor, placementId } = await place(ended);
    const outcome = await giveFeedback(actor, said(placementId));
    expect(outcome).toMatchObject({ error: { code: "not-open" } });
    expect(await openFeedback(actor)).toEqual([]);
  });

  it("is the trainee's own: a colleague finds nothing, all others are refused", async () => {
    const [mine, theirs] = [await place(), await place()];
    const asked = giveFeedback(theirs.actor, said(mine.placementId));
    await expect(asked).rejects.toMatchObject({ kind: "notFound" });
    const others = [planner, await aTrainerActor(db, await aTrainer(db, { siteId }))];
    for (const actor of others) {
      const refused = giveFeedback(actor, said(mine.placementId));
      await expect(refused).rejects.toMatchObject({ kind: "forbidden" });
    }
  });
});

describe("what was said", () => {
  it("is read by planners alone, from five on and five at a time", async () => {
    await answered(4);
    expect(await siteFeedback(planner, siteId)).toEqual({ count: 0, steps: null, texts: [] });
    await answered(1);
    const five = await siteFeedback(planner, siteId);
    expect(five).toMatchObject({ count: 5, steps: { guidance: [0, 0, 0, 0, 5] } });
    expect(five?.texts).toHaveLength(5);
    await answered(4);
    expect((await siteFeedback(planner, siteId))?.count).toBe(5);
    await answered(1);
    expect((await siteFeedback(planner, siteId))?.count).toBe(10);
    const trainer = await aTrainerActor(db, await aTrainer(db, { siteId }));
    expect(await siteFeedback(trainer, siteId)).toBeNull();
    expect(await siteFeedback((await place()).actor, siteId)).toBeNull();
  });

  it("leads back to nobody: neither by id, nor transaction, nor the log", async () => {
    const { actor, placementId } = await place();
    await answered(2);
    await giveFeedback(actor, said(placementId, "Geheim"));
    const rows = await db.$queryRaw<{ written: string; row: string }[]>`
      SELECT xmin::text AS written, to_jsonb(f)::text AS row
        FROM "SiteFeedback" f WHERE "siteId" = ${siteId}::uuid`;
    expect(new Set(rows.map(({ written }) => written)).size).toBe(1);
    const own = [actor.traineeId, actor.personId, placementId];
    for (const { row } of rows) for (const id of own) expect(row).not.toContain(id);
    const events = await db.auditEvent.findMany({ where: { actorId: actor.personId } });
    expect(events).toMatchObject([{ action: "feedback.give", before: null, after: null }]);
  });

  it("stays as it is, and on the scale, in the database too", async () => {
    await answered(1);
    const change = db.siteFeedback.updateMany({ where: { siteId }, data: { team: 1 } });
    expect(await change.then(() => null, databaseFault)).toMatchObject({ code: "forbidden" });
    const off = { siteId, introduction: 6, guidance: 1, tasks: 1, team: 1 };
    await expect(db.siteFeedback.create({ data: off })).rejects.toThrow();
  });
});
