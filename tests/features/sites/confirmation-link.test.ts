import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { Refusal } from "~/domain/access/refusal";
import { addDays } from "~/domain/calendar/day";
import { confirmPlaces } from "~/features/sites/confirm-places.server";
import { confirmPlacesSchema, issueLinkSchema } from "~/features/sites/confirmation-link.schema";
import { issueLink } from "~/features/sites/issue-link.server";
import { linkInUse } from "~/features/sites/link-in-use.query.server";
import { revokeLink } from "~/features/sites/revoke-link.server";
import { sitePage } from "~/features/sites/site-page.query.server";
import { today } from "~/platform/clock";
import { aPlannerActor, aTrainerActor } from "../../factories/actors";
import { aTrainer } from "../../factories/people";
import { aCapacity, aSite } from "../../factories/sites";

const period = { startsOn: addDays(today(), 30), endsOn: addDays(today(), 90) };

async function aLink(given: Record<string, unknown> = {}) {
  const planner = await aPlannerActor(db);
  const site = await aSite(db);
  const input = { siteId: site.id, ...period, proposedPlaces: "3", ...given };
  const issued = await issueLink(planner, issueLinkSchema.parse(input));
  if (!issued.ok) throw new Error(issued.error.code);
  return { planner, site, ...issued.value };
}

const answer = (places: number) => ({ places, name: "Anke Petersen" });

describe("a link that confirms places", () => {
  it("is told once, kept as a hash and mailed where it was asked for", async () => {
    const { token, linkId } = await aLink({ sentTo: "leitung@kundenzentrum.example" });
    const row = await db.confirmationLink.findUniqueOrThrow({ where: { id: linkId } });
    expect(JSON.stringify(row)).not.toContain(token);
    const mail = await db.outboxMail.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
    expect(mail.body).toContain(`/confirm/${token}`);
    const events = await db.auditEvent.findMany({ where: { subjectId: linkId } });
    expect(JSON.stringify(events.map(({ after }) => after))).not.toContain(token);
  });

  it("shows the site and its period, and after the answer nothing but thanks", async () => {
    const { token, site, planner } = await aLink();
    expect(await linkInUse(token, false)).toMatchObject({
      state: "open",
      site: { name: site.name },
      ...period,
      proposedPlaces: 3,
    });
    expect(await linkInUse(token, true)).toBeNull();
    expect(await confirmPlaces(token, answer(2))).toMatchObject({ ok: true });
    expect(await linkInUse(token, false)).toBeNull();
    expect(await linkInUse(token, true)).toMatchObject({ state: "used", places: 2 });
    const { capacities, links } = await sitePage(planner, site.id);
    expect(capacities).toEqual([
      expect.objectContaining({
        ...period,
        places: 2,
        confirmedOn: today(),
        confirmedBy: "Anke Petersen",
        confirmedHow: "link",
        confirmation: "fresh",
      }),
    ]);
    expect(links).toEqual([expect.objectContaining({ state: "used", usedBy: "Anke Petersen" })]);
  });

  it("is audited without an actor, under the link's id", async () => {
    const { token, linkId, site } = await aLink();
    await confirmPlaces(token, answer(0));
    const event = await db.auditEvent.findFirst({
      where: { subjectId: linkId, action: "capacity.confirm-by-link" },
    });
    expect(event).toMatchObject({ actorId: null, after: { siteId: site.id, places: 0 } });
  });

  it("cuts its period out of a longer entry", async () => {
    const { token, planner, site } = await aLink();
    const long = { startsOn: today(), endsOn: addDays(today(), 120) };
    await aCapacity(db, { siteId: site.id, places: 5, ...long });
    await confirmPlaces(token, answer(1));
    const { capacities } = await sitePage(planner, site.id);
    expect(capacities.map(({ startsOn, endsOn, places }) => [startsOn, endsOn, places])).toEqual([
      [long.startsOn, addDays(period.startsOn, -1), 5],
      [period.startsOn, period.endsOn, 1],
      [addDays(period.endsOn, 1), long.endsOn, 5],
    ]);
  });

  it("is heard once, however many answer at once", async () => {
    const { token } = await aLink();
    const both = await Promise.all([
      confirmPlaces(token, answer(1)),
      confirmPlaces(token, answer(2)),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { code: "link-over" } });
  });

  it("no longer works when taken back or expired, and never for a made-up token", async () => {
    const { token, planner, siteId, linkId } = await aLink();
    expect(await revokeLink(planner, { siteId, linkId })).toMatchObject({ ok: true });
    expect(await revokeLink(planner, { siteId, linkId })).toMatchObject({
      error: { code: "link-over" },
    });
    const late = await aLink();
    await db.confirmationLink.update({
      where: { id: late.linkId },
      data: { createdAt: new Date("2026-01-01"), expiresAt: new Date("2026-01-02") },
    });
    for (const dead of [token, late.token, "made-up", ""]) {
      expect(await linkInUse(dead, false)).toBeNull();
      expect(await confirmPlaces(dead, answer(1))).toMatchObject({ error: { code: "link-over" } });
    }
  });

  it("asks for no period in which the site is closed", async () => {
    const planner = await aPlannerActor(db);
    const site = await aSite(db, { validTo: new Date(`${addDays(today(), 60)}T00:00:00Z`) });
    const input = issueLinkSchema.parse({ siteId: site.id, ...period, proposedPlaces: "3" });
    expect(await issueLink(planner, input)).toMatchObject({
      error: { code: "link-period-outside" },
    });
  });

  it("is created and taken back by planners only, and seen by nobody else", async () => {
    const { siteId, linkId } = await aLink();
    const own = await aTrainerActor(db, await aTrainer(db, { siteId }));
    const input = issueLinkSchema.parse({ siteId, ...period, proposedPlaces: "3" });
    await expect(issueLink(own, input)).rejects.toEqual(new Refusal("forbidden"));
    await expect(revokeLink(own, { siteId, linkId })).rejects.toEqual(new Refusal("forbidden"));
    expect((await sitePage(own, siteId)).links).toEqual([]);
  });

  it.each([
    [{ places: "", name: "A" }, "required"],
    [{ places: "drei", name: "A" }, "number"],
    [{ places: "-1", name: "A" }, "tooSmall"],
    [{ places: "1", name: " " }, "required"],
  ])("refuses the form %j", (fields, message) => {
    const parsed = confirmPlacesSchema.safeParse(fields);
    expect(parsed.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});
