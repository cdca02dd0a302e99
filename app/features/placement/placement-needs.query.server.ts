import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { addDays, type Day, dayOf, daysBetween } from "~/domain/calendar/day";
import { needsSiteIn } from "~/domain/placement/participation";
import { CITY_ZONE, today } from "~/platform/clock";
import { draftFacts, type OpenPlace, openPlaces } from "./open-places.server";
import { unconfirmedSites } from "./unconfirmed-sites.query.server";

export type PlacementNeeds = Awaited<ReturnType<typeof placementNeeds>>;

/** What a planner has to clear up today: each entry leads to the place where it is solved. */
export async function placementNeeds(actor: Actor) {
  ensure(can(actor, "plan.read", null));
  const on = today();
  const cohorts = await loadCohorts(on);
  const open = await openPlaces(on);
  const facts = await draftFacts(on);
  return {
    unplaced: cohorts.flatMap((cohort) => unplacedOf(cohort, open, on)),
    unconfirmed: await unconfirmedSites(on),
    proposals: cohorts.flatMap(waitingProposals),
    drafts: cohorts.flatMap(({ id, name: cohort, plans }) =>
      plans
        .filter(({ state }) => state !== "published")
        .map(({ createdAt, ...plan }) => ({
          ...{ planId: plan.id, name: plan.name, state: plan.state, cohortId: id, cohort },
          createdAt: createdAt.toISOString(),
          createdBy: facts.get(plan.id)?.createdBy ?? null,
        })),
    ),
    doubleBookings: cohorts.flatMap(({ name: cohort, plans }) =>
      plans.flatMap(({ id, name: plan }) => {
        const count = facts.get(id)?.doubleBooked;
        return count ? [{ planId: id, plan, cohort, count }] : [];
      }),
    ),
  };
}

function loadCohorts(on: Day) {
  return db.cohort.findMany({
    where: { endsOn: { gte: toDbDay(on) } },
    select: {
      id: true,
      name: true,
      programme: { select: { noticeWeeks: true } },
      phases: {
        where: { kind: "placement", endsOn: { gte: toDbDay(on) } },
        orderBy: { startsOn: "asc" },
      },
      plans: {
        where: { state: { not: "superseded" } },
        orderBy: { createdAt: "desc" },
        include: {
          runs: {
            where: { endedAt: { not: null }, decidedAt: null, objective: { not: null } },
            orderBy: { startedAt: "desc" },
            take: 1,
            select: { endedAt: true },
          },
        },
      },
    },
    orderBy: { startsOn: "asc" },
  });
}

type CohortRow = Awaited<ReturnType<typeof loadCohorts>>[number];

/** Proposals that are ready and that nobody has decided. */
function waitingProposals({ name: cohort, plans }: CohortRow) {
  return plans.flatMap(({ id: planId, name: plan, state, runs: [run] }) =>
    state === "draft" && run?.endedAt
      ? [{ planId, plan, cohort, since: dayOf(run.endedAt, CITY_ZONE) }]
      : [],
  );
}

/** Per phase the number of trainees without a site in force, and until when to publish. */
function unplacedOf(cohort: CohortRow, open: readonly OpenPlace[], on: Day) {
  const draft = cohort.plans.find(({ state }) => state !== "published");
  return cohort.phases.flatMap((phase) => {
    const range = { startsOn: fromDbDay(phase.startsOn), endsOn: fromDbDay(phase.endsOn) };
    const without = open.filter(
      ({ phaseId, joinsOn, steps }) => phaseId === phase.id && needsSiteIn(range, joinsOn, steps),
    );
    if (without.length === 0) return [];
    const publishBy = addDays(range.startsOn, -7 * cohort.programme.noticeWeeks);
    return [
      {
        ...{ cohortId: cohort.id, cohort: cohort.name, phaseId: phase.id, phase: phase.title },
        ...range,
        count: without.length,
        publishBy,
        daysLeft: daysBetween(on, publishBy),
        draftId: draft?.id ?? null,
      },
    ];
  });
}
