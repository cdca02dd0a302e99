import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import { partTimeOn, stepSelection } from "~/db/enrolments";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { found } from "~/domain/access/refusal";
import { type Day, laterOf } from "~/domain/calendar/day";
import { contains, type DayRange } from "~/domain/calendar/range";
import { type Phase, type PhaseKind, phaseOn } from "~/domain/cohorts/phases";
import { compareNames, displayName, sortName } from "~/domain/people/name";
import { today } from "~/platform/clock";
import { clusterFacts } from "./cluster-facts.query.server";

export type ClusterPage = Awaited<ReturnType<typeof clusterPage>>;
export type Leader = ClusterPage["leaders"][number];
export type Member = ClusterPage["members"][number];

/** Everything on a cluster's own page, for planners and its trainers. */
export async function clusterPage(actor: Actor, clusterId: string) {
  const on = today();
  await clusterFacts(actor, clusterId, on);
  const mayManage = can(actor, "cluster.manage", null);
  const row = found(await loadCluster(clusterId));
  const range = { startsOn: fromDbDay(row.cohort.startsOn), endsOn: fromDbDay(row.cohort.endsOn) };
  const phases = row.cohort.phases.map(phaseOf);
  return {
    id: row.id,
    name: row.name,
    version: row.version,
    cohort: { id: row.cohort.id, name: row.cohort.name, ...range },
    phase: phaseOn(phases, on),
    mayManage,
    proposedStart: laterOf(on, range.startsOn),
    leaders: row.trainers.map(dated).map((leader) => ({
      id: leader.id,
      trainerId: leader.trainerId,
      name: displayName(leader.trainer.person),
      email: leader.trainer.person.email,
      role: leader.role,
      startsOn: leader.startsOn,
      endsOn: leader.endsOn,
      when: whenOf(leader, on),
    })),
    members: row.memberships
      .sort((a, b) => compareNames(a.trainee.person, b.trainee.person))
      .map(dated)
      .map(({ trainee, startsOn, endsOn, ...membership }) => ({
        membershipId: membership.id,
        id: trainee.id,
        name: sortName(trainee.person),
        partTimePercent: partTimeOn(trainee, on),
        startsOn,
        endsOn,
        when: whenOf({ startsOn, endsOn }, on),
      })),
    trainers: mayManage ? await trainerChoices() : [],
  };
}

function loadCluster(id: string) {
  const names = { givenName: true, familyName: true };
  const enrolments = { select: stepSelection };
  const trainee = {
    select: { id: true, partTimePercent: true, enrolments, person: { select: names } },
  };
  const person = { select: { ...names, email: true } };
  return db.cluster.findUnique({
    where: { id },
    include: {
      cohort: { include: { phases: true } },
      trainers: {
        orderBy: [{ role: "asc" }, { startsOn: "desc" }],
        include: { trainer: { select: { person } } },
      },
      memberships: { orderBy: { startsOn: "desc" }, include: { trainee } },
    },
  });
}

/** Trainers of no site, in the order of a German list. */
async function trainerChoices() {
  const rows = await db.trainer.findMany({
    where: { siteId: null },
    include: { person: { select: { givenName: true, familyName: true } } },
  });
  return rows
    .sort((a, b) => compareNames(a.person, b.person))
    .map(({ id, person }) => ({ id, name: sortName(person) }));
}

function dated<Row extends { startsOn: Date; endsOn: Date | null }>(row: Row) {
  return { ...row, startsOn: fromDbDay(row.startsOn), endsOn: fromDbDayOrNull(row.endsOn) };
}

function phaseOf(row: { title: string; kind: PhaseKind; startsOn: Date; endsOn: Date }): Phase {
  const { title, kind, startsOn, endsOn } = row;
  return { title, kind, startsOn: fromDbDay(startsOn), endsOn: fromDbDay(endsOn) };
}

function whenOf(range: DayRange, on: Day): "now" | "later" | "before" {
  if (contains(range, on)) return "now";
  return range.startsOn > on ? "later" : "before";
}
