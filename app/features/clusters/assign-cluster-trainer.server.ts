import { audit } from "~/db/audit";
import { fromDbDay, fromDbDayOrNull, toDbDay, toDbDayOrNull } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import { encloses } from "~/domain/calendar/range";
import { type Assignment, assignTrainer, type Leadership } from "~/domain/clusters/leadership";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { today } from "~/platform/clock";
import type { AssignClusterTrainer } from "./assign-cluster-trainer.schema";
import { claimCluster } from "./claim-cluster.server";
import type { ClusterFailure } from "./cluster-failure";

type LeadershipRow = Leadership & { id: string };
type Assigned = Outcome<{ person: string }, ClusterFailure>;

/** Gives a cluster a lead or a deputy from a day on; a lead takes over from the one before. */
export async function assignClusterTrainer(
  actor: Actor,
  input: AssignClusterTrainer,
  outer?: Tx,
): Promise<Assigned> {
  return inTransaction<Assigned>(async (tx) => {
    if (!(await claimCluster(tx, actor, input))) return fail({ code: "stale" });
    const { rows, range, lastOn } = await load(tx, input.clusterId);
    if (lastOn) return fail({ code: "cluster-closed", values: { lastOn } });
    const trainer = found(
      await tx.trainer.findUnique({ where: { id: input.trainerId }, include: { person: true } }),
    );
    if (trainer.siteId !== null) return fail({ code: "trainer-of-a-site", field: "trainerId" });
    const assigned = assignTrainer(rows, input, today());
    if (!assigned.ok) return assigned;
    const wanted = { startsOn: input.startsOn, endsOn: input.endsOn ?? input.startsOn };
    if (!encloses(range, wanted)) return fail({ code: "outside-cohort", field: "startsOn" });
    await write(tx, actor, input, assigned.value);
    return succeed({ person: `${trainer.person.givenName} ${trainer.person.familyName}` });
  }, outer);
}

async function load(tx: Tx, id: string) {
  const { cohort, trainers, closing } = await tx.cluster.findUniqueOrThrow({
    where: { id },
    include: { cohort: true, trainers: true, closing: true },
  });
  const rows: LeadershipRow[] = trainers.map((row) => ({
    ...row,
    startsOn: fromDbDay(row.startsOn),
    endsOn: fromDbDayOrNull(row.endsOn),
  }));
  return {
    rows,
    lastOn: fromDbDayOrNull(closing?.lastOn ?? null),
    range: { startsOn: fromDbDay(cohort.startsOn), endsOn: fromDbDay(cohort.endsOn) },
  };
}

async function write(
  tx: Tx,
  actor: Actor,
  { clusterId, trainerId, role, startsOn, endsOn }: AssignClusterTrainer,
  { close, replace }: Assignment<LeadershipRow>,
) {
  if (replace) await tx.clusterTrainer.delete({ where: { id: replace.id } });
  if (close) {
    await tx.clusterTrainer.update({
      where: { id: close.row.id },
      data: { endsOn: toDbDay(close.endsOn) },
    });
  }
  await tx.clusterTrainer.create({
    data: {
      clusterId,
      trainerId,
      role,
      startsOn: toDbDay(startsOn),
      endsOn: toDbDayOrNull(endsOn),
    },
  });
  const before = replace ?? close?.row;
  await audit(tx, actor, {
    action: "cluster.assign-trainer",
    subject: { type: "cluster", id: clusterId },
    ...(before && { before: { trainerId: before.trainerId, startsOn: before.startsOn } }),
    after: { trainerId, role, startsOn, endsOn },
  });
}
