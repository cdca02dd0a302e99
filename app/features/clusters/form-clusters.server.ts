import { audit } from "~/db/audit";
import { fromDbDay, toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { type Day, laterOf } from "~/domain/calendar/day";
import { contains } from "~/domain/calendar/range";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { type Candidate, clusterCandidates } from "./cluster-candidates.query.server";
import type { ClusterFailure } from "./cluster-failure";
import type { FormClusters } from "./form-clusters.schema";
import { type Proposal, propose } from "./propose";

type Formed = Outcome<{ clusters: number; trainees: number }, ClusterFailure>;

/** Puts every trainee without a cluster into a new one, exactly as previewed. */
export async function formClusters(actor: Actor, input: FormClusters, outer?: Tx): Promise<Formed> {
  ensure(can(actor, "cluster.manage", null));
  return inTransaction<Formed>(async (tx) => {
    const cohort = await lockCohort(tx, input.cohortId);
    const range = { startsOn: fromDbDay(cohort.startsOn), endsOn: fromDbDay(cohort.endsOn) };
    if (!contains(range, input.startsOn))
      return fail({ code: "outside-cohort", field: "startsOn" });
    const candidates = await clusterCandidates(actor, input.cohortId, input.startsOn, tx);
    const taken = cohort.clusters.map(({ name }) => name);
    const proposed = propose(candidates, input.sizes, taken);
    if (!proposed.ok) return proposed;
    if (proposed.value.fingerprint !== input.proposal) return fail({ code: "stale" });
    await write(tx, actor, input, proposed.value, candidates);
    return succeed({ clusters: input.sizes.length, trainees: candidates.length });
  }, outer);
}

/** Locked, so that the same proposal is never carried out twice. */
async function lockCohort(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Cohort" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return found(
    await tx.cohort.findUnique({
      where: { id },
      include: { clusters: { select: { name: true } } },
    }),
  );
}

async function write(
  tx: Tx,
  actor: Actor,
  { cohortId, startsOn }: FormClusters,
  { clusters }: Proposal,
  candidates: readonly Candidate[],
) {
  const entries = new Map(candidates.map(({ id, entryOn }) => [id, entryOn]));
  const created = await tx.cluster.createManyAndReturn({
    data: clusters.map(({ name }) => ({ cohortId, name })),
  });
  const idOf = new Map(created.map(({ id, name }) => [name, id]));
  await tx.clusterMembership.createMany({
    data: clusters.flatMap(({ name, traineeIds }) =>
      traineeIds.map((traineeId) => ({
        clusterId: idOf.get(name) ?? "",
        traineeId,
        startsOn: toDbDay(firstDay(startsOn, entries.get(traineeId))),
      })),
    ),
  });
  await audit(tx, actor, {
    action: "clusters.form",
    subject: { type: "cohort", id: cohortId },
    after: {
      startsOn,
      clusters: clusters.map(({ name, traineeIds }) => ({ name, traineeIds: [...traineeIds] })),
    },
  });
}

/** Who joins the cohort later joins the cluster later. */
function firstDay(startsOn: Day, entryOn: Day | undefined): Day {
  return entryOn ? laterOf(startsOn, entryOn) : startsOn;
}
