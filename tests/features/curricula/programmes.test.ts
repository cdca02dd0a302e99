import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { changeProgrammeSchema } from "~/features/curricula/change-programme.schema";
import { changeProgramme } from "~/features/curricula/change-programme.server";
import { changeRule } from "~/features/curricula/change-rule.server";
import { programmeList } from "~/features/curricula/programme-list.query.server";
import { programmePage } from "~/features/curricula/programme-page.query.server";
import { resetRule } from "~/features/curricula/reset-rule.server";
import { aNonPlannerOfEachRole, aPlannerActor } from "../../factories/actors";
import { aCluster } from "../../factories/clusters";
import { aCohort } from "../../factories/cohorts";
import { aTrainee } from "../../factories/people";
import { aProgramme } from "../../factories/programmes";

const settings = (programmeId: string, version = 1) => ({
  ...{
    programmeId,
    version,
    recordRequired: true,
    recordReminderDays: 7,
    criteria: ["Fachwissen"],
    approvalRequired: false,
    noticeWeeks: 6,
    fullTimeMinutes: 2_340,
  },
  ...{ missedPercent: 15, missedDays: 8, weeksBehind: 3 },
  ...{ leastLessons: 8, longestAbsenceDays: 90, latestReportDays: 7 },
  gradeScale: "points_0_15" as const,
});
const rule = (programmeId: string, version = 0) => ({
  ...{ programmeId, version, parameter: null, owner: "ZAF", reason: "Lange Wege kosten Kraft." },
  ...({ code: "long-commute", step: "high" } as const),
});

describe("the settings of a programme", () => {
  it("change with a version and an audit event", async () => {
    const actor = await aPlannerActor(db);
    const { id } = await aProgramme(db);
    expect(await changeProgramme(actor, settings(id))).toMatchObject({ ok: true });
    const page = await programmePage(actor, id);
    expect(page).toMatchObject({ recordRequired: true, noticeWeeks: 6, fullTimeMinutes: 2_340 });
    expect(page).toMatchObject({ leastLessons: 8, longestAbsenceDays: 90, latestReportDays: 7 });
    expect(page.version).toBe(2);
    const events = await db.auditEvent.findMany({ where: { subjectId: id } });
    expect(events).toMatchObject([{ action: "programme.change", before: { noticeWeeks: 4 } }]);
    const again = await changeProgramme(actor, settings(id));
    expect(again).toMatchObject({ ok: false, error: { code: "stale" } });
  });

  it("keep the scale while grades on it exist", async () => {
    const { id } = await aProgramme(db);
    const cohort = await aCohort(db, { programmeId: id });
    const trainee = await aTrainee(db, { cohortId: cohort.id });
    const cluster = await aCluster(db, { cohortId: cohort.id });
    const about = { traineeId: trainee.id, clusterId: cluster.id, authorId: trainee.personId };
    await db.assessment.create({
      data: {
        ...about,
        dueOn: new Date("2026-12-01"),
        marks: { create: [{ criterion: "Fachwissen", grade: 11 }] },
      },
    });
    const input = { ...settings(id), gradeScale: "grades_1_6" as const };
    const refused = await changeProgramme(await aPlannerActor(db), input);
    expect(refused).toMatchObject({ ok: false, error: { code: "scale-in-use" } });
  });

  it.each([
    ["40", 2_400],
    ["38,5", 2_310],
    ["39.0", 2_340],
    ["4", null],
    ["vierzig", null],
  ])("read %s hours a week as %s minutes", (typed, minutes) => {
    const form = {
      ...settings("00000000-0000-7000-8000-000000000000"),
      criteria: "Fachwissen",
      fullTimeMinutes: typed,
    };
    const parsed = changeProgrammeSchema.safeParse(form);
    expect(parsed.data?.fullTimeMinutes ?? null).toBe(minutes);
  });
});

describe("a rule of a programme", () => {
  it("counts as chosen until it is reset to the default", async () => {
    const actor = await aPlannerActor(db);
    const { id } = await aProgramme(db);
    expect(await changeRule(actor, { ...rule(id), parameter: 60 })).toMatchObject({ ok: true });
    const own = await programmePage(actor, id);
    const shown = own.rules.find(({ code }) => code === "long-commute");
    expect(shown).toMatchObject({ step: "high", parameter: 60, owner: "ZAF", version: 1 });
    const stale = await changeRule(actor, rule(id));
    expect(stale).toMatchObject({ ok: false, error: { code: "stale" } });
    const code = "long-commute" as const;
    expect(await resetRule(actor, { programmeId: id, code, version: 1 })).toMatchObject({
      ok: true,
    });
    expect(await db.planningRule.count({ where: { programmeId: id } })).toBe(0);
    const events = await db.auditEvent.findMany({
      where: { subjectId: id },
      orderBy: { id: "asc" },
    });
    expect(events.map(({ action }) => action)).toEqual([
      "programme.change-rule",
      "programme.reset-rule",
    ]);
  });

  it("is set once when two planners set it at once", async () => {
    const actor = await aPlannerActor(db);
    const { id } = await aProgramme(db);
    const outcomes = await Promise.all([changeRule(actor, rule(id)), changeRule(actor, rule(id))]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it("is not weighed where it says what is impossible", async () => {
    const { id } = await aProgramme(db);
    const input = { ...rule(id), code: "site-open" as const };
    const refused = await changeRule(await aPlannerActor(db), input);
    expect(refused).toMatchObject({ ok: false, error: { code: "rule-fixed" } });
  });
});

describe("programmes", () => {
  it("are for planners only", async () => {
    const { id } = await aProgramme(db);
    for (const actor of await aNonPlannerOfEachRole(db)) {
      const forbidden = { kind: "forbidden" };
      await expect(programmeList(actor)).rejects.toMatchObject(forbidden);
      await expect(programmePage(actor, id)).rejects.toMatchObject(forbidden);
      await expect(changeProgramme(actor, settings(id))).rejects.toMatchObject(forbidden);
      await expect(changeRule(actor, rule(id))).rejects.toMatchObject(forbidden);
      await expect(resetRule(actor, rule(id))).rejects.toMatchObject(forbidden);
    }
  });

  it("are listed with the version that holds today", async () => {
    const { id } = await aProgramme(db);
    const list = await programmeList(await aPlannerActor(db));
    expect(list.find((row) => row.id === id)).toMatchObject({
      current: { validFrom: "2020-10-01" },
      versions: 1,
    });
  });
});
