import { audit } from "~/db/audit";
import { fromDbDay, toDbDay } from "~/db/dates";
import { enrolmentStep } from "~/db/enrolments";
import type { Prisma } from "~/db/generated/client";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { contains } from "~/domain/calendar/range";
import { type Rearrangement, rearrange } from "~/domain/clusters/rearrange";
import { willTakePart } from "~/domain/cohorts/enrolment";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { today } from "~/platform/clock";
import type { ClusterFailure } from "./cluster-failure";
import type { MoveTraineeToCluster } from "./move-trainee-to-cluster.schema";
import { type MembershipRow, membershipOf } from "./write-moves.server";

type Moved = Outcome<{ clusterId: string; cluster: string; person: string }, ClusterFailure>;

/** Closes the trainee's membership the day before and opens another; history stays. */
export async function moveTraineeToCluster(
  actor: Actor,
  input: MoveTraineeToCluster,
  outer?: Tx,
): Promise<Moved> {
  return inTransaction<Moved>(async (tx) => {
    await traineeFacts(actor, input.traineeId, today(), tx);
    ensure(can(actor, "cluster.manage", null));
    const { trainee, cluster } = await lock(tx, input);
    const own = trainee.memberships.map(membershipOf);
    if ((own.at(-1)?.id ?? null) !== input.seenMembershipId) return fail({ code: "stale" });
    const refusal = refuse(trainee, cluster, input.on);
    if (refusal) return fail(refusal);
    const move = rearrange(own, cluster.memberships.map(membershipOf), input, today());
    if (!move.ok) return move;
    await write(tx, actor, move.value);
    const { givenName, familyName } = trainee.person;
    const person = `${givenName} ${familyName}`;
    return succeed({ clusterId: cluster.id, cluster: cluster.name, person });
  }, outer);
}

/** Cluster before trainee, always: two moves into the last place wait for each other. */
async function lock(tx: Tx, { traineeId, clusterId }: MoveTraineeToCluster) {
  await tx.$queryRaw`SELECT 1 FROM "Cluster" WHERE "id" = ${clusterId}::uuid FOR UPDATE`;
  await tx.$queryRaw`SELECT 1 FROM "Trainee" WHERE "id" = ${traineeId}::uuid FOR UPDATE`;
  const memberships = { orderBy: { startsOn: "asc" } } as const;
  const trainee = await tx.trainee.findUnique({
    where: { id: traineeId },
    include: { person: true, cohort: true, enrolments: true, memberships },
  });
  const cluster = await tx.cluster.findUnique({
    where: { id: clusterId },
    include: { memberships, cohort: true, closing: true },
  });
  return { trainee: found(trainee), cluster: found(cluster) };
}

type LockedTrainee = Prisma.TraineeGetPayload<{ include: { cohort: true; enrolments: true } }>;
type LockedCluster = Prisma.ClusterGetPayload<{ include: { cohort: true; closing: true } }>;

/** A guest of another cohort is welcome while both cohorts run. */
function refuse(trainee: LockedTrainee, cluster: LockedCluster, on: Day): ClusterFailure | null {
  const steps = trainee.enrolments.map(enrolmentStep);
  const entryOn = fromDbDay(trainee.entryOn);
  if (cluster.closing) {
    const lastOn = fromDbDay(cluster.closing.lastOn);
    return { code: "cluster-closed", field: "clusterId", values: { lastOn } };
  }
  const run = [trainee.cohort, cluster.cohort].every((cohort) => contains(rangeOf(cohort), on));
  if (!run) return { code: "outside-cohort", field: "on" };
  if (on < entryOn) return { code: "before-entry", field: "on", values: { entryOn } };
  return willTakePart(steps, on) ? null : { code: "not-in-training", field: "on" };
}

function rangeOf({ startsOn, endsOn }: { startsOn: Date; endsOn: Date }) {
  return { startsOn: fromDbDay(startsOn), endsOn: fromDbDay(endsOn) };
}

async function write(
  tx: Tx,
  actor: Actor,
  { close, replace, open }: Rearrangement<MembershipRow>,
): Promise<void> {
  const { traineeId, clusterId, startsOn } = open;
  if (replace) await tx.clusterMembership.delete({ where: { id: replace.id } });
  if (close) {
    await tx.clusterMembership.update({
      where: { id: close.membership.id },
      data: { endsOn: toDbDay(close.endsOn) },
    });
  }
  await tx.clusterMembership.create({
    data: { traineeId, clusterId, startsOn: toDbDay(startsOn) },
  });
  const before = replace ?? close?.membership;
  await audit(tx, actor, {
    action: "cluster.move-trainee",
    subject: { type: "trainee", id: traineeId },
    ...(before && { before: { clusterId: before.clusterId, startsOn: before.startsOn } }),
    after: { clusterId, startsOn },
  });
}
