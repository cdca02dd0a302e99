import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { Refusal } from "~/domain/access/refusal";
import { listAssumptions } from "~/features/sites/assumptions.query.server";
import { changeAssumption } from "~/features/sites/change-assumption.server";
import { changeServiceSchema } from "~/features/sites/change-service.schema";
import { changeService } from "~/features/sites/change-service.server";
import { modulePractice } from "~/features/sites/module-practice.query.server";
import { removeVolume, setVolume } from "~/features/sites/set-volume.server";
import { sitePractice } from "~/features/sites/site-practice.query.server";
import { setVolumeSchema } from "~/features/sites/site-volume.schema";
import { volumesPage } from "~/features/sites/volumes-page.query.server";
import { aPlannerActor, aTrainerActor } from "../../factories/actors";
import { aCohort } from "../../factories/cohorts";
import { aModule } from "../../factories/programmes";
import { nextNumber } from "../../factories/sequence";
import { aSite } from "../../factories/sites";

async function aService(digitalShare: number | null = null) {
  const { curriculumId } = await aCohort(db);
  const module = await aModule(db, { curriculumId, code: `Z${nextNumber()}` });
  const code = `dienst-${nextNumber()}`;
  const service = await db.service.create({
    data: {
      ...{ code, title: code, digitalShare, source: "Bericht" },
      modules: { create: { moduleCode: module.code } },
    },
  });
  return { module, service };
}

const figure = (given: Record<string, string>) =>
  setVolumeSchema.parse({ month: "2026-10", cases: "2600", source: "Monatsbericht", ...given });

describe("what can be practised", () => {
  it("follows the site's figures, the digital share and the hours at the counter", async () => {
    const planner = await aPlannerActor(db);
    const { id: siteId } = await aSite(db, { workstations: 10 });
    const { module, service } = await aService(50);
    await setVolume(planner, figure({ siteId, serviceId: service.id }));
    const row = (await sitePractice(planner, siteId)).rows.find(
      ({ moduleCode }) => moduleCode === module.code,
    );
    expect(row).toMatchObject({ casesPerWeek: 12, estimated: false });
    const page = await modulePractice(planner, module.code);
    expect(page.rows.find(({ site }) => site.id === siteId)).toMatchObject({ casesPerWeek: 12 });
  });

  it("replaces a figure of the same month and forgets one that is removed", async () => {
    const planner = await aPlannerActor(db);
    const { id: siteId } = await aSite(db);
    const first = await setVolume(planner, figure({ siteId, estimated: "on" }));
    const second = await setVolume(planner, figure({ siteId, cases: "900" }));
    if (!first.ok || !second.ok) throw new Error("refused");
    expect(second.value).toEqual(first.value);
    const { figures } = await sitePractice(planner, siteId);
    expect(figures).toMatchObject([{ cases: 900, estimated: false, source: "Monatsbericht" }]);
    const { volumeId } = first.value;
    expect(await removeVolume(planner, { volumeId, version: 1 })).toMatchObject({
      error: { code: "stale" },
    });
    expect(await removeVolume(planner, { volumeId, version: 2 })).toMatchObject({ ok: true });
  });

  it("knows a share only with its day and source", async () => {
    const planner = await aPlannerActor(db);
    const { service } = await aService();
    const form = { serviceId: service.id, version: "1", digitalShare: "84", asOf: "", source: "" };
    const parsed = changeServiceSchema.safeParse(form);
    expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual(["source", "asOf"]);
    const input = changeServiceSchema.parse({ ...form, asOf: "2026-10-31", source: "Bericht" });
    expect(await changeService(planner, input)).toMatchObject({ ok: true });
    expect(await changeService(planner, input)).toMatchObject({ error: { code: "stale" } });
    const { services } = await volumesPage(planner);
    expect(services.find(({ id }) => id === service.id)).toMatchObject({ digitalShare: 84 });
  });

  it("is for planners, and for a site's own trainers to read", async () => {
    const { id: siteId } = await aSite(db);
    const trainer = await aTrainerActor(db);
    const refused = new Refusal("forbidden");
    await expect(sitePractice(trainer, siteId)).rejects.toEqual(new Refusal("notFound"));
    await expect(setVolume(trainer, figure({ siteId }))).rejects.toEqual(refused);
    await expect(volumesPage(trainer)).rejects.toEqual(refused);
    await expect(modulePractice(trainer, "M01")).rejects.toEqual(refused);
  });
});

describe("changeAssumption", () => {
  it("keeps the reason, once per version", async () => {
    const planner = await aPlannerActor(db);
    const [before] = await listAssumptions(planner, ["access-minutes"]);
    const version = before?.version ?? 0;
    const input = { code: "access-minutes", version, value: 12, reason: "gezählt" } as const;
    expect(await changeAssumption(planner, input)).toMatchObject({ ok: true });
    expect(await changeAssumption(planner, input)).toMatchObject({ error: { code: "stale" } });
    const [after] = await listAssumptions(planner, ["access-minutes"]);
    expect(after).toMatchObject({ reason: "gezählt", version: version + 1 });
  });
});
