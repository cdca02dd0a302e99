import { accountStateOf, accountStateSelection } from "~/db/accounts";
import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import { enrolmentStep, partTimeOn } from "~/db/enrolments";
import { inForceOn } from "~/db/in-force";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { contains } from "~/domain/calendar/range";
import { stateOn } from "~/domain/cohorts/enrolment";
import { weeklyHours } from "~/domain/people/employment";
import { sortName } from "~/domain/people/name";
import { now, today } from "~/platform/clock";
import type { ListView } from "./list-view";
import { listChoices } from "./trainee-choices.server";
import { findTraineeIds } from "./trainee-ids.server";
import { visibleTrainees } from "./trainee-scope.query.server";

export type TraineeList = Awaited<ReturnType<typeof traineeList>>;
export type ListedTrainee = TraineeList["rows"][number];

/** One part of the trainees whom an actor sees, as filtered and sorted; eight queries at most. */
export async function traineeList(actor: Actor, view: ListView, page: number) {
  ensure(can(actor, "trainee.list", null));
  const on = today();
  const { filter, order, size } = view;
  const isPlanner = can(actor, "trainee.readPrivate", null);
  const shown = isPlanner ? filter : { ...filter, account: null };
  const within = isPlanner ? null : await visibleIds(actor, on);
  const found = await findTraineeIds({ within, filter: shown, order, page, size }, on);
  return {
    today: on,
    page: found.page,
    total: found.total,
    rows: await listedTrainees(actor, found.ids, on),
    ...(await listChoices(actor, filter.cohortId, on)),
  };
}

async function visibleIds(actor: Actor, on: Day): Promise<string[]> {
  const rows = await db.trainee.findMany({
    where: visibleTrainees(actor, on),
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Rows of the list in the order of their ids; birth date, postcode, phone and account for planners. */
async function listedTrainees(actor: Actor, ids: readonly string[], on: Day) {
  const isPlanner = can(actor, "trainee.readPrivate", null);
  const rows = (await loadRows(ids, on)).map((row) => ({
    id: row.id,
    name: sortName(row.person),
    email: row.person.email,
    cohort: { id: row.cohort.id, name: row.cohort.name },
    programme: row.cohort.programme.code,
    cluster: openable(actor, row.memberships.find((one) => isNow(one, on))?.cluster),
    lastMembershipId: row.memberships[0]?.id ?? null,
    site: row.placements[0]?.site ?? null,
    hours: weeklyHours(partTimeOn(row, on), row.cohort.programme.fullTimeMinutes),
    isPartTime: partTimeOn(row, on) < 100,
    entryOn: fromDbDay(row.entryOn),
    state: stateOn(row.enrolments.map(enrolmentStep), on),
    private: isPlanner ? privateFacts(row.person) : null,
  }));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function loadRows(ids: readonly string[], on: Day) {
  const named = { select: { id: true, name: true } };
  const trainers = { where: inForceOn(on), select: { trainerId: true } };
  const cluster = { select: { ...named.select, trainers } };
  return db.trainee.findMany({
    where: { id: { in: [...ids] } },
    include: {
      person: { include: { account: accountStateSelection } },
      cohort: { include: { programme: { select: { code: true, fullTimeMinutes: true } } } },
      enrolments: true,
      memberships: {
        orderBy: { startsOn: "desc" },
        select: { id: true, startsOn: true, endsOn: true, cluster },
      },
      placements: {
        where: { inForce: true, startsOn: { lte: toDbDay(on) }, endsOn: { gte: toDbDay(on) } },
        select: { site: named },
      },
    },
  });
}

type LedCluster = { id: string; name: string; trainers: { trainerId: string }[] };

/** A practical trainer reads the name of a cluster whose page is not theirs. */
function openable(actor: Actor, cluster: LedCluster | undefined) {
  if (!cluster) return null;
  const trainerIds = cluster.trainers.map(({ trainerId }) => trainerId);
  const { id, name } = cluster;
  return { id, name, isOpen: can(actor, "cluster.read", { trainerIds }) };
}

function isNow({ startsOn, endsOn }: { startsOn: Date; endsOn: Date | null }, on: Day): boolean {
  return contains({ startsOn: fromDbDay(startsOn), endsOn: fromDbDayOrNull(endsOn) }, on);
}

function privateFacts({ birthDate, postcode, phone, account }: PrivateRow) {
  return {
    birthDate: fromDbDayOrNull(birthDate),
    postcode,
    phone,
    account: accountStateOf(account, now()),
  };
}

type PrivateRow = Awaited<ReturnType<typeof loadRows>>[number]["person"];
