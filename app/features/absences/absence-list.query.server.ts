import { OPEN_ABSENCE } from "~/db/absences";
import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { addDays, type Day } from "~/domain/calendar/day";
import { sortName } from "~/domain/people/name";
import { absenceState } from "~/domain/schedule/absence";
import { today } from "~/platform/clock";

/** Absences stay in the lists for so long after they ended. */
const SHOWN_DAYS = 14;
const MOST_SHOWN = 300;

type Row = Prisma.AbsenceGetPayload<{ include: ReturnType<typeof parts> }>;

export type AbsenceList = Awaited<ReturnType<typeof absenceList>>;
export type ListedAbsence = AbsenceList["open"][number];

/**
 * Who is away or will be: planners see everybody, trainers their clusters' trainees, and at a site
 * those who are placed there on one of the days. One query.
 */
export async function absenceList(actor: Actor) {
  const on = today();
  const endsOn = { gte: toDbDay(addDays(on, -SHOWN_DAYS)) };
  const absences = await listedAbsences(actor, { endsOn }, on);
  const away = absences.filter(({ state }) => state !== "requested");
  return {
    today: on,
    open: absences.filter(({ state }) => state === "requested"),
    now: away.filter(({ startsOn, endsOn }) => startsOn <= on && endsOn >= on),
    next: away.filter(({ startsOn }) => startsOn > on),
    over: away.filter(({ endsOn }) => endsOn < on),
  };
}

/** Those of the list that somebody has to decide on, and those of today; one query. */
export async function absencesOfToday(actor: Actor) {
  const on = toDbDay(today());
  const isNow = { startsOn: { lte: on }, endsOn: { gte: on } };
  const isAsked = {
    kind: "leave",
    approvedAt: null,
    endsOn: { gte: toDbDay(addDays(today(), -SHOWN_DAYS)) },
  } as const;
  const absences = await listedAbsences(actor, { OR: [isNow, isAsked] }, today());
  return {
    open: absences.filter(({ canDecide }) => canDecide),
    now: absences.filter(
      ({ state, startsOn, endsOn }) =>
        state !== "requested" && startsOn <= today() && endsOn >= today(),
    ),
  };
}

async function listedAbsences(actor: Actor, where: Prisma.AbsenceWhereInput, on: Day) {
  ensure(can(actor, "trainee.list", null));
  const rows = await db.absence.findMany({
    where: { AND: [OPEN_ABSENCE, where, absencesShownTo(actor, on)] },
    include: parts(on),
    orderBy: [{ startsOn: "asc" }, { trainee: { person: { searchKey: "asc" } } }],
    take: MOST_SHOWN,
  });
  return rows.flatMap((row) => listed(actor, row));
}

function absencesShownTo(actor: Actor, on: Day): Prisma.AbsenceWhereInput {
  if (actor.role === "planner") return {};
  const trainers = { some: { trainerId: actor.trainerId ?? "", ...inForceOn(on) } };
  const inCluster = { memberships: { some: { ...inForceOn(on), cluster: { trainers } } } };
  const atSite = { placements: { some: { inForce: true, siteId: actor.siteId ?? "" } } };
  return { OR: [{ trainee: inCluster }, ...(actor.siteId ? [{ trainee: atSite }] : [])] };
}

function parts(on: Day) {
  const trainers = { where: inForceOn(on), select: { trainerId: true } };
  const name = { select: { name: true } };
  return {
    trainee: {
      select: {
        id: true,
        person: { select: { givenName: true, familyName: true } },
        cohort: name,
        memberships: {
          where: inForceOn(on),
          select: { cluster: { select: { name: true, trainers } } },
        },
        placements: {
          where: { inForce: true },
          select: { siteId: true, startsOn: true, endsOn: true, site: name },
        },
      },
    },
  } satisfies Prisma.AbsenceInclude;
}

/** A site is told only of days in its own placement, and not of leave nobody has decided on. */
function listed(actor: Actor, { trainee, ...row }: Row) {
  const { memberships, placements } = trainee;
  const clusterTrainerIds = memberships.flatMap(({ cluster }) =>
    cluster.trainers.map(({ trainerId }) => trainerId),
  );
  const facts = { traineeId: trainee.id, clusterTrainerIds, siteIds: [] };
  const there = placements.filter(
    (one) => one.startsOn <= row.endsOn && one.endsOn >= row.startsOn,
  );
  const isGuide = can(actor, "absence.decide", facts);
  const state = absenceState(row);
  const isOwnSite = there.some(({ siteId }) => siteId === actor.siteId);
  if (!isGuide && (!isOwnSite || state === "requested")) return [];
  return [
    {
      ...{ id: row.id, version: row.version, kind: row.kind, state },
      startsOn: fromDbDay(row.startsOn),
      endsOn: fromDbDay(row.endsOn),
      trainee: { id: trainee.id, name: sortName(trainee.person) },
      cluster: `${trainee.cohort.name} ${memberships[0]?.cluster.name ?? ""}`.trim(),
      sites: [...new Set(there.map(({ site }) => site.name))],
      canDecide: state === "requested" && isGuide,
    },
  ];
}
