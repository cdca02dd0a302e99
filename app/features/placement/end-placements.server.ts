import { audit } from "~/db/audit";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import { countPlansOn } from "~/db/plan-cells";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { addDays, type Day } from "~/domain/calendar/day";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import type { EndedPlacements } from "./ended-placements";

type Ended = Outcome<EndedPlacements, Failure<"assessed">>;
type Ending = { traineeId: string; from: Day };

/**
 * A trainee is at no site from a day on, in what is published and in every draft: what runs ends the
 * day before, what was to begin falls. What is superseded stays as it was.
 */
export async function endPlacements(actor: Actor, ending: Ending, tx: Tx): Promise<Ended> {
  ensure(can(actor, "plan.manage", null));
  const { traineeId, from } = ending;
  const endsOn = addDays(from, -1);
  await lockPlans(tx, traineeId);
  const rows = await load(tx, ending);
  const begun = ({ startsOn }: { startsOn: Date }) => fromDbDay(startsOn) < from;
  const assessed = rows.find((row) => !begun(row) && row._count.assessments > 0);
  if (assessed) {
    const values = { startsOn: fromDbDay(assessed.startsOn) };
    return fail({ code: "assessed", field: "effectiveOn", values });
  }
  const shortened = rows.filter(begun).map(placementOf);
  const removed = rows.filter((row) => !begun(row)).map(placementOf);
  const plans = [...new Map(rows.map(({ plan }) => [plan.id, plan])).values()];
  const ended = { endsOn, shortened, removed, plans };
  if (rows.length > 0) await write(tx, actor, traineeId, ended);
  return succeed(ended);
}

/** Whoever places somebody takes the plan's row first and then sees the step that ends the stay. */
async function lockPlans(tx: Tx, traineeId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM "Plan" WHERE "state" <> 'superseded' AND "cohortId" =
      (SELECT "cohortId" FROM "Trainee" WHERE "id" = ${traineeId}::uuid)
     ORDER BY "id" FOR UPDATE`;
}

function load(tx: Tx, { traineeId, from }: Ending) {
  return tx.placement.findMany({
    where: { traineeId, endsOn: { gte: toDbDay(from) }, plan: { state: { not: "superseded" } } },
    include: {
      plan: { select: { id: true, state: true } },
      _count: { select: { assessments: true } },
    },
    orderBy: { startsOn: "asc" },
  });
}

function placementOf(row: Prisma.PlacementGetPayload<object>) {
  const { id, planId, traineeId, siteId, phaseId, practicalTrainerId, locked } = row;
  const days = { startsOn: fromDbDay(row.startsOn), endsOn: fromDbDay(row.endsOn) };
  return { id, planId, traineeId, siteId, phaseId, practicalTrainerId, locked, ...days };
}

async function write(tx: Tx, actor: Actor, traineeId: string, ended: EndedPlacements) {
  const { endsOn, shortened, removed, plans } = ended;
  await tx.placement.updateMany({
    where: { id: { in: shortened.map(({ id }) => id) } },
    data: { endsOn: toDbDay(endsOn), version: { increment: 1 } },
  });
  await tx.placement.deleteMany({ where: { id: { in: removed.map(({ id }) => id) } } });
  const planIds = plans.map(({ id }) => id);
  await countPlansOn(tx, actor, planIds, [...shortened, ...removed]);
  await audit(tx, actor, {
    action: "plan.end-placements",
    subject: { type: "trainee", id: traineeId },
    before: [...shortened, ...removed],
    after: { endsOn },
  });
}
