import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { day } from "~/domain/calendar/day";
import { createCohortSchema } from "~/features/cohorts/create-cohort.schema";
import { createCohort } from "~/features/cohorts/create-cohort.server";
import { aNonPlannerOfEachRole, aPlannerActor } from "../../factories/actors";
import { aCohort, aPhase } from "../../factories/cohorts";
import { aProgramme } from "../../factories/programmes";
import { nextNumber } from "../../factories/sequence";

async function anInput() {
  const programme = await aProgramme(db);
  return {
    name: `Neu-${nextNumber()}`,
    programmeId: programme.id,
    programmeVersion: programme.version,
    modelId: null,
    startsOn: day("2025-10-01"),
    endsOn: day("2027-09-30"),
  };
}

describe("a new cohort", () => {
  it("has its programme's phases on real days, its curriculum and an audit event", async () => {
    const actor = await aPlannerActor(db);
    const input = await anInput();
    const created = await createCohort(actor, input);
    const cohort = await db.cohort.findUniqueOrThrow({
      where: { name: input.name },
      include: { phases: { orderBy: { startsOn: "asc" } }, curriculum: true },
    });
    expect(created).toEqual({ ok: true, value: { id: cohort.id, name: input.name } });
    expect(cohort.curriculum.programmeId).toBe(input.programmeId);
    expect(cohort.phases).toHaveLength(12);
    expect(cohort.phases[2]).toMatchObject({
      title: "Praxisstation A",
      kind: "placement",
      startsOn: new Date("2025-11-24"),
      endsOn: new Date("2026-01-09"),
    });
    const events = await db.auditEvent.findMany({ where: { subjectId: cohort.id } });
    expect(events).toMatchObject([{ action: "cohort.create", actorId: actor.personId }]);
  });

  it("takes its phases from an earlier cohort, in the version that was previewed", async () => {
    const actor = await aPlannerActor(db);
    const input = await anInput();
    const { programmeId } = input;
    const model = await aCohort(db, { programmeId, startsOn: "2024-10-01", endsOn: "2026-09-30" });
    await aPhase(db, { cohortId: model.id, startsOn: "2024-11-25", endsOn: "2025-01-10" });
    const from = { ...input, modelId: model.id, modelVersion: 1 };
    const stale = await createCohort(actor, { ...from, modelVersion: 2 });
    expect(stale).toMatchObject({ ok: false, error: { code: "stale" } });
    expect(await createCohort(actor, from)).toMatchObject({ ok: true });
    const { phases } = await db.cohort.findUniqueOrThrow({
      where: { name: input.name },
      include: { phases: true },
    });
    expect(phases).toMatchObject([
      { startsOn: new Date("2025-11-24"), endsOn: new Date("2026-01-09") },
    ]);
  });

  it("takes the curriculum that is valid on its first day", async () => {
    const input = await anInput();
    const { programmeId } = input;
    await db.curriculum.create({
      data: { programmeId, title: "Neu", validFrom: new Date("2025-10-01") },
    });
    await db.curriculum.create({
      data: { programmeId, title: "Später", validFrom: new Date("2025-10-02") },
    });
    await createCohort(await aPlannerActor(db), input);
    const cohort = await db.cohort.findUniqueOrThrow({
      where: { name: input.name },
      include: { curriculum: true },
    });
    expect(cohort.curriculum.title).toBe("Neu");
  });

  it("is refused under a name that exists, whatever its case", async () => {
    const input = await anInput();
    await aCohort(db, { name: input.name.toUpperCase() });
    const refused = await createCohort(await aPlannerActor(db), input);
    expect(refused).toMatchObject({ ok: false, error: { code: "name-taken", field: "name" } });
  });

  it.each([
    ["stale", { programmeVersion: 99 }],
    ["no-curriculum", { startsOn: day("2019-10-01") }],
  ])("is refused: %s", async (code, change) => {
    const refused = await createCohort(await aPlannerActor(db), {
      ...(await anInput()),
      ...change,
    });
    expect(refused).toMatchObject({ ok: false, error: { code } });
  });

  it("is refused for a programme without phases", async () => {
    const input = await anInput();
    await db.phaseTemplate.deleteMany({ where: { programmeId: input.programmeId } });
    const refused = await createCohort(await aPlannerActor(db), input);
    expect(refused).toMatchObject({ ok: false, error: { code: "no-phases" } });
  });

  it("does not exist for an unknown programme", async () => {
    const input = { ...(await anInput()), programmeId: "00000000-0000-7000-8000-000000000000" };
    await expect(createCohort(await aPlannerActor(db), input)).rejects.toMatchObject({
      kind: "notFound",
    });
  });

  it("is forbidden to everybody but planners, and leaves nothing", async () => {
    const input = await anInput();
    for (const actor of await aNonPlannerOfEachRole(db)) {
      await expect(createCohort(actor, input)).rejects.toMatchObject({ kind: "forbidden" });
    }
    expect(await db.cohort.count({ where: { name: input.name } })).toBe(0);
  });

  it("comes once when the form is sent twice at once", async () => {
    const actor = await aPlannerActor(db);
    const input = await anInput();
    const outcomes = await Promise.all([createCohort(actor, input), createCohort(actor, input)]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: { code: "name-taken" } });
  });

  it("its form refuses an end before the start", async () => {
    const input = { ...(await anInput()), modelId: "", endsOn: "2025-09-30" };
    const { error } = createCohortSchema.safeParse(input);
    expect(error?.issues).toMatchObject([{ path: ["endsOn"], message: "endBeforeStart" }]);
  });
});
