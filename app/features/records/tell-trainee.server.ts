import { notify } from "~/db/notices";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { displayName } from "~/domain/people/name";
import { paths } from "~/http/paths";
import type { ReviewedRecord } from "./reviewed-record.server";

type News = {
  kind: "recordReturned" | "recordSignedOff";
  by: Actor;
  comment?: string;
};

/** The trainee hears at once what became of a week. */
export async function tellTrainee(
  tx: Tx,
  { traineeId, traineePersonId, weekOn }: ReviewedRecord,
  { kind, by, comment }: News,
): Promise<void> {
  const person = await tx.person.findUniqueOrThrow({ where: { id: by.personId } });
  const values = { by: displayName(person), weekOn, ...(comment !== undefined && { comment }) };
  await notify(tx, [
    { personId: traineePersonId, kind, values, to: paths.record(traineeId, weekOn) },
  ]);
}
