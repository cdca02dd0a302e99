import { describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { addPreference } from "~/features/clusters/add-preference.server";
import { removePreference } from "~/features/clusters/remove-preference.server";
import { aNonPlannerOfEachRole, aPlannerActor } from "../../factories/actors";
import { aCohortOf, aFullCluster, postedFor } from "./split-scene";

describe("a wish to be together or apart", () => {
  it("is written down once, with an audit event, and kept by the proposal", async () => {
    const actor = await aPlannerActor(db);
    const { cohortId, ids } = await aCohortOf(9);
    const [a = "", b = "", c = ""] = ids;
    const together = { cohortId, kind: "together" as const, people: [a, b] };
    expect(await addPreference(actor, together)).toMatchObject({ ok: true });
    expect(await addPreference(actor, { ...together, people: [b, a] })).toMatchObject({
      error: { code: "preference-known" },
    });
    const apart = { cohortId, kind: "apart" as const, people: [b, c] };
    expect(await addPreference(actor, apart)).toMatchObject({ ok: true });
    const { board } = await postedFor(actor, cohortId, "plan=new");
    expect(board.seats[a]).toBe(board.seats[b]);
    expect(board.seats[a]).not.toBe(board.seats[c]);
    const events = await db.auditEvent.findMany({ where: { subjectId: cohortId } });
    expect(events.map(({ action }) => action)).toEqual(
      Array.from({ length: 2 }, () => "cluster.add-preference"),
    );
  });

  it("is refused with the chain that contradicts it, also when both come at once", async () => {
    const actor = await aPlannerActor(db);
    const { cohortId, ids } = await aCohortOf(3);
    const [a = "", b = "", c = ""] = ids;
    const add = (kind: "together" | "apart", ...people: string[]) =>
      addPreference(actor, { cohortId, kind, people });
    await add("together", a, b);
    await add("together", b, c);
    const refused = await add("apart", c, a);
    expect(refused).toMatchObject({ error: { code: "preference-contradiction" } });
    if (refused.ok) throw new Error("accepted");
    expect(String(refused.error.values?.chain).split(" – ")).toHaveLength(3);
    expect(await add("apart", a, a)).toMatchObject({ error: { code: "preference-too-few" } });
    const other = await aCohortOf(2);
    const pair = { cohortId: other.cohortId, people: other.ids };
    const both = await Promise.all([
      addPreference(actor, { ...pair, kind: "together" }),
      addPreference(actor, { ...pair, kind: "apart" }),
    ]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it("goes again, and moves nobody", async () => {
    const actor = await aPlannerActor(db);
    const { cohortId, ids } = await aCohortOf(3);
    await aFullCluster(cohortId, ids);
    const added = await addPreference(actor, { cohortId, kind: "apart", people: ids });
    const preferenceId = added.ok ? added.value.id : "";
    expect(await removePreference(actor, { cohortId, preferenceId })).toMatchObject({ ok: true });
    await expect(removePreference(actor, { cohortId, preferenceId })).rejects.toMatchObject({
      kind: "notFound",
    });
    expect(await db.clusterMembership.count({ where: { traineeId: { in: ids } } })).toBe(3);
  });

  it("is for planners, and about trainees of the cohort", async () => {
    const actor = await aPlannerActor(db);
    const { cohortId, ids } = await aCohortOf(2);
    const foreign = await aCohortOf(1);
    const wish = { cohortId, kind: "apart" as const, people: [ids[0] ?? "", foreign.ids[0] ?? ""] };
    await expect(addPreference(actor, wish)).rejects.toMatchObject({ kind: "notFound" });
    for (const other of await aNonPlannerOfEachRole(db)) {
      const own = { ...wish, people: ids };
      await expect(addPreference(other, own)).rejects.toMatchObject({ kind: "forbidden" });
      const gone = { cohortId, preferenceId: ids[0] ?? "" };
      await expect(removePreference(other, gone)).rejects.toMatchObject({ kind: "forbidden" });
    }
  });
});
