import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import { partTimeOn, stepSelection } from "~/db/enrolments";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { type Day, laterOf } from "~/domain/calendar/day";
import { peakMembers } from "~/domain/clusters/membership";
import { judgeSize } from "~/domain/clusters/sizing";
import { compareNames, displayName, sortName } from "~/domain/people/name";
import { today } from "~/platform/clock";
import { clusterCandidates } from "./cluster-candidates.query.server";
import { type AskedSizes, proposalOf } from "./propose-clusters.server";

export type CohortClusters = Awaited<ReturnType<typeof cohortClusters>>;
export type FormedCluster = CohortClusters["clusters"][number];

/** A cohort's clusters on their day, who has none, and what could be formed of them. */
export async function cohortClusters(actor: Actor, cohortId: string, asked: AskedSizes) {
  ensure(can(actor, "cluster.manage", null));
  const cohort = found(await db.cohort.findUnique({ where: { id: cohortId } }));
  const range = { startsOn: fromDbDay(cohort.startsOn), endsOn: fromDbDay(cohort.endsOn) };
  const on = laterOf(today(), range.startsOn);
  const rows = await loadClusters(cohortId, on);
  const startsOn = asked.startsOn && asked.startsOn >= range.startsOn ? asked.startsOn : on;
  const candidates = await clusterCandidates(actor, cohortId, startsOn);
  const names = rows.map(({ name }) => name);
  return {
    cohort: { id: cohort.id, name: cohort.name, ...range },
    on,
    clusters: rows.map((row) => toCluster(row, on)).sort((a, b) => compareTitles(a.name, b.name)),
    candidates: [...candidates].sort(compareNames).map((candidate) => ({
      id: candidate.id,
      name: sortName(candidate),
      partTimePercent: candidate.partTimePercent,
      postcode: candidate.postcode,
    })),
    startsOn,
    proposal: candidates.length > 0 ? proposalOf(candidates, asked, names) : null,
  };
}

function loadClusters(cohortId: string, on: Day) {
  const person = { select: { givenName: true, familyName: true } };
  const enrolments = { select: stepSelection };
  return db.cluster.findMany({
    where: { cohortId },
    include: {
      trainers: {
        where: inForceOn(on),
        orderBy: { role: "asc" },
        select: { role: true, trainer: { select: { person } } },
      },
      memberships: {
        where: { OR: [{ endsOn: null }, { endsOn: { gte: toDbDay(on) } }] },
        include: { trainee: { select: { id: true, partTimePercent: true, enrolments, person } } },
      },
    },
  });
}

type ClusterRow = Awaited<ReturnType<typeof loadClusters>>[number];

function toCluster({ id, name, trainers, memberships }: ClusterRow, on: Day) {
  const size = peakMembers(memberships.map(membershipOf), id, on);
  const lead = trainers.find(({ role }) => role === "lead");
  return {
    id,
    name,
    size,
    judgement: judgeSize(size),
    lead: lead ? displayName(lead.trainer.person) : null,
    deputies: trainers
      .filter(({ role }) => role === "deputy")
      .map(({ trainer }) => displayName(trainer.person)),
    members: memberships
      .sort((a, b) => compareNames(a.trainee.person, b.trainee.person))
      .map(({ trainee, startsOn, endsOn }) => ({
        id: trainee.id,
        name: sortName(trainee.person),
        partTimePercent: partTimeOn(trainee, on),
        startsOn: fromDbDay(startsOn),
        endsOn: fromDbDayOrNull(endsOn),
      })),
  };
}

function membershipOf({ clusterId, traineeId, ...row }: ClusterRow["memberships"][number]) {
  const { startsOn, endsOn } = row;
  return {
    clusterId,
    traineeId,
    startsOn: fromDbDay(startsOn),
    endsOn: fromDbDayOrNull(endsOn),
  };
}

function compareTitles(a: string, b: string): number {
  return a.localeCompare(b, "de", { numeric: true });
}
