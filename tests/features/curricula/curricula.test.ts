import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { day } from "~/domain/calendar/day";
import { addModule } from "~/features/curricula/add-module.server";
import { changeCurriculum } from "~/features/curricula/change-curriculum.server";
import { changeModule } from "~/features/curricula/change-module.server";
import { copyCurriculum } from "~/features/curricula/copy-curriculum.server";
import { curriculumPage } from "~/features/curricula/curriculum-page.query.server";
import { discardCurriculum } from "~/features/curricula/discard-curriculum.server";
import { removeModule } from "~/features/curricula/remove-module.server";
import { aNonPlannerOfEachRole, aPlannerActor } from "../../factories/actors";
import { aLesson } from "../../factories/lessons";
import { aCurriculum, aRunningCohort, fields } from "./a-curriculum";

const from2030 = { title: "Neu", validFrom: day("2030-10-01") };

describe("a new version", () => {
  it("is a copy with modules and prerequisites, compared with the one before", async () => {
    const actor = await aPlannerActor(db);
    const { curriculumId } = await aCurriculum();
    const copied = await copyCurriculum(actor, { curriculumId, ...from2030 });
    if (!copied.ok) throw new Error(copied.error.code);
    const page = await curriculumPage(actor, copied.value.id);
    expect(page.modules).toMatchObject([
      { code: "M01", hours: 16 },
      { code: "M02", prerequisites: ["M01"] },
    ]);
    expect(page.modules[0]?.id).not.toBe(
      (await curriculumPage(actor, curriculumId)).modules[0]?.id,
    );
    expect(page.previous?.difference).toMatchObject({ added: [], gone: [], changed: [] });
    expect(page.graph.edges).toHaveLength(1);
    const again = await copyCurriculum(actor, { curriculumId, ...from2030 });
    expect(again).toMatchObject({ ok: false, error: { code: "valid-from-taken" } });
  });

  it("comes once when asked for twice at once", async () => {
    const actor = await aPlannerActor(db);
    const { curriculumId } = await aCurriculum();
    const ask = () => copyCurriculum(actor, { curriculumId, ...from2030 });
    const outcomes = await Promise.all([ask(), ask()]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it("can be renamed and discarded while nobody follows it", async () => {
    const actor = await aPlannerActor(db);
    const { curriculumId, programme } = await aCurriculum();
    const copied = await copyCurriculum(actor, { curriculumId, ...from2030 });
    const id = copied.ok ? copied.value.id : "";
    const renamed = { curriculumId: id, version: 1, title: "Plan", validFrom: day("2031-10-01") };
    expect(await changeCurriculum(actor, renamed)).toMatchObject({ ok: true });
    expect(await discardCurriculum(actor, { curriculumId: id, version: 2 })).toEqual({
      ok: true,
      value: { programmeId: programme.id },
    });
    const last = await discardCurriculum(actor, { curriculumId, version: 1 });
    expect(last).toMatchObject({ ok: false, error: { code: "last-version" } });
  });

  it("is not discarded while a cohort follows it", async () => {
    const { curriculumId, programme } = await aCurriculum();
    await aRunningCohort(programme.id);
    const refused = await discardCurriculum(await aPlannerActor(db), { curriculumId, version: 1 });
    expect(refused).toMatchObject({ ok: false, error: { code: "in-use" } });
  });
});

describe("a module", () => {
  it("is added, changed and removed, each in the log", async () => {
    const actor = await aPlannerActor(db);
    const { curriculumId, first } = await aCurriculum();
    const added = { ...fields(curriculumId, 1), prerequisiteIds: [first.id] };
    expect(await addModule(actor, added)).toEqual({ ok: true, value: { code: "M03" } });
    const module = await db.module.findFirstOrThrow({ where: { curriculumId, code: "M03" } });
    const changed = { ...fields(curriculumId, 2), moduleId: module.id, hours: 30 };
    expect(await changeModule(actor, changed)).toMatchObject({ ok: true });
    const page = await curriculumPage(actor, curriculumId);
    expect(page.modules[2]).toMatchObject({ code: "M03", hours: 30, prerequisites: [] });
    const gone = { curriculumId, version: 3, moduleId: module.id };
    expect(await removeModule(actor, gone)).toMatchObject({ ok: true });
    const where = { subjectId: curriculumId };
    const events = await db.auditEvent.findMany({ where, orderBy: { id: "asc" } });
    expect(events.map(({ action }) => action)).toEqual([
      "curriculum.add-module",
      "curriculum.change-module",
      "curriculum.remove-module",
    ]);
  });

  it("is refused with a code that exists, a circle, or an older form", async () => {
    const actor = await aPlannerActor(db);
    const { curriculumId, first, second } = await aCurriculum();
    const taken = await addModule(actor, { ...fields(curriculumId, 1), code: "M01" });
    expect(taken).toMatchObject({ ok: false, error: { code: "code-taken" } });
    const circle = await changeModule(actor, {
      ...fields(curriculumId, 1),
      ...{ code: "M01", moduleId: first.id, prerequisiteIds: [second.id] },
    });
    expect(circle).toMatchObject({
      error: { code: "prerequisite-cycle", values: { path: "M02 → M01 → M02" } },
    });
    const stale = await addModule(actor, fields(curriculumId, 7));
    expect(stale).toMatchObject({ ok: false, error: { code: "stale" } });
  });

  it("is kept while others rest on it or lessons refer to it", async () => {
    const actor = await aPlannerActor(db);
    const { curriculumId, first, second } = await aCurriculum();
    const ask = (moduleId: string) => removeModule(actor, { curriculumId, version: 1, moduleId });
    expect(await ask(first.id)).toMatchObject({ error: { code: "module-needed" } });
    await aLesson(db, { modules: [{ moduleId: second.id, plannedMinutes: 60 }] });
    expect(await ask(second.id)).toMatchObject({ error: { code: "module-in-use" } });
  });

  it("changes only in words once training by it has begun", async () => {
    const actor = await aPlannerActor(db);
    const { curriculumId, programme, first } = await aCurriculum();
    await aRunningCohort(programme.id);
    const form = { ...fields(curriculumId, 1), moduleId: first.id, code: "M01", hours: 16 };
    const words = { ...form, title: "Ankommen", targetLevel: first.targetLevel };
    expect(await changeModule(actor, words)).toMatchObject({ ok: true });
    const more = await changeModule(actor, { ...words, version: 2, hours: 17 });
    expect(more).toMatchObject({ ok: false, error: { code: "binding" } });
    const added = await addModule(actor, fields(curriculumId, 2));
    expect(added).toMatchObject({ ok: false, error: { code: "binding" } });
    const moved = { curriculumId, version: 2, title: "Plan", validFrom: day("2019-10-01") };
    expect(await changeCurriculum(actor, moved)).toMatchObject({ error: { code: "binding" } });
  });
});

describe("curricula", () => {
  it("are for planners only", async () => {
    const { curriculumId, first } = await aCurriculum();
    const one = { curriculumId, version: 1 };
    for (const actor of await aNonPlannerOfEachRole(db)) {
      const asked = [
        curriculumPage(actor, curriculumId),
        copyCurriculum(actor, { curriculumId, ...from2030 }),
        changeCurriculum(actor, { ...one, ...from2030 }),
        discardCurriculum(actor, one),
        addModule(actor, fields(curriculumId, 1)),
        changeModule(actor, { ...fields(curriculumId, 1), moduleId: first.id }),
        removeModule(actor, { ...one, moduleId: first.id }),
      ];
      for (const answer of await Promise.allSettled(asked)) {
        expect(answer).toMatchObject({ status: "rejected", reason: { kind: "forbidden" } });
      }
    }
  });

  it("never hold a circle or a module of another, whoever writes", async () => {
    const { first, second } = await aCurriculum();
    const other = await aCurriculum();
    const write = (moduleId: string, prerequisiteId: string) =>
      db.modulePrerequisite.create({ data: { moduleId, prerequisiteId } });
    await expect(write(first.id, second.id)).rejects.toThrow(/circle/);
    await expect(write(first.id, other.first.id)).rejects.toThrow(/same curriculum/);
    await expect(
      db.cohort.update({
        where: { id: (await aRunningCohort(other.programme.id)).id },
        data: { curriculumId: first.curriculumId },
      }),
    ).rejects.toThrow(/another programme/);
  });
});
