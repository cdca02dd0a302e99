import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { displayName } from "~/domain/people/name";
import { windowStateOn } from "~/domain/placement/wish-window";
import { today } from "~/platform/clock";
import { peopleOfPhase } from "./people-of-phase.server";

export type CohortWishes = Awaited<ReturnType<typeof cohortWishes>>;

const phaseRow = {
  wishWindow: true,
  wishes: {
    select: { traineeId: true, rank: true, granted: true, site: { select: { name: true } } },
    orderBy: { rank: "asc" },
  },
} satisfies Prisma.PhaseInclude;

type PhaseRow = Prisma.PhaseGetPayload<{ include: typeof phaseRow }>;

/** The windows of a cohort's placement phases, who has wished and what for, and what waits for a yes. */
export async function cohortWishes(actor: Actor, cohortId: string) {
  ensure(can(actor, "wish.manage", null));
  const cohort = found(
    await db.cohort.findUnique({ where: { id: cohortId }, select: { id: true, name: true } }),
  );
  const phases = await db.phase.findMany({
    where: { cohortId, kind: "placement" },
    orderBy: { startsOn: "asc" },
    include: phaseRow,
  });
  const pending = await db.planningRestriction.findMany({
    where: { acceptedAt: null, trainee: { cohortId } },
    select: {
      ...{ id: true, maxCommuteMinutes: true, barredSite: { select: { name: true } } },
      trainee: { select: { id: true, personId: true, person: true } },
    },
    orderBy: { trainee: { person: { searchKey: "asc" } } },
  });
  const rows: Awaited<ReturnType<typeof phaseOf>>[] = [];
  for (const phase of phases) rows.push(await phaseOf(phase));
  return {
    cohort,
    phases: rows,
    pending: pending.map(({ id, maxCommuteMinutes, barredSite, trainee }) => ({
      ...{ id, maxCommuteMinutes, barredSite: barredSite?.name ?? null },
      traineeId: trainee.id,
      name: displayName(trainee.person),
    })),
  };
}

async function phaseOf(phase: PhaseRow) {
  const on = today();
  const { wishWindow: row, wishes } = phase;
  const people = await peopleOfPhase(db, phase);
  const wished = new Set(wishes.map(({ traineeId }) => traineeId));
  const days = row && { opensOn: fromDbDay(row.opensOn), closesOn: fromDbDay(row.closesOn) };
  return {
    ...{ id: phase.id, title: phase.title, hasBegun: fromDbDay(phase.startsOn) <= on },
    ...{ startsOn: fromDbDay(phase.startsOn), endsOn: fromDbDay(phase.endsOn) },
    window: row &&
      days && { ...days, text: row.text, version: row.version, state: windowStateOn(days, on) },
    people: people.length,
    without: people
      .filter(({ id }) => !wished.has(id))
      .map(({ id, person }) => ({ id, name: displayName(person) })),
    demand: demandOf(wishes),
    answered: wishes.filter(({ granted }) => granted !== null).length,
    granted: wishes.filter(({ granted }) => granted).length,
  };
}

/** How often each site is wished, by rank, by name. */
function demandOf(wishes: PhaseRow["wishes"]) {
  const names = [...new Set(wishes.map(({ site }) => site.name))].sort();
  return names.map((site) => {
    const here = wishes.filter((wish) => wish.site.name === site);
    return {
      site,
      byRank: [1, 2, 3].map((rank) => here.filter((one) => one.rank === rank).length),
    };
  });
}
