import type { Tx } from "~/db/transaction";

/** Whether another phase of the cohort bears the name. */
export async function isTitleTaken(
  tx: Tx,
  { cohortId, title, phaseId }: { cohortId: string; title: string; phaseId?: string },
): Promise<boolean> {
  const namesake = await tx.phase.findFirst({
    where: {
      cohortId,
      title: { equals: title, mode: "insensitive" },
      ...(phaseId && { id: { not: phaseId } }),
    },
    select: { id: true },
  });
  return namesake !== null;
}

/** A cohort whose phases have changed is no longer the one that was seen. */
export async function touchCohort(tx: Tx, cohortId: string): Promise<void> {
  await tx.cohort.update({ where: { id: cohortId }, data: { version: { increment: 1 } } });
}
