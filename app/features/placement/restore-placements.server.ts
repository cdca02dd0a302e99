import { audit } from "~/db/audit";
import { toDbDay } from "~/db/dates";
import { countPlansOn } from "~/db/plan-cells";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import { type EndedPlacements, endedPlacementsSchema } from "./ended-placements";

type Restored = Outcome<null, Failure<"changed-since">>;

/** Gives a trainee back the placements that `endPlacements` ended, while their plans stand as they stood. */
export async function restorePlacements(actor: Actor, effect: unknown, tx: Tx): Promise<Restored> {
  ensure(can(actor, "plan.manage", null));
  const ended = endedPlacementsSchema.parse(effect);
  const rows = [...ended.shortened, ...ended.removed];
  const [first] = rows;
  if (!first) return succeed(null);
  if (!(await takePlans(tx, actor, ended)) || !(await lengthen(tx, ended))) {
    return fail({ code: "changed-since", values: { what: "plan" } });
  }
  await tx.placement.createMany({
    data: ended.removed.map(({ startsOn, endsOn, ...row }) => ({
      ...row,
      startsOn: toDbDay(startsOn),
      endsOn: toDbDay(endsOn),
    })),
  });
  await audit(tx, actor, {
    action: "plan.restore-placements",
    subject: { type: "trainee", id: first.traineeId },
    after: rows,
  });
  return succeed(null);
}

/** Locks the plans; false when one was discarded, published or superseded since. */
async function takePlans(tx: Tx, actor: Actor, ended: EndedPlacements): Promise<boolean> {
  const { plans, shortened, removed } = ended;
  const planIds = plans.map(({ id }) => id);
  await countPlansOn(tx, actor, planIds, [...shortened, ...removed]);
  const where = { id: { in: planIds } };
  const now = await tx.plan.findMany({ where, select: { id: true, state: true } });
  return plans.every(({ id, state }) => now.some((plan) => plan.id === id && plan.state === state));
}

/** False when a placement no longer ends as it was made to. */
async function lengthen(tx: Tx, { shortened, endsOn }: EndedPlacements): Promise<boolean> {
  for (const row of shortened) {
    const { count } = await tx.placement.updateMany({
      where: { id: row.id, endsOn: toDbDay(endsOn) },
      data: { endsOn: toDbDay(row.endsOn), version: { increment: 1 } },
    });
    if (count === 0) return false;
  }
  return true;
}
