import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";

/** Where a person's page is now; a merged entry leads to the one that was kept. */
export async function findPerson(actor: Actor, personId: string) {
  ensure(can(actor, "person.manage", null));
  const ids = { trainee: { select: { id: true } }, trainer: { select: { id: true } } };
  const row = found(
    await db.person.findUnique({
      where: { id: personId },
      select: { ...ids, mergedInto: { select: { kept: { select: ids } } } },
    }),
  );
  const { trainee, trainer } = row.mergedInto?.kept ?? row;
  return { traineeId: trainee?.id ?? null, trainerId: trainer?.id ?? null };
}

/** The person whose trainee or trainer was merged away; null for one who never was. */
export async function keptInsteadOf(actor: Actor, goneId: string): Promise<string | null> {
  if (!can(actor, "person.manage", null)) return null;
  const merge = await db.personMerge.findFirst({
    where: { OR: [{ goneTraineeId: goneId }, { goneTrainerId: goneId }] },
    select: { keptId: true },
  });
  return merge?.keptId ?? null;
}
