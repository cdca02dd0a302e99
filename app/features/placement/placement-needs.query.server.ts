import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { addDays, type Day, daysBetween } from "~/domain/calendar/day";
import { overlaps } from "~/domain/calendar/range";
import { needsSiteIn } from "~/domain/placement/participation";
import { today } from "~/platform/clock";
import { personNames } from "./person-names.server";
import { unconfirmedSites } from "./unconfirmed-sites.query.server";

export type PlacementNeeds = Awaited<ReturnType<typeof placementNeeds>>;

/** What a planner has to clear up today: each entry leads to the place where it is solved. */
export async function placementNeeds(actor: Actor) {
  ensure(can(actor, "plan.read", null));
  const on = today();
  const cohorts = await loadCohorts(on);
  const inForce = await loadInForce(on);
  const drafts = cohorts.flatMap((cohort) =>
    cohort.plans.filter(({ state }) => state !== "published"),
  );
  const names = await personNames(
    db,
    drafts.map(({ createdById }) => createdById),
  );
  return {
    unplaced: cohorts.flatMap((cohort) => unplacedOf(cohort, on)),
    unconfirmed: await unconfirmedSites(on),
    drafts: cohorts.flatMap(({ id, name: cohort, plans }) =>
      plans
        .filter(({ state }) => state !== "published")
        .map(({ createdAt, createdById, ...plan }) => ({
          ...{ planId: plan.id, name: plan.name, state: plan.state, cohortId: id, cohort },
          createdAt: createdAt.toISOString(),
          createdBy: names.get(createdById ?? "") ?? null,
        })),
    ),
    doubleBookings: cohorts.flatMap((cohort) => doubleBookingsOf(cohort, inForce)),
  };
}

function loadCohorts(on: Day) {
  const days = { startsOn: true, endsOn: true } as const;
  const placements = { select: { traineeId: true, phaseId: true, ...days } } as const;
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
      trainees: { select: { id: true, entryOn: true, enrolments: true } },
      plans: {
        where: { state: { not: "superseded" } },
        orderBy: { createdAt: "desc" },
        include: { placements },
      },
    },
    orderBy: { startsOn: "asc" },
  });
}

type CohortRow = Awaited<ReturnType<typeof loadCohorts>>[number];

/** Per phase the number of trainees without a site in force, and until when to publish. */
function unplacedOf(cohort: CohortRow, on: Day) {
  const published = cohort.plans.find(({ state }) => state === "published");
  const draft = cohort.plans.find(({ state }) => state !== "published");
  const placed = new Set(
    published?.placements.map(({ traineeId, phaseId }) => `${phaseId}/${traineeId}`),
  );
  return cohort.phases.flatMap((phase) => {
    const range = { startsOn: fromDbDay(phase.startsOn), endsOn: fromDbDay(phase.endsOn) };
    const without = cohort.trainees.filter(
      (trainee) =>
        !placed.has(`${phase.id}/${trainee.id}`) &&
        needsSiteIn(range, fromDbDay(trainee.entryOn), stepsOf(trainee)),
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

function stepsOf({ enrolments }: CohortRow["trainees"][number]) {
  return enrolments.map(({ state, effectiveOn }) => ({
    state,
    effectiveOn: fromDbDay(effectiveOn),
  }));
}

function loadInForce(on: Day) {
  return db.placement.findMany({
    where: { inForce: true, endsOn: { gte: toDbDay(on) } },
    select: {
      traineeId: true,
      startsOn: true,
      endsOn: true,
      plan: { select: { cohortId: true } },
    },
  });
}

/** People whom a draft puts where they already are elsewhere, or at two sites at once. */
function doubleBookingsOf(
  { id, name, plans }: CohortRow,
  inForce: Awaited<ReturnType<typeof loadInForce>>,
) {
  const others = inForce.filter(({ plan }) => plan.cohortId !== id);
  return plans
    .filter(({ state }) => state !== "published")
    .flatMap((plan) => {
      const clashing = plan.placements.filter((one, index) =>
        [...plan.placements.slice(index + 1), ...others].some(
          (two) => two.traineeId === one.traineeId && overlaps(daysOf(one), daysOf(two)),
        ),
      );
      const count = new Set(clashing.map(({ traineeId }) => traineeId)).size;
      return count > 0 ? [{ planId: plan.id, plan: plan.name, cohort: name, count }] : [];
    });
}

function daysOf({ startsOn, endsOn }: { startsOn: Date; endsOn: Date }) {
  return { startsOn: fromDbDay(startsOn), endsOn: fromDbDay(endsOn) };
}
