import { fromDbDay, fromDbDayOrNull, toDbDay } from "../../app/db/dates";
import type { PlanState, PrismaClient } from "../../app/db/generated/client";
import { addDays, type Day, mondayOf } from "../../app/domain/calendar/day";
import { instantAt } from "../../app/domain/calendar/wall-time";
import { seedId } from "../seed-id";
import { stationsOf } from "./capacities";
import { seedDraftSteps } from "./draft-steps";
import type { DemoCluster } from "./groups";
import type { DemoTrainer } from "./people";
import { findStays, type SiteFacts, type Stay } from "./stays";
import type { CohortPlot } from "./story";

type Cast = {
  cohorts: readonly CohortPlot[];
  clusters: readonly DemoCluster[];
  trainers: readonly DemoTrainer[];
  today: Day;
};

/** Published plans of the two older cohorts (one with a superseded forerunner) and a draft of the newest. */
export async function seedPlans(db: PrismaClient, cast: Cast): Promise<Stay[]> {
  const sites = await openSites(db);
  const stays: Stay[] = [];
  for (const cluster of cast.clusters) {
    const cohort = cast.cohorts.find(({ name }) => name === cluster.cohort);
    if (cohort) findStays(cluster, stationsOf(cohort), sites, stays);
  }
  const published = stays.filter((stay) => stay.cohort !== "RSA-2026");
  const ofVfa = published.filter((stay) => stay.cohort === "VFA-2025");
  const firstStations = ofVfa.filter((stay) => stay.phase !== "Praxisstation C");
  await savePlan(db, cast, {
    name: "Stand vor den Ferien",
    cohort: "VFA-2025",
    state: "superseded",
    stays: firstStations,
  });
  await savePlan(db, cast, {
    name: "Einsatzplan Stationen A bis C",
    replaces: "Stand vor den Ferien",
    cohort: "VFA-2025",
    state: "published",
    stays: ofVfa,
  });
  const ofRsa = published.filter((stay) => stay.cohort === "RSA-2025");
  await savePlan(db, cast, {
    name: "Einsatzplan Stationen A bis C",
    cohort: "RSA-2025",
    state: "published",
    stays: ofRsa,
  });
  const drafted = stays.filter((stay) => stay.cohort === "RSA-2026").filter(isDrafted);
  const draft = "Entwurf Stationen A bis C";
  const planned = crowded(drafted);
  await savePlan(db, cast, { name: draft, cohort: "RSA-2026", state: "draft", stays: planned });
  await seedDraftSteps(db, seedId(`plan:RSA-2026:${draft}`), planned, cast.today);
  return published;
}

type Sketch = {
  name: string;
  cohort: string;
  state: PlanState;
  stays: readonly Stay[];
  /** The name of the plan that it took over from. */
  replaces?: string;
};

async function savePlan(db: PrismaClient, cast: Cast, sketch: Sketch) {
  const { name, cohort, state, stays, replaces } = sketch;
  const id = seedId(`plan:${cohort}:${name}`);
  const plannerId = seedId("person:planner:0");
  const station =
    stationsOf(cast.cohorts.find((one) => one.name === cohort) ?? never())[0] ?? never();
  const createdAt = inTheMorning(
    addDays(state === "draft" ? cast.today : station.startsOn, state === "draft" ? -9 : -70),
  );
  await db.plan.create({
    data: {
      id,
      cohortId: seedId(`cohort:${cohort}`),
      name,
      state,
      createdAt,
      createdById: plannerId,
    },
  });
  await db.placement.createMany({
    data: stays.map((stay, index) => placement(id, stay, index, cast)),
  });
  if (state === "draft") return;
  const publishedAt = inTheMorning(addDays(station.startsOn, state === "superseded" ? -60 : -42));
  await db.publication.create({
    data: {
      ...{ id: seedId(`publication:${id}`), planId: id, publishedAt, publishedById: plannerId },
      effectiveFrom: toDbDay(mondayOf(station.startsOn)),
      replacesId: replaces ? seedId(`plan:${cohort}:${replaces}`) : null,
    },
  });
}

function placement(planId: string, stay: Stay, index: number, { trainers }: Cast) {
  const there = trainers.filter((trainer) => trainer.site === stay.site);
  return {
    id: seedId(`placement:${planId}:${stay.traineeId}:${stay.phase}`),
    planId,
    traineeId: stay.traineeId,
    siteId: seedId(`site:${stay.site}`),
    phaseId: seedId(`phase:${stay.cohort}:${stay.phase}`),
    startsOn: toDbDay(stay.startsOn),
    endsOn: toDbDay(stay.endsOn),
    practicalTrainerId: there[index % Math.max(1, there.length)]?.id ?? null,
  };
}

/** Station A is nearly complete, B is begun, C is still empty. */
function isDrafted(stay: Stay): boolean {
  if (stay.phase === "Praxisstation A")
    return stay.cluster.members.at(-1)?.id !== stay.traineeId || stay.cluster.number > 1;
  return stay.phase === "Praxisstation B" && stay.cluster.number < 2;
}

/** Two trainees too many at the smallest site, so that the draft has findings to show. */
function crowded(stays: readonly Stay[]): Stay[] {
  let moved = 0;
  return stays.map((stay) => {
    const moves = stay.phase === "Praxisstation A" && stay.cluster.number === 3 && moved < 3;
    if (moves) moved += 1;
    return moves ? { ...stay, site: "KBL" } : stay;
  });
}

async function openSites(db: PrismaClient): Promise<SiteFacts[]> {
  const sites = await db.site.findMany({
    where: { trainingPlaces: { gt: 1 } },
    orderBy: { code: "asc" },
  });
  return sites.map((site) => ({
    code: site.code,
    places: site.trainingPlaces > 3 ? site.trainingPlaces - 1 : site.trainingPlaces,
    validFrom: fromDbDay(site.validFrom),
    validTo: fromDbDayOrNull(site.validTo),
  }));
}

function never(): never {
  throw new Error("the demo plans for a cohort that it does not have");
}

function inTheMorning(on: Day): Date {
  return instantAt(on, 9 * 60 + 40, "Europe/Berlin");
}
