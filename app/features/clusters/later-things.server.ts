import { toDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import { addDays, type Day } from "~/domain/calendar/day";
import { instantAt } from "~/domain/calendar/wall-time";
import type { LaterThings } from "~/domain/clusters/closing";
import { CITY_ZONE } from "~/platform/clock";

/** What a cluster still has after a day; trainers count when they begin later. Four queries. */
export async function laterThings(tx: Tx, clusterId: string, lastOn: Day): Promise<LaterThings> {
  const at = toDbDay(lastOn);
  const startsAt = { gte: instantAt(addDays(lastOn, 1), 0, CITY_ZONE) };
  return {
    members: await tx.clusterMembership.count({
      where: { clusterId, OR: [{ endsOn: null }, { endsOn: { gt: at } }] },
    }),
    lessons: await tx.lessonCluster.count({ where: { clusterId, active: true, startsAt } }),
    trainers: await tx.clusterTrainer.count({ where: { clusterId, startsOn: { gt: at } } }),
    assessments: await tx.assessment.count({
      where: { clusterId, dueOn: { gt: at }, state: { in: ["draft", "completed"] } },
    }),
  };
}
