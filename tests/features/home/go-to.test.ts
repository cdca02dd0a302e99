import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { goTo } from "~/features/home/go-to.query.server";
import { paths } from "~/http/paths";
import {
  anAdministratorActor,
  aPlannerActor,
  aTraineeActor,
  aTrainerActor,
} from "../../factories/actors";
import { aCluster, aClusterTrainer, aMembership } from "../../factories/clusters";
import { aCohort } from "../../factories/cohorts";
import { aTrainee, aTrainer } from "../../factories/people";
import { aSite } from "../../factories/sites";

async function aScene() {
  const cohort = await aCohort(db, { name: "ZXQ-2031" });
  const cohortId = cohort.id;
  const person = { givenName: "Anna-Lena", familyName: "Zwölfmüller" };
  const [trainee, other] = [
    await aTrainee(db, { cohortId, person }),
    await aTrainee(db, { cohortId, person: { givenName: "Ole", familyName: "Zwölfmann" } }),
  ];
  const cluster = await aCluster(db, { cohortId, name: "Zwölferkreis" });
  await aMembership(db, { clusterId: cluster.id, traineeId: trainee.id });
  const lead = await aTrainer(db);
  await aClusterTrainer(db, { clusterId: cluster.id, trainerId: lead.id });
  const site = await aSite(db, { name: "Kundenzentrum Zwölfhöfen" });
  const practical = await aTrainer(db, { siteId: site.id });
  return { cohort, trainee, other, cluster, lead, site, practical };
}

let scene: Awaited<ReturnType<typeof aScene>>;
beforeAll(async () => {
  scene = await aScene();
});

const found = async (actor: Actor, search: string) =>
  (await goTo(actor, search)).map(({ to }) => to);

describe("where to go", () => {
  it("knows everybody and everything for planners, however it is typed", async () => {
    const planner = await aPlannerActor(db);
    const { trainee, other, cluster, cohort, site } = scene;
    const all = [paths.trainee(other.id), paths.trainee(trainee.id), paths.cluster(cluster.id)];
    expect(await found(planner, "zwölf")).toEqual([...all, paths.site(site.id)]);
    expect(await found(planner, "zwoelfmueller lena")).toEqual([paths.trainee(trainee.id)]);
    expect(await found(planner, "ZXQ")).toEqual([
      paths.cluster(cluster.id),
      paths.cohort(cohort.id),
    ]);
    expect(await found(planner, "zwölfhöfen")).toEqual([paths.site(site.id)]);
    expect(await found(planner, "ülfm%")).toEqual([]);
  });

  it("is a trainer's own clusters, trainees and site, and nobody else's", async () => {
    const { trainee, cluster, lead, practical, site } = scene;
    expect(await found(await aTrainerActor(db, lead), "zwölf")).toEqual([
      paths.trainee(trainee.id),
      paths.cluster(cluster.id),
    ]);
    expect(await found(await aTrainerActor(db, practical), "zwölf")).toEqual([paths.site(site.id)]);
    expect(await found(await aTrainerActor(db), "zwölf")).toEqual([]);
  });

  it("are the own pages for trainees, accounts for administrators", async () => {
    expect(await found(await aTraineeActor(db, scene.trainee), "zwölf")).toEqual([]);
    expect(await found(await anAdministratorActor(db), "zwölf")).toEqual([
      expect.stringMatching(/^\/admin\/accounts\?q=/),
    ]);
    const actor = await aTraineeActor(db, scene.other);
    expect(await found(actor, "nachweis")).toEqual([]);
    expect(await found(actor, "ausbildungsn")).toEqual([paths.records()]);
    expect(await found(actor, "training rec")).toEqual([paths.records()]);
    expect(await found(actor, "outbox")).toEqual([]);
    expect(await found(await anAdministratorActor(db), "outbox")).toEqual([paths.outbox()]);
  });
});
