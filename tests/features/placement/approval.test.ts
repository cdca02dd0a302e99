import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { Refusal } from "~/domain/access/refusal";
import { cohortPlans } from "~/features/placement/cohort-plans.query.server";
import { publishPlan } from "~/features/placement/publish-plan.server";
import { publishPreview } from "~/features/placement/publish-preview.query.server";
import { rejectPlan, withdrawPlan } from "~/features/placement/versions/end-approval.server";
import { proposePlan } from "~/features/placement/versions/propose-plan.server";
import { aPlannerActor, aTrainerActor } from "../../factories/actors";
import { aPlacement, aPublication } from "../../factories/placements";
import { aCohortToPlace, planNow, publishing } from "./a-plan";

async function aPlanForTwo() {
  const [first, second] = [await aPlannerActor(db), await aPlannerActor(db)];
  const made = await aCohortToPlace();
  const { plan, trainees, sites, stationA, cohort } = made;
  for (const { id: traineeId } of trainees) {
    await aPlacement(db, {
      ...{ planId: plan.id, traineeId, siteId: sites[0].id, phaseId: stationA.id },
    });
  }
  const programme = { id: cohort.programmeId };
  await db.programme.update({ where: programme, data: { approvalRequired: true } });
  return { first, second, ...made };
}

const effectiveFrom = publishing({ id: crypto.randomUUID(), version: 1 }).effectiveFrom;
const seen = async (id: string) => ({ planId: id, version: (await planNow(id)).version });
const toldTo = async ({ personId }: { personId: string }) => {
  const told = await db.notice.findMany({ where: { personId }, orderBy: { createdAt: "asc" } });
  return told.map(({ kind }) => kind);
};
const codeOf = (outcome: { ok: true } | { ok: false; error: { code: string } }) =>
  outcome.ok ? "ok" : outcome.error.code;

describe("a plan that two people answer for", () => {
  it("is put forward, sent back, put forward again and approved by the other", async () => {
    const { first, second, plan, cohort } = await aPlanForTwo();
    expect(codeOf(await publishPlan(first, publishing(plan)))).toBe("approval-needed");
    const ask = async () =>
      proposePlan(first, { ...(await seen(plan.id)), effectiveFrom, comment: "Bitte" });
    expect(codeOf(await ask())).toBe("ok");
    expect(codeOf(await ask())).toBe("not-editable");
    const own = await publishPlan(first, publishing(await planNow(plan.id)));
    expect(codeOf(own)).toBe("own-proposal");
    const reason = "Altona ist zu voll";
    const ownBack = await rejectPlan(first, { ...(await seen(plan.id)), reason });
    expect(codeOf(ownBack)).toBe("own-proposal");
    expect(codeOf(await rejectPlan(second, { ...(await seen(plan.id)), reason }))).toBe("ok");
    expect((await planNow(plan.id)).state).toBe("draft");
    expect(await toldTo(second)).toEqual(["planAwaitsApproval"]);
    expect(await toldTo(first)).toEqual(["planSentBack"]);
    expect((await publishPreview(first, plan.id)).approval.rejected).toMatchObject({ reason });

    expect(codeOf(await ask())).toBe("ok");
    expect(codeOf(await withdrawPlan(first, await seen(plan.id)))).toBe("ok");
    expect(codeOf(await withdrawPlan(first, await seen(plan.id)))).toBe("nothing-asked");
    expect(codeOf(await ask())).toBe("ok");
    await db.programme.update({ where: { id: cohort.programmeId }, data: { noticeWeeks: 12 } });
    const waiting = await planNow(plan.id);
    const late = await publishPlan(second, publishing(waiting, { reason: "Spät bestätigt" }));
    expect(codeOf(late)).toBe("ok");
    expect((await planNow(plan.id)).state).toBe("published");
    expect(await toldTo(first)).toEqual(["planSentBack", "planApproved"]);
    expect(await toldTo(second)).toEqual(Array(3).fill("planAwaitsApproval"));
    const { breaches } = await cohortPlans(first, cohort.id);
    expect(breaches.map(({ kind, reason: why }) => [kind, why])).toEqual(
      Array(3).fill(["added", "Spät bestätigt"]),
    );
  });

  it("cannot be published past the database, and not by who is no planner", async () => {
    const { first, plan } = await aPlanForTwo();
    const past = aPublication(db, { planId: plan.id, publishedById: first.personId });
    await expect(past).rejects.toThrow();
    const asked = { planId: plan.id, askedById: first.personId };
    const answered = { answer: "approved", answeredAt: new Date(), answeredById: first.personId };
    const self = db.approvalRequest.create({ data: { ...asked, ...answered, answer: "approved" } });
    await expect(self).rejects.toThrow();
    const trainer = await aTrainerActor(db);
    const refused = new Refusal("forbidden");
    const input = await seen(plan.id);
    await expect(proposePlan(trainer, { ...input, effectiveFrom, comment: null })).rejects.toEqual(
      refused,
    );
    await expect(withdrawPlan(trainer, input)).rejects.toEqual(refused);
    await expect(rejectPlan(trainer, { ...input, reason: "x" })).rejects.toEqual(refused);
  });
});
