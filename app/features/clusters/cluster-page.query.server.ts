import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import { partTimeOn, stepSelection } from "~/db/enrolments";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { found } from "~/domain/access/refusal";
import { type Day, earlierOf, laterOf } from "~/domain/calendar/day";
import { type ClosedRange, contains, type DayRange } from "~/domain/calendar/range";
import { leadGaps } from "~/domain/clusters/lead-gaps";
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
    closing: row.closing && {
      lastOn: fromDbDay(row.closing.lastOn),
      successor: row.closing.successor,
    },
    gaps:
      on > range.endsOn
        ? []
        : gapsOf(row, { startsOn: laterOf(on, range.startsOn), endsOn: range.endsOn }),
    mayManage,
    proposedStart: laterOf(on, range.startsOn),
    leaders: leadersOf(row, on),
    members: membersOf(row, on),
    trainers: mayManage ? await trainerChoices() : [],
  };
}

function loadCluster(id: string) {
  const names = { givenName: true, familyName: true };
  const enrolments = { select: stepSelection };
  const cohort = { select: { name: true } };
  const facts = { id: true, partTimePercent: true, cohortId: true, cohort, enrolments };
  const trainee = { select: { ...facts, person: { select: names } } };
  const person = { select: { ...names, email: true } };
  return db.cluster.findUnique({
    where: { id },
    include: {
      cohort: { include: { phases: true } },
      closing: { include: { successor: { select: { id: true, name: true } } } },
      trainers: {
        orderBy: [{ role: "asc" }, { startsOn: "desc" }],
        include: { trainer: { select: { person } } },
      },
      memberships: { orderBy: { startsOn: "desc" }, include: { trainee } },
    },
  });
}

type ClusterRow = NonNullable<Awaited<ReturnType<typeof loadCluster>>>;

function leadersOf({ trainers }: ClusterRow, on: Day) {
  return trainers.map(dated).map((leader) => ({
    id: leader.id,
    trainerId: leader.trainerId,
    name: displayName(leader.trainer.person),
    email: leader.trainer.person.email,
    role: leader.role,
    startsOn: leader.startsOn,
    endsOn: leader.endsOn,
    when: whenOf(leader, on),
  }));
}

/** Every membership there ever was or is planned, the newest first among namesakes. */
function membersOf({ memberships, cohortId }: ClusterRow, on: Day) {
  return memberships
    .sort((a, b) => compareNames(a.trainee.person, b.trainee.person))
    .map(dated)
    .map(({ id, trainee, startsOn, endsOn }) => ({
      membershipId: id,
      id: trainee.id,
      name: sortName(trainee.person),
      partTimePercent: partTimeOn(trainee, on),
      guestOf: trainee.cohortId === cohortId ? null : trainee.cohort.name,
      startsOn,
      endsOn,
      when: whenOf({ startsOn, endsOn }, on),
    }));
}

/** The days to come without a lead, until the cohort ends or the cluster closes. */
function gapsOf({ trainers, closing }: ClusterRow, { startsOn, endsOn }: ClosedRange) {
  const lastOn = closing ? earlierOf(fromDbDay(closing.lastOn), endsOn) : endsOn;
  return leadGaps(trainers.map(dated), { startsOn, endsOn: lastOn });
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
