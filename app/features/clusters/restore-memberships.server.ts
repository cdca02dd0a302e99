import { audit } from "~/db/audit";
import { fromDbDay, fromDbDayOrNull, toDbDay, toDbDayOrNull } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { addDays } from "~/domain/calendar/day";
import { peakMembers } from "~/domain/clusters/membership";
import { CLUSTER_SIZE } from "~/domain/clusters/sizing";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import { type EndedMemberships, endedMembershipsSchema } from "./ended-memberships";

type Restored = Outcome<null, Failure<"changed-since" | "cluster-full">>;

/** Gives a trainee back the memberships that `endMemberships` ended, while their places are free. */
export async function restoreMemberships(actor: Actor, effect: unknown, tx: Tx): Promise<Restored> {
  ensure(can(actor, "cluster.manage", null));
  const ended = endedMembershipsSchema.parse(effect);
  const rows = [...ended.closed, ...ended.removed];
  const [first] = rows;
  if (!first) return succeed(null);
  if (!(await reopen(tx, ended))) {
    return fail({ code: "changed-since", values: { what: "cluster" } });
  }
  await tx.clusterMembership.createMany({
    data: ended.removed.map(({ startsOn, endsOn, ...row }) => ({
      ...row,
      startsOn: toDbDay(startsOn),
      endsOn: toDbDayOrNull(endsOn),
    })),
  });
  if (await isTooFull(tx, ended)) return fail({ code: "cluster-full" });
  await audit(tx, actor, {
    action: "cluster.restore-membership",
    subject: { type: "trainee", id: first.traineeId },
    after: rows,
  });
  return succeed(null);
}

/** False when a row no longer ends as it was made to. */
async function reopen(tx: Tx, { closed, endsOn }: EndedMemberships): Promise<boolean> {
  for (const row of closed) {
    const { count } = await tx.clusterMembership.updateMany({
      where: { id: row.id, endsOn: toDbDay(endsOn) },
      data: { endsOn: toDbDayOrNull(row.endsOn) },
    });
    if (count === 0) return false;
  }
  return true;
}

async function isTooFull(tx: Tx, { closed, removed, endsOn }: EndedMemberships): Promise<boolean> {
  const clusterIds = [...closed, ...removed].map(({ clusterId }) => clusterId);
  const rows = await tx.clusterMembership.findMany({ where: { clusterId: { in: clusterIds } } });
  const memberships = rows.map(({ clusterId, traineeId, ...row }) => ({
    clusterId,
    traineeId,
    startsOn: fromDbDay(row.startsOn),
    endsOn: fromDbDayOrNull(row.endsOn),
  }));
  const from = addDays(endsOn, 1);
  return clusterIds.some((id) => peakMembers(memberships, id, from) > CLUSTER_SIZE.most);
}
