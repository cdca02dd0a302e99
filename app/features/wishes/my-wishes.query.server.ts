import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import type { ClosedRange } from "~/domain/calendar/range";
import { ledgerOf } from "~/domain/placement/ledger";
import { needsSiteIn } from "~/domain/placement/participation";
import { windowStateOn, wishableSites } from "~/domain/placement/wish-window";
import type { TravelTable } from "~/domain/travel/travel-table";
import { today } from "~/platform/clock";
import { travelMinutesFor } from "../travel/travel-minutes.query.server";
import { ledgerPlacement, ledgerStay } from "./ledger-stays.server";

export type MyWishes = Awaited<ReturnType<typeof myWishes>>;

const ownWishes = {
  select: {
    ...{ id: true, phaseId: true, rank: true, granted: true, answer: true },
    site: { select: { id: true, name: true } },
    answers: {
      select: { id: true, answer: true, answeredAt: true },
      orderBy: { answeredAt: "asc" },
    },
  },
  orderBy: { rank: "asc" },
} satisfies Prisma.Trainee$wishesArgs;

const ownRow = {
  entryOn: true,
  person: { select: { postcode: true } },
  enrolments: { select: { state: true, effectiveOn: true } },
  wishes: ownWishes,
  restrictions: { orderBy: { id: "asc" }, include: { barredSite: { select: { name: true } } } },
  placements: { where: { inForce: true }, select: ledgerPlacement },
  cohort: {
    select: {
      phases: {
        where: { kind: "placement" },
        orderBy: { startsOn: "asc" },
        include: { wishWindow: true },
      },
    },
  },
} satisfies Prisma.TraineeSelect;

type OwnRow = Prisma.TraineeGetPayload<{ select: typeof ownRow }>;

/** A trainee's wishes phase by phase with their answers, what limits them, and the own ledger. */
export async function myWishes(actor: Actor) {
  ensure(actor.traineeId !== null && can(actor, "wish.rank", { traineeId: actor.traineeId }));
  const id = found(actor.traineeId);
  const row = found(await db.trainee.findUnique({ where: { id }, select: ownRow }));
  const sites = await db.site.findMany({
    select: { id: true, name: true, district: true, validFrom: true, validTo: true },
    orderBy: { name: "asc" },
  });
  const { postcode } = row.person;
  const siteIds = sites.map((site) => site.id);
  const travel = await travelMinutesFor(postcode ? [postcode] : [], siteIds);
  const choices = sites.map((site) => choiceOf(site, postcode, travel));
  const stays = row.placements.map((placement) => ledgerStay(placement, postcode, travel));
  return {
    phases: phasesOf(row, choices),
    general: row.wishes.filter(({ phaseId }) => phaseId === null).map(wishOf),
    restrictions: row.restrictions.map((one) => ({
      ...{ id: one.id, version: one.version, maxCommuteMinutes: one.maxCommuteMinutes },
      barredSite: one.barredSite?.name ?? null,
      isAccepted: one.acceptedAt !== null,
    })),
    ledger: ledgerOf(stays, row.wishes),
  };
}

type SiteRow = {
  id: string;
  name: string;
  district: string;
  validFrom: Date;
  validTo: Date | null;
};

function choiceOf(site: SiteRow, postcode: string | null, travel: TravelTable) {
  const { id, name, district, validFrom, validTo } = site;
  const way = (postcode && travel[postcode]?.[id]) || null;
  const validity = { startsOn: fromDbDay(validFrom), endsOn: fromDbDayOrNull(validTo) };
  return { id, name, district, way, validity };
}

function phasesOf(row: OwnRow, choices: readonly ReturnType<typeof choiceOf>[]) {
  const steps = row.enrolments.map(({ state, effectiveOn }) => ({
    state,
    effectiveOn: fromDbDay(effectiveOn),
  }));
  return row.cohort.phases.flatMap(({ wishWindow, ...phase }) => {
    const range = { startsOn: fromDbDay(phase.startsOn), endsOn: fromDbDay(phase.endsOn) };
    if (!needsSiteIn(range, fromDbDay(row.entryOn), steps)) return [];
    const wishes = row.wishes.filter(({ phaseId }) => phaseId === phase.id).map(wishOf);
    const window = wishWindow && windowOf(wishWindow);
    const isOpen = window?.state === "open" && wishes.every(({ answer }) => answer === null);
    return [
      {
        ...{ id: phase.id, title: phase.title, ...range, window, wishes, isOpen },
        sites: isOpen ? open(choices, range) : [],
      },
    ];
  });
}

const open = (choices: readonly ReturnType<typeof choiceOf>[], range: ClosedRange) =>
  wishableSites(choices, range).map(({ id, name, district, way }) => ({
    ...{ id, name, district, way },
  }));

function windowOf(row: { opensOn: Date; closesOn: Date; text: string }) {
  const days = { opensOn: fromDbDay(row.opensOn), closesOn: fromDbDay(row.closesOn) };
  return { ...days, text: row.text, state: windowStateOn(days, today()) };
}

function wishOf({ answers, ...wish }: OwnRow["wishes"][number]) {
  return {
    ...{ id: wish.id, rank: wish.rank, site: wish.site, granted: wish.granted },
    answer: wish.answer,
    earlier: answers
      .filter(({ answer }) => answer !== wish.answer)
      .map(({ id, answer, answeredAt }) => ({ id, answer, at: answeredAt.toISOString() })),
  };
}
