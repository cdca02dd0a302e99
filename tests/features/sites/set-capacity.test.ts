import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { Refusal } from "~/domain/access/refusal";
import { addDays } from "~/domain/calendar/day";
import { setCapacitySchema } from "~/features/sites/set-capacity.schema";
import { setCapacity } from "~/features/sites/set-capacity.server";
import { siteList } from "~/features/sites/site-list.query.server";
import { sitePage } from "~/features/sites/site-page.query.server";
import { today } from "~/platform/clock";
import { aPlannerActor, aTraineeActor, aTrainerActor } from "../../factories/actors";
import { aTrainer } from "../../factories/people";
import { aCapacity, aSite } from "../../factories/sites";

const year = { startsOn: "2026-10-01", endsOn: "2027-09-30" };

function setting(siteId: string, given: Record<string, unknown> = {}) {
  return setCapacitySchema.parse({ siteId, ...year, places: "4", ...given });
}

describe("setCapacity", () => {
  it("records a new period with who confirmed it, when and how", async () => {
    const planner = await aPlannerActor(db);
    const site = await aSite(db);
    const confirmed = { confirmedOn: today(), confirmedBy: "Fr. Öztürk", confirmedHow: "phone" };
    expect(await setCapacity(planner, setting(site.id, confirmed))).toMatchObject({ ok: true });
    const { capacities } = await sitePage(planner, site.id);
    expect(capacities).toEqual([
      expect.objectContaining({ ...year, ...confirmed, places: 4, confirmation: "fresh" }),
    ]);
    const events = await db.auditEvent.findMany({ where: { subjectId: site.id } });
    expect(events.map(({ action }) => action)).toEqual(["capacity.set"]);
  });

  it("changes a period once per version", async () => {
    const planner = await aPlannerActor(db);
    const site = await aSite(db);
    const { id, version } = await aCapacity(db, { siteId: site.id });
    const change = (places: number) =>
      setCapacity(planner, setting(site.id, { capacityId: id, version, places: String(places) }));
    const both = await Promise.all([change(1), change(2)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { code: "stale" } });
  });

  it("refuses an overlap with a sentence, and a confirmation from the future", async () => {
    const planner = await aPlannerActor(db);
    const site = await aSite(db);
    await aCapacity(db, { siteId: site.id });
    const overlap = await setCapacity(
      planner,
      setting(site.id, { startsOn: "2027-09-30", endsOn: "2027-12-31" }),
    );
    expect(overlap).toMatchObject({
      error: { code: "period-overlaps", values: { period: "01.10.2026–30.09.2027" } },
    });
    const later = { confirmedOn: addDays(today(), 1), confirmedBy: "Fr. Öztürk" };
    const other = setting(site.id, { startsOn: "2027-10-01", endsOn: "2027-12-31", ...later });
    expect(await setCapacity(planner, other)).toMatchObject({ error: { code: "confirmed-later" } });
  });

  it("lets no period of another site be changed through this one", async () => {
    const planner = await aPlannerActor(db);
    const foreign = await aCapacity(db, { siteId: (await aSite(db)).id });
    const site = await aSite(db);
    const input = setting(site.id, { capacityId: foreign.id, version: foreign.version });
    await expect(setCapacity(planner, input)).rejects.toEqual(new Refusal("notFound"));
  });

  it.each([
    [{ startsOn: "2027-01-02", endsOn: "2027-01-01" }, "endBeforeStart"],
    [{ places: "-1" }, "tooSmall"],
    [{ confirmedBy: "Fr. Öztürk" }, "required"],
    [{ confirmedOn: "2026-10-01" }, "required"],
  ])("refuses the form %j", (given, message) => {
    const fields = { siteId: "018f3d2e-0000-7000-8000-000000000000", ...year, places: "4" };
    const parsed = setCapacitySchema.safeParse({ ...fields, ...given });
    expect(parsed.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  it("is for planners only", async () => {
    const site = await aSite(db);
    const own = await aTrainerActor(db, await aTrainer(db, { siteId: site.id }));
    await expect(setCapacity(own, setting(site.id))).rejects.toEqual(new Refusal("forbidden"));
  });
});

describe("who sees a site", () => {
  it("is planners and the site's own practical trainers", async () => {
    const site = await aSite(db);
    const own = await aTrainerActor(db, await aTrainer(db, { siteId: site.id }));
    expect(await sitePage(own, site.id)).toMatchObject({ mayEdit: false, site: { id: site.id } });
    for (const actor of [await aTrainerActor(db), await aTraineeActor(db)]) {
      await expect(sitePage(actor, site.id)).rejects.toEqual(new Refusal("notFound"));
      await expect(siteList(actor)).rejects.toEqual(new Refusal("forbidden"));
    }
    const { sites } = await siteList(await aPlannerActor(db));
    expect(sites.map(({ id }) => id)).toContain(site.id);
  });
});
