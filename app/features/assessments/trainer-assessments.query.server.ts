import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import { GRACE_DAYS } from "~/domain/access/visible";
import { addDays, type Day } from "~/domain/calendar/day";
import { overlaps } from "~/domain/calendar/range";
import { displayName } from "~/domain/people/name";
import { assessmentDueOn, dueStateOf, talkDueOn } from "~/domain/progress/assessment-due";
import { visibleTrainees } from "~/features/trainees/trainee-scope.query.server";
import { today } from "~/platform/clock";
import { type AssessedStay, namedStays } from "./named-stays.server";

const person = { select: { givenName: true, familyName: true } } as const;
const assessments = {
  select: {
    ...{ id: true, state: true, phaseId: true, clusterId: true, talkOn: true, authorId: true },
    placement: { select: { startsOn: true, endsOn: true } },
  },
} as const;

/** The placements and cluster phases that a trainer assesses: running, or over for 30 days at most; and what a planner named them for. Three queries. */
export async function trainerAssessments(actor: Actor) {
  const on = today();
  const own = [...(await placedStays(actor, on)), ...(await clusterStays(actor, on))];
  const known = new Set(own.flatMap((stay) => stay.known?.id ?? []));
  const named = (await namedStays(actor)).filter((stay) => !known.has(stay.known?.id ?? ""));
  return [...own, ...named]
    .map((stay) => listed(stay, actor, on))
    .filter(({ assessment }) => !assessment || assessment.isMine)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

export type ListedStay = Awaited<ReturnType<typeof trainerAssessments>>[number];

function listed(
  { known, begin, name, phase, place, ...range }: AssessedStay,
  actor: Actor,
  on: Day,
) {
  const dueOn = assessmentDueOn(range);
  return {
    ...{ begin, name, phase, place, ...range, dueOn },
    due: dueStateOf(dueOn, range.endsOn, on),
    talkDueOn: talkDueOn(range),
    talkOn: known?.talkOn ? fromDbDay(known.talkOn) : null,
    assessment: known && {
      id: known.id,
      state: known.state,
      isMine: known.authorId === actor.personId,
    },
  };
}

async function placedStays(actor: Actor, on: Day): Promise<AssessedStay[]> {
  const trainerId = found(actor.trainerId);
  const mine = [
    { practicalTrainerId: trainerId },
    ...(actor.siteId ? [{ practicalTrainerId: null, siteId: actor.siteId }] : []),
  ];
  const rows = await db.placement.findMany({
    where: {
      inForce: true,
      OR: mine,
      ...lately(on),
      trainee: visibleTrainees(actor, on),
    },
    include: {
      phase: { select: { title: true } },
      site: { select: { name: true } },
      trainee: { select: { person, assessments } },
    },
  });
  return rows.map(({ id, traineeId, phaseId, phase, site, trainee, ...row }) => {
    const range = { startsOn: fromDbDay(row.startsOn), endsOn: fromDbDay(row.endsOn) };
    const known = trainee.assessments.find(
      (one) =>
        one.phaseId === phaseId &&
        one.placement &&
        overlaps(range, {
          startsOn: fromDbDay(one.placement.startsOn),
          endsOn: fromDbDay(one.placement.endsOn),
        }),
    );
    return {
      ...range,
      name: displayName(trainee.person),
      phase: phase.title,
      place: site.name,
      begin: { traineeId, placementId: id, clusterId: "", phaseId },
      known: known ?? null,
    };
  });
}

async function clusterStays(actor: Actor, on: Day): Promise<AssessedStay[]> {
  const trainers = { some: { trainerId: found(actor.trainerId), ...inForceOn(on) } };
  const rows = await db.clusterMembership.findMany({
    where: { ...inForceOn(on), cluster: { trainers } },
    include: {
      cluster: {
        select: {
          name: true,
          cohort: {
            select: { name: true, phases: { where: { kind: "cluster", ...lately(on) } } },
          },
        },
      },
      trainee: { select: { person, assessments } },
    },
  });
  return rows.flatMap(({ traineeId, clusterId, cluster, trainee }) =>
    cluster.cohort.phases.map((phase) => ({
      startsOn: fromDbDay(phase.startsOn),
      endsOn: fromDbDay(phase.endsOn),
      name: displayName(trainee.person),
      phase: phase.title,
      place: `${cluster.cohort.name} ${cluster.name}`,
      begin: { traineeId, placementId: "", clusterId, phaseId: phase.id },
      known:
        trainee.assessments.find(
          (one) => one.phaseId === phase.id && one.clusterId === clusterId,
        ) ?? null,
    })),
  );
}

function lately(on: Day) {
  return {
    startsOn: { lte: toDbDay(on) },
    endsOn: { gte: toDbDay(addDays(on, -GRACE_DAYS)) },
  };
}
