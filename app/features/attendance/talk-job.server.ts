import { db } from "~/db/client";
import { toDbDay } from "~/db/dates";
import { notify } from "~/db/notices";
import { inTransaction, type Tx } from "~/db/transaction";
import { paths } from "~/http/paths";
import type { Job } from "~/platform/job";
import { type DueTalk, dueTalks } from "./talk-facts.server";

/** Every morning: whoever is to talk with somebody is told, once for the same stretch. */
export const talkJob: Job = { name: "talks", cron: "15 6 * * 1-5", run: tellOfTalks };

/** Tells who leads the cluster, or all planners where nobody does. */
export async function tellOfTalks(): Promise<void> {
  const talks = await dueTalks(null);
  for (const talk of talks) await inTransaction((tx) => tellOnce(tx, talk));
}

async function tellOnce(tx: Tx, { trainee, leadPersonIds, need }: DueTalk): Promise<null> {
  const notice = { traineeId: trainee.id, since: toDbDay(need.since) };
  const { count } = await tx.talkNotice.createMany({ data: [notice], skipDuplicates: true });
  if (count === 0) return null;
  const told = leadPersonIds.length > 0 ? leadPersonIds : await plannerPersonIds();
  await notify(
    tx,
    told.map((personId) => ({
      personId,
      kind: "talkDue",
      values: { name: trainee.name },
      to: paths.attendance(),
    })),
  );
  return null;
}

async function plannerPersonIds(): Promise<string[]> {
  const rows = await db.account.findMany({
    where: { role: "planner", disabledAt: null },
    select: { personId: true },
  });
  return rows.map(({ personId }) => personId);
}
