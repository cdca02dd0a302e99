import { audit } from "~/db/audit";
import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { addDays, type Day } from "~/domain/calendar/day";
import { type Outcome, succeed } from "~/domain/outcome";
import type { EndedMemberships } from "./ended-memberships";

/** A trainee is in no cluster from a day on: what runs is closed the day before, what was to begin falls. */
export async function endMemberships(
  actor: Actor,
  { traineeId, from }: { traineeId: string; from: Day },
  tx: Tx,
): Promise<Outcome<EndedMemberships, never>> {
  ensure(can(actor, "cluster.manage", null));
  const endsOn = addDays(from, -1);
  const rows = await tx.clusterMembership.findMany({
    where: { traineeId, OR: [{ endsOn: null }, { endsOn: { gte: toDbDay(from) } }] },
    orderBy: { startsOn: "asc" },
  });
  const memberships = rows.map(({ id, clusterId, ...row }) => ({
    ...{ id, clusterId, traineeId },
    startsOn: fromDbDay(row.startsOn),
    endsOn: fromDbDayOrNull(row.endsOn),
  }));
  const closed = memberships.filter(({ startsOn }) => startsOn < from);
  const removed = memberships.filter(({ startsOn }) => startsOn >= from);
  await tx.clusterMembership.updateMany({
    where: { id: { in: closed.map(({ id }) => id) } },
    data: { endsOn: toDbDay(endsOn) },
  });
  await tx.clusterMembership.deleteMany({ where: { id: { in: removed.map(({ id }) => id) } } });
  if (memberships.length > 0) {
    await audit(tx, actor, {
      action: "cluster.end-membership",
      subject: { type: "trainee", id: traineeId },
      before: memberships,
      after: { endsOn },
    });
  }
  return succeed({ endsOn, closed, removed });
}
