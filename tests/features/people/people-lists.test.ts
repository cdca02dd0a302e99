import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { addDays } from "~/domain/calendar/day";
import { inviteMany } from "~/features/accounts/invite-many.server";
import { moveTraineesToClusterSchema } from "~/features/clusters/move-trainees-to-cluster.schema";
import { moveTraineesToCluster } from "~/features/clusters/move-trainees-to-cluster.server";
import { listDuplicates } from "~/features/people/duplicates.query.server";
import { keepApart } from "~/features/people/keep-apart.server";
import { myCluster } from "~/features/people/my-cluster.query.server";
import { trainerList } from "~/features/people/trainer-list.query.server";
import { parseTrainerView } from "~/features/people/trainer-view";
import { today } from "~/platform/clock";
import { aPlannerActor, aTraineeActor, aTrainerActor } from "../../factories/actors";
import { aCluster, aClusterTrainer, aMembership } from "../../factories/clusters";
import { aCohort } from "../../factories/cohorts";
import { aPerson, aTrainee, aTrainer } from "../../factories/people";
import { aSite } from "../../factories/sites";

const SINCE = addDays(today(), -30);
let planner: Actor;
beforeAll(async () => {
  planner = await aPlannerActor(db);
});

describe("inviting many", () => {
  it("invites who can be, leaves out the others, and says when that is everybody", async () => {
    const people = [await aTrainee(db), await aTrainee(db, { person: { email: null } })];
    const chosen = { ids: people.map(({ id }) => id), as: "trainee" } as const;
    expect(await inviteMany(planner, chosen)).toEqual({
      ok: true,
      value: { invited: 1, skipped: 1 },
    });
    const nobody = { ...chosen, ids: [people[1]?.id ?? ""] };
    expect(await inviteMany(planner, nobody)).toMatchObject({ error: { code: "nobody-invited" } });
    const attempt = inviteMany(await aTrainerActor(db), chosen);
    await expect(attempt).rejects.toMatchObject({ kind: "forbidden" });
  });
});

describe("taking many into a cluster", () => {
  it("moves all of them or nobody", async () => {
    const cohort = await aCohort(db, { startsOn: SINCE, endsOn: addDays(today(), 300) });
    const cluster = await aCluster(db, { cohortId: cohort.id });
    const trainees = [];
    for (let count = 0; count < 4; count++) {
      trainees.push(await aTrainee(db, { cohortId: cohort.id, entryOn: SINCE }));
    }
    const ids = trainees.map(({ id }) => id);
    const input = (traineeIds: string[]) =>
      moveTraineesToClusterSchema.parse({
        traineeIds,
        clusterId: cluster.id,
        on: today(),
        seen: traineeIds.map((id) => `${id}:`),
      });
    const many = [...ids];
    for (let count = 0; count < 3; count++) {
      many.push((await aTrainee(db, { cohortId: cohort.id, entryOn: SINCE })).id);
    }
    const tooMany = await moveTraineesToCluster(planner, input(many));
    expect(tooMany).toMatchObject({ ok: false, error: { code: "cluster-full" } });
    expect(await db.clusterMembership.count({ where: { clusterId: cluster.id } })).toBe(0);
    expect(await moveTraineesToCluster(planner, input(ids))).toMatchObject({ value: { count: 4 } });
    const again = await moveTraineesToCluster(planner, input(ids));
    expect(again).toMatchObject({ error: { code: "stale" } });
    const attempt = moveTraineesToCluster(await aTrainerActor(db), input(ids));
    await expect(attempt).rejects.toMatchObject({ kind: "forbidden" });
  });
});

describe("double entries", () => {
  it("are listed until a planner tells them apart", async () => {
    const born = new Date("2004-04-04");
    const name = { familyName: "Möller", givenName: "Kübra", birthDate: born };
    const first = await aPerson(db, name);
    const second = await aPerson(db, { ...name, familyName: "Moeller" });
    const found = async () => {
      const { pairs } = await listDuplicates(planner);
      return pairs.filter(({ people }) => people.some(({ id }) => id === first.id));
    };
    expect(await found()).toMatchObject([{ reason: "same-name-and-birth-date" }]);
    await keepApart(planner, { firstId: second.id, secondId: first.id });
    await keepApart(planner, { firstId: first.id, secondId: second.id });
    expect(await found()).toEqual([]);
    await expect(listDuplicates(await aTrainerActor(db))).rejects.toMatchObject({
      kind: "forbidden",
    });
  });
});

describe("the list of trainers", () => {
  it("finds by name however it is typed, by kind and by site", async () => {
    const site = await aSite(db);
    await aTrainer(db, { siteId: site.id, person: { familyName: "Großmüller" } });
    const find = async (query: string) => {
      const list = await trainerList(planner, parseTrainerView(new URLSearchParams(query)), 1);
      return list.total;
    };
    for (const query of ["q=grossmueller", "q=Großmüller", `site=${site.id}`]) {
      expect(await find(query), query).toBe(1);
    }
    expect(await find(`site=${site.id}&kind=cluster`)).toBe(0);
    expect(await find(`site=${site.id}&account=none`)).toBe(1);
    expect(await find(`site=${site.id}&account=active`)).toBe(0);
  });
});

describe("my cluster", () => {
  it("shows a trainee first names and whom to ask, and nothing else of the others", async () => {
    const cohort = await aCohort(db);
    const cluster = await aCluster(db, { cohortId: cohort.id });
    const person = { familyName: "Geheim", birthDate: new Date("2003-03-03"), postcode: "21073" };
    const me = await aTrainee(db, { cohortId: cohort.id });
    const other = await aTrainee(db, { cohortId: cohort.id, person });
    for (const { id } of [me, other]) {
      await aMembership(db, { clusterId: cluster.id, traineeId: id, startsOn: SINCE });
    }
    const lead = await aTrainer(db, { person: { phone: "040 1234" } });
    await aClusterTrainer(db, { clusterId: cluster.id, trainerId: lead.id, startsOn: SINCE });
    const mine = await myCluster(await aTraineeActor(db, me));
    expect(mine.members).toHaveLength(2);
    expect(mine.contacts).toMatchObject([{ role: "lead", phone: "040 1234" }]);
    expect(JSON.stringify(mine)).not.toMatch(
      new RegExp(`Geheim|2003-03-03|21073|${other.id}|${other.person.email}`),
    );
    await expect(myCluster(planner)).rejects.toMatchObject({ kind: "notFound" });
  });
});
