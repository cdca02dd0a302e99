import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { displayName } from "~/domain/people/name";
import { recordAfter } from "~/domain/progress/record-lifecycle";
import { now } from "~/platform/clock";
import type { SignOffRecord } from "./record.schema";
import type { RecordFailure } from "./record-failure";
import { frozenDays, sealOf } from "./record-seal.server";
import { type ReviewedRecord, reviewedRecord } from "./reviewed-record.server";
import { tellTrainee } from "./tell-trainee.server";

type Signed = Outcome<{ recordId: string }, RecordFailure>;
type Signature = { comment: string | null; signedById: string; signedByName: string };

/** Signs a week off as it was read: from here on it is immutable and carries name, time and seal. */
export function signOffRecord(actor: Actor, input: SignOffRecord, outer?: Tx): Promise<Signed> {
  return inTransaction<Signed>(async (tx) => {
    const { recordId, comment } = input;
    const record = await reviewedRecord(tx, actor, recordId);
    const state = recordAfter(record.state, "signOff");
    if (state === null) return fail({ code: "not-submitted" });
    if (record.version !== input.version) return fail({ code: "stale" });
    const person = await tx.person.findUniqueOrThrow({ where: { id: actor.personId } });
    await tx.record.update({
      where: { id: recordId },
      data: { state, version: { increment: 1 } },
    });
    const signature = { comment, signedById: actor.personId, signedByName: displayName(person) };
    await tx.signOff.create({ data: sealed(record, signature, now()) });
    await audit(tx, actor, {
      action: "record.sign-off",
      subject: { type: "record", id: recordId },
      after: { traineeId: record.traineeId, weekOn: record.weekOn },
    });
    await tellTrainee(tx, record, { kind: "recordSignedOff", by: actor });
    return succeed({ recordId });
  }, outer);
}

function sealed(record: ReviewedRecord, signature: Signature, signedAt: Date) {
  const checksum = sealOf({
    recordId: record.id,
    weekOn: record.weekOn,
    days: frozenDays(record.facts),
    text: record.text,
    moduleIds: record.modules.map(({ moduleId }) => moduleId),
    ...signature,
    signedAt: signedAt.toISOString(),
  });
  return { recordId: record.id, ...signature, signedAt, checksum };
}
