import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import { partTimeOn } from "~/db/enrolments";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import { can, type TraineeFacts } from "~/domain/access/can";
import type { Day } from "~/domain/calendar/day";
import { contains } from "~/domain/calendar/range";
import { stateOn } from "~/domain/cohorts/enrolment";
import { isMinor, weeklyHours } from "~/domain/people/employment";
import { displayName } from "~/domain/people/name";
import { today } from "~/platform/clock";
import { traineeFacts } from "./trainee-facts.query.server";

export type TraineePage = Awaited<ReturnType<typeof traineePage>>;

/** One trainee, with what this viewer may know: birth date, address and reasons are for planners. */
export async function traineePage(actor: Actor, traineeId: string) {
  const on = today();
  const facts = await traineeFacts(actor, traineeId, on);
  const row = await load(traineeId, sitesShownTo(actor, facts), on);
  const mayReadPrivate = can(actor, "trainee.readPrivate", null);
  const steps = row.enrolments.map((step) => ({
    state: step.state,
    effectiveOn: fromDbDay(step.effectiveOn),
    reason: mayReadPrivate ? step.reason : null,
  }));
  return {
    id: row.id,
    name: displayName(row.person),
    email: row.person.email,
    cohort: { id: row.cohort.id, name: row.cohort.name, programme: row.cohort.programme.title },
    hours: weeklyHours(partTimeOn(row, on), row.cohort.programme.fullTimeMinutes),
    entryOn: fromDbDay(row.entryOn),
    partTimePercent: partTimeOn(row, on),
    state: stateOn(steps, on),
    steps,
    memberships: row.memberships.map(({ id, cluster, ...dates }) => ({
      id,
      cluster: { id: cluster.id, name: cluster.name, isOpen: isOpenTo(actor, cluster.trainers) },
      ...rangeOf(dates, on),
    })),
    placements: row.placements.map(({ id, site, phase, ...dates }) => ({
      id,
      site: site.name,
      phase: phase.title,
      ...rangeOf(dates, on),
    })),
    private: mayReadPrivate ? privateFacts(row.person, on) : null,
    /** Whose facts planners change on this page. */
    personId: mayReadPrivate ? row.personId : null,
    mayManage: can(actor, "cluster.manage", null),
    isSelf: actor.traineeId === row.id,
    mayList: can(actor, "trainee.list", null),
    today: on,
  };
}

/** Who sees a trainee only through their site sees only what happens there. */
function sitesShownTo(actor: Actor, facts: TraineeFacts) {
  const isClusterTrainer =
    actor.trainerId !== null && facts.clusterTrainerIds.includes(actor.trainerId);
  const onlySite = actor.role === "trainer" && !isClusterTrainer;
  return onlySite && actor.siteId ? { siteId: actor.siteId } : {};
}

function load(id: string, sites: { siteId?: string }, on: Day) {
  const trainers = { where: inForceOn(on), select: { trainerId: true } };
  return db.trainee.findUniqueOrThrow({
    where: { id },
    include: {
      person: true,
      cohort: { include: { programme: { select: { title: true, fullTimeMinutes: true } } } },
      enrolments: { orderBy: { effectiveOn: "asc" } },
      memberships: {
        orderBy: { startsOn: "desc" },
        select: {
          id: true,
          startsOn: true,
          endsOn: true,
          cluster: { select: { id: true, name: true, trainers } },
        },
      },
      placements: {
        where: { inForce: true, ...sites },
        orderBy: { startsOn: "asc" },
        select: {
          id: true,
          startsOn: true,
          endsOn: true,
          site: { select: { name: true } },
          phase: { select: { title: true } },
        },
      },
    },
  });
}

function isOpenTo(actor: Actor, trainers: readonly { trainerId: string }[]): boolean {
  return can(actor, "cluster.read", { trainerIds: trainers.map(({ trainerId }) => trainerId) });
}

function privateFacts(
  person: { birthDate: Date | null; postcode: string | null; phone: string | null },
  on: Day,
) {
  const birthDate = fromDbDayOrNull(person.birthDate);
  return {
    birthDate,
    isMinor: birthDate !== null && isMinor(birthDate, on),
    postcode: person.postcode,
    phone: person.phone,
  };
}

function rangeOf(dates: { startsOn: Date; endsOn: Date | null }, on: Day) {
  const range = { startsOn: fromDbDay(dates.startsOn), endsOn: fromDbDayOrNull(dates.endsOn) };
  const when = contains(range, on) ? "now" : range.startsOn > on ? "later" : "before";
  return { ...range, when } as const;
}
