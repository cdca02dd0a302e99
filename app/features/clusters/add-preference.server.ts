import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found, notFound } from "~/domain/access/refusal";
import { type Contradiction, judgePreference } from "~/domain/clusters/preferences";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { displayName } from "~/domain/people/name";
import type { AddPreference } from "./add-preference.schema";
import type { ClusterFailure } from "./cluster-failure";
import { clusterPreferences } from "./cluster-preferences.query.server";

type Added = Outcome<{ id: string }, ClusterFailure>;

/** Writes down that trainees of a cohort are to share a cluster, or not to. */
export async function addPreference(
  actor: Actor,
  { cohortId, kind, people: traineeIds }: AddPreference,
  outer?: Tx,
): Promise<Added> {
  ensure(can(actor, "cluster.manage", null));
  return inTransaction<Added>(async (tx) => {
    await lockCohort(tx, cohortId);
    const ids = [...new Set(traineeIds)];
    const known = await tx.trainee.count({ where: { cohortId, id: { in: ids } } });
    if (known !== ids.length) return notFound();
    const existing = await clusterPreferences(actor, cohortId, tx);
    const judged = judgePreference(existing, { id: "", kind, traineeIds: ids });
    if (!judged.ok) {
      const { contradiction, ...failure } = judged.error;
      return fail(contradiction ? await toldBy(tx, contradiction) : failure);
    }
    const members = { create: ids.map((traineeId) => ({ traineeId })) };
    const { id } = await tx.clusterPreference.create({
      data: { cohortId, kind, createdById: actor.personId, members },
    });
    await audit(tx, actor, {
      action: "cluster.add-preference",
      subject: { type: "cohort", id: cohortId },
      after: { kind, traineeIds: ids },
    });
    return succeed({ id });
  }, outer);
}

/** Locked, so that two wishes that contradict each other never miss each other. */
async function lockCohort(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Cohort" WHERE "id" = ${id}::uuid FOR UPDATE`;
  found(await tx.cohort.findUnique({ where: { id }, select: { id: true } }));
}

/** Names the two, and through whom they are together. */
async function toldBy(tx: Tx, { chain }: Contradiction): Promise<ClusterFailure> {
  const rows = await tx.trainee.findMany({
    where: { id: { in: [...chain] } },
    include: { person: { select: { givenName: true, familyName: true } } },
  });
  const names = chain.map((id) => {
    const row = rows.find((one) => one.id === id);
    return row ? displayName(row.person) : "";
  });
  const values = { chain: names.join(" – ") };
  return { code: "preference-contradiction", values };
}
