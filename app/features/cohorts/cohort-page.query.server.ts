import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import { enrolmentStep, partTimeOn } from "~/db/enrolments";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { type Day, dayOf } from "~/domain/calendar/day";
import { stateOn } from "~/domain/cohorts/enrolment";
import { phaseFindings } from "~/domain/cohorts/phase-findings";
import { compareNames, sortName } from "~/domain/people/name";
import { CITY_ZONE, today } from "~/platform/clock";
import { datedPhase, figuresInclude, figuresOf } from "./cohort-figures.server";
import { cohortTrainees } from "./cohort-trainees.server";
import { freeDays } from "./free-days.server";
import { strayPlacements } from "./stray-placements.server";

export type CohortPage = Awaited<ReturnType<typeof cohortPage>>;

/** Everything on a cohort's own page. */
export async function cohortPage(actor: Actor, cohortId: string) {
  ensure(can(actor, "cohort.manage", null));
  const on = today();
  const row = found(await loadCohort(cohortId));
  const [trainees, people, clusters, imports, plans] = await Promise.all([
    cohortTrainees([cohortId]),
    loadPeople(cohortId, on),
    loadClusters(cohortId, on),
    loadImports(cohortId),
    loadPlans(cohortId),
  ]);
  const range = { startsOn: fromDbDay(row.startsOn), endsOn: fromDbDay(row.endsOn) };
  const phases = row.phases.map(datedPhase);
  return {
    id: row.id,
    name: row.name,
    programme: row.programme.title,
    curriculum: row.curriculum.title,
    ...range,
    today: on,
    figures: figuresOf(row, trainees.get(cohortId) ?? [], on),
    phases,
    findings: phaseFindings(phases, range),
    stray: await strayPlacements(db, cohortId),
    freeDays: await freeDays(range),
    people,
    clusters,
    imports,
    plans,
  };
}

function loadCohort(id: string) {
  const title = { select: { title: true } };
  return db.cohort.findUnique({
    where: { id },
    include: { ...figuresInclude, programme: title, curriculum: title },
  });
}

async function loadPeople(cohortId: string, on: Day) {
  const rows = await db.trainee.findMany({
    where: { cohortId },
    include: {
      person: { select: { givenName: true, familyName: true } },
      enrolments: true,
      memberships: {
        where: inForceOn(on),
        select: { cluster: { select: { id: true, name: true } } },
      },
    },
  });
  return rows
    .sort((a, b) => compareNames(a.person, b.person))
    .map((row) => ({
      id: row.id,
      name: sortName(row.person),
      cluster: row.memberships[0]?.cluster ?? null,
      partTimePercent: partTimeOn(row, on),
      entryOn: fromDbDay(row.entryOn),
      state: stateOn(row.enrolments.map(enrolmentStep), on),
    }));
}

async function loadClusters(cohortId: string, on: Day) {
  const person = { select: { givenName: true, familyName: true } };
  const rows = await db.cluster.findMany({
    where: { cohortId },
    include: {
      memberships: { where: inForceOn(on), select: { id: true } },
      trainers: {
        where: { role: "lead", ...inForceOn(on) },
        select: { trainer: { select: { person } } },
      },
    },
  });
  return rows
    .map((row) => ({
      id: row.id,
      name: row.name,
      members: row.memberships.length,
      lead: row.trainers[0] ? sortName(row.trainers[0].trainer.person) : null,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "de", { numeric: true }));
}

async function loadImports(cohortId: string) {
  const rows = await db.import.findMany({
    where: { cohortId },
    select: { id: true, fileName: true, uploadedAt: true, appliedAt: true, undoneAt: true },
    orderBy: { uploadedAt: "desc" },
    take: 3,
  });
  return rows.map(({ id, fileName, uploadedAt, appliedAt, undoneAt }) => {
    const state = undoneAt ? "undone" : appliedAt ? "applied" : "open";
    return { id, fileName, uploadedOn: dayOf(uploadedAt, CITY_ZONE), state } as const;
  });
}

async function loadPlans(cohortId: string) {
  return db.plan.findMany({
    where: { cohortId },
    select: { id: true, name: true, state: true },
    orderBy: { createdAt: "desc" },
    take: 5,
  });
}
