import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { addDays } from "~/domain/calendar/day";
import { parseView } from "~/features/trainees/list-view";
import { traineeList } from "~/features/trainees/trainee-list.query.server";
import { traineePage } from "~/features/trainees/trainee-page.query.server";
import { today } from "~/platform/clock";
import {
  anAdministratorActor,
  aPlannerActor,
  aTraineeActor,
  aTrainerActor,
} from "../../factories/actors";
import { aCluster, aClusterTrainer, aMembership } from "../../factories/clusters";
import { aCohort, aPhase } from "../../factories/cohorts";
import { aTrainee, aTrainer } from "../../factories/people";
import { aPlacement, aPlan } from "../../factories/placements";
import { aSite } from "../../factories/sites";

const START = addDays(today(), -60);
const world = {} as Awaited<ReturnType<typeof aWorld>>;

beforeAll(async () => {
  Object.assign(world, await aWorld());
});

/** A cluster of three and somebody without one, of whom one works at two sites in turn. */
async function aWorld() {
  const cohort = await aCohort(db, { startsOn: START, endsOn: addDays(today(), 600) });
  const person = (familyName: string, givenName: string) => ({
    cohortId: cohort.id,
    entryOn: START,
    person: { familyName, givenName },
  });
  const oeztuerk = await aTrainee(db, person("Öztürk", "Ayşe"));
  const zander = await aTrainee(db, person("Zander", "Ömer"));
  const aerger = await aTrainee(db, person("Ärger", "Lena"));
  const alone = await aTrainee(db, person("Oltmann", "Ben"));
  const cluster = await aCluster(db, { cohortId: cohort.id });
  for (const { id } of [oeztuerk, zander, aerger]) {
    await aMembership(db, { clusterId: cluster.id, traineeId: id, startsOn: START });
  }
  const lead = await aTrainer(db);
  await aClusterTrainer(db, { clusterId: cluster.id, trainerId: lead.id, startsOn: START });
  const [here, there] = [await aSite(db), await aSite(db)];
  const plan = await aPlan(db, { cohortId: cohort.id, state: "published" });
  const phase = await aPhase(db, { cohortId: cohort.id });
  const shared = { planId: plan.id, phaseId: phase.id, traineeId: oeztuerk.id };
  await aPlacement(db, {
    ...shared,
    siteId: here.id,
    startsOn: START,
    endsOn: addDays(today(), 5),
  });
  await aPlacement(db, {
    ...shared,
    siteId: there.id,
    startsOn: addDays(today(), 6),
    endsOn: addDays(today(), 50),
  });
  return {
    cohort,
    cluster,
    oeztuerk,
    zander,
    alone,
    planner: await aPlannerActor(db),
    trainer: await aTrainerActor(db, lead),
    atSite: await aTrainerActor(db, await aTrainer(db, { siteId: here.id })),
    later: await aTrainerActor(db, await aTrainer(db, { siteId: there.id })),
    self: await aTraineeActor(db, oeztuerk),
  };
}

async function namesOf(actor: Actor, query = "") {
  const search = new URLSearchParams(query);
  const list = await traineeList(actor, parseView(search), Number(search.get("page") ?? 1));
  return list.rows.map(({ name }) => name.split(",")[0]);
}

describe("the list of trainees", () => {
  it("is in German order, and backwards on request", async () => {
    expect(await namesOf(world.planner)).toEqual(["Ärger", "Oltmann", "Öztürk", "Zander"]);
    expect(await namesOf(world.planner, "sort=-name")).toEqual([
      "Zander",
      "Öztürk",
      "Oltmann",
      "Ärger",
    ]);
    expect(await namesOf(world.planner, "sort=cluster")).toEqual([
      "Oltmann",
      "Ärger",
      "Öztürk",
      "Zander",
    ]);
  });

  it.each([
    ["q=z", ["Öztürk", "Zander"]],
    ["q=ayşe+özt", ["Öztürk"]],
    ["q=Zander,+Ömer", ["Zander"]],
    ["q=%25", []],
    ["cluster=none", ["Oltmann"]],
  ])("finds by %s", async (query, names) => {
    expect(await namesOf(world.planner, query)).toEqual(names);
  });

  it("filters by cohort and cluster; what is no id is no filter", async () => {
    expect(await namesOf(world.planner, `cohort=${world.cohort.id}`)).toHaveLength(4);
    expect(await namesOf(world.planner, `cluster=${world.cluster.id}`)).toHaveLength(3);
    expect(await namesOf(world.planner, "cohort=nonsense&cluster=nonsense")).toHaveLength(4);
    const foreign = await aCohort(db);
    expect(await namesOf(world.planner, `cohort=${foreign.id}`)).toEqual([]);
  });

  it("shows trainers theirs, and offers only their cohorts and clusters", async () => {
    expect(await namesOf(world.trainer)).toEqual(["Ärger", "Öztürk", "Zander"]);
    expect(await namesOf(world.atSite)).toEqual(["Öztürk"]);
    expect(await namesOf(world.later)).toEqual([]);
    const list = await traineeList(world.atSite, parseView(new URLSearchParams()), 1);
    expect(list.clusters.map(({ id }) => id)).toEqual([world.cluster.id]);
    expect(list.rows[0]?.cluster).toMatchObject({ isOpen: false });
  });

  it("stays on the last page when the address asks for a later one", async () => {
    expect(await namesOf(world.planner, "page=99")).toHaveLength(4);
  });

  it("is forbidden to trainees and administrators", async () => {
    for (const actor of [world.self, await anAdministratorActor(db)]) {
      await expect(namesOf(actor)).rejects.toMatchObject({ kind: "forbidden" });
    }
  });
});

describe("a trainee's page", () => {
  it("tells planners everything", async () => {
    await db.enrolment.create({
      data: {
        traineeId: world.zander.id,
        state: "deferred",
        effectiveOn: toDbDay(today()),
        reason: "Elternzeit",
      },
    });
    const page = await traineePage(world.planner, world.zander.id);
    expect(page.private).toMatchObject({ birthDate: "2006-05-17", postcode: "20357" });
    expect(page.steps.at(-1)).toMatchObject({ state: "deferred", reason: "Elternzeit" });
    expect(page).toMatchObject({ state: "deferred", mayManage: true });
  });

  it("keeps birth date, postcode, phone and reasons from everybody else", async () => {
    const page = await traineePage(world.trainer, world.zander.id);
    expect(page.private).toBeNull();
    expect(page.steps.map(({ reason }) => reason)).toEqual([null, null]);
    expect(JSON.stringify(page)).not.toMatch(/2006-05-17|20357|Elternzeit/);
    expect((await traineePage(world.self, world.oeztuerk.id)).private).toBeNull();
  });

  it("shows a site's trainer what happens there, and the lead all of it", async () => {
    const { id } = world.oeztuerk;
    expect((await traineePage(world.trainer, id)).placements).toHaveLength(2);
    expect((await traineePage(world.self, id)).placements).toHaveLength(2);
    const atSite = await traineePage(world.atSite, id);
    expect(atSite.placements).toHaveLength(1);
    expect(atSite.memberships[0]?.cluster.isOpen).toBe(false);
  });

  it("does not exist for those who may not see it", async () => {
    const foreign = [world.trainer, world.atSite, world.self];
    for (const actor of foreign) {
      await expect(traineePage(actor, world.alone.id)).rejects.toMatchObject({ kind: "notFound" });
    }
    await expect(traineePage(world.later, world.oeztuerk.id)).rejects.toMatchObject({
      kind: "notFound",
    });
  });
});
