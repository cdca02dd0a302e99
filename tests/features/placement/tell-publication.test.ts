import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { publishPlan } from "~/features/placement/publish-plan.server";
import { remindStations } from "~/features/placement/remind-stations.server";
import { aPlannerActor } from "../../factories/actors";
import { aPlacement, aPlan } from "../../factories/placements";
import { aCohortToPlace, inDays, planNow, publishing } from "./a-plan";

const REASON = "Absprache mit den Häusern";

describe("a publication", () => {
  it("tells each what differs for them, and nobody anything else", async () => {
    const planner = await aPlannerActor(db);
    const { cohort, plan, trainees, sites, stationA } = await aCohortToPlace();
    const email = "altona@beispiel.hamburg.de";
    await db.site.update({ where: { id: sites[1].id }, data: { email } });
    const phaseId = stationA.id;
    const stays = (planId: string, where: readonly number[]) =>
      Promise.all(
        trainees.map(({ id: traineeId }, index) =>
          aPlacement(db, {
            planId,
            traineeId,
            phaseId,
            siteId: sites[where[index] ?? 0]?.id ?? "",
          }),
        ),
      );
    await stays(plan.id, [0, 0, 0]);
    const told = async (personId: string) =>
      db.notice.findMany({ where: { personId }, orderBy: { createdAt: "asc" } });
    expect(await publishPlan(planner, publishing(plan, { reason: REASON }))).toMatchObject({
      ok: true,
    });
    for (const { personId } of trainees) {
      expect((await told(personId)).map(({ kind }) => kind)).toEqual(["placementAdded"]);
    }
    const next = await aPlan(db, { cohortId: cohort.id });
    await stays(next.id, [0, 1, 0]);
    const replacing = publishing(await planNow(next.id), { replacesId: plan.id, reason: REASON });
    expect(await publishPlan(planner, replacing)).toMatchObject({ ok: true });
    const [first, moved, third] = await Promise.all(trainees.map(({ personId }) => told(personId)));
    expect([first?.length, moved?.length, third?.length]).toEqual([1, 2, 1]);
    expect(moved?.[1]).toMatchObject({
      kind: "placementMoved",
      values: { site: sites[1].name, was: sites[0].name, phase: stationA.title },
    });
    const houses = await db.trainer.findMany({ where: { siteId: sites[1].id } });
    const [house] = await told(houses[0]?.personId ?? "");
    expect(house).toMatchObject({ kind: "siteTraineesChanged", values: { coming: 1, leaving: 0 } });
    const [mail] = await db.outboxMail.findMany({ where: { toAddress: email } });
    expect(mail?.subject).toContain(sites[1].name);
    for (const { person } of trainees) expect(mail?.body).not.toContain(person.familyName);
  });
});

describe("a station that begins soon", () => {
  it("is told of once, whatever the plan and however many servers remind", async () => {
    const { cohort, trainees, sites, stationA } = await aCohortToPlace();
    const [soon, later] = trainees;
    const plan = await aPlan(db, { cohortId: cohort.id, state: "published" });
    const stay = { planId: plan.id, siteId: sites[0].id, phaseId: stationA.id };
    await aPlacement(db, { ...stay, traineeId: soon.id, startsOn: inDays(7), endsOn: inDays(30) });
    await aPlacement(db, { ...stay, traineeId: later.id, startsOn: inDays(8), endsOn: inDays(30) });
    const reminded = await Promise.all([remindStations(), remindStations()]);
    expect(reminded[0] + reminded[1]).toBe(1);
    expect(await remindStations()).toBe(0);
    const notices = await db.notice.findMany({ where: { personId: soon.personId } });
    expect(notices).toMatchObject([
      { kind: "stationBegins", values: { site: sites[0].name, startsOn: inDays(7) } },
    ]);
    expect(await db.notice.count({ where: { personId: later.personId } })).toBe(0);
  });
});
