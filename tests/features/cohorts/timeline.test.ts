import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { cityTimeline } from "~/features/cohorts/timeline.query.server";
import { aNonPlannerOfEachRole, aPlannerActor } from "../../factories/actors";
import { aCohort, aPhase } from "../../factories/cohorts";

describe("the city's timeline", () => {
  it("shows the cohorts of two years with phases, findings and free days", async () => {
    const cohort = await aCohort(db, { startsOn: "2041-10-01", endsOn: "2043-09-30" });
    await aPhase(db, { cohortId: cohort.id, startsOn: "2041-11-25", endsOn: "2041-12-06" });
    await aCohort(db, { startsOn: "2045-10-01", endsOn: "2047-09-30" });
    const timeline = await cityTimeline(await aPlannerActor(db), 2042);
    expect(timeline).toMatchObject({ startsOn: "2042-01-01", endsOn: "2043-12-31" });
    expect(timeline.cohorts).toMatchObject([{ id: cohort.id, phases: [{}], findings: 3 }]);
    expect(timeline.freeDays.holidays.length).toBeGreaterThan(15);
    expect(timeline.lastYear).toBe(2047);
  });

  it("begins with this year, and is for planners only", async () => {
    const timeline = await cityTimeline(await aPlannerActor(db), null);
    expect(timeline.today >= timeline.startsOn && timeline.today <= timeline.endsOn).toBe(true);
    for (const actor of await aNonPlannerOfEachRole(db)) {
      await expect(cityTimeline(actor, null)).rejects.toMatchObject({ kind: "forbidden" });
    }
  });
});
