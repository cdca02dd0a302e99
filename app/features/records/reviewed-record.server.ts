import { fromDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { chargeOf } from "~/domain/progress/record-charge";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { today } from "~/platform/clock";
import { chargeFacts, chargeSelection } from "./record-charge.server";

/** The record, locked, for whoever may answer it: 404 out of sight, 403 for who is not in charge. */
export async function reviewedRecord(tx: Tx, actor: Actor, recordId: string) {
  await tx.$queryRaw`SELECT "id" FROM "Record" WHERE "id" = ${recordId}::uuid FOR UPDATE`;
  const row = found(
    await tx.record.findUnique({
      where: { id: recordId },
      include: {
        modules: { select: { moduleId: true } },
        trainee: { select: { personId: true, ...chargeSelection } },
      },
    }),
  );
  const { trainee, ...record } = row;
  const weekOn = fromDbDay(record.weekOn);
  const seen = await traineeFacts(actor, record.traineeId, today(), tx);
  const { inCharge, deputies } = chargeOf(weekOn, chargeFacts(trainee));
  ensure(can(actor, "record.review", { ...seen, reviewerIds: [...inCharge, ...deputies] }));
  return { ...record, weekOn, traineePersonId: trainee.personId };
}

export type ReviewedRecord = Awaited<ReturnType<typeof reviewedRecord>>;
