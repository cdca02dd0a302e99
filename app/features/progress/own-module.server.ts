import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, forbidden, found } from "~/domain/access/refusal";

/** The trainee who acts, and a module of their own curriculum; nobody else asks or assesses for them. */
export async function ownModule(tx: Tx, actor: Actor, moduleId: string) {
  const traineeId = actor.traineeId ?? forbidden();
  ensure(can(actor, "level.ask", { traineeId, clusterTrainerIds: [], siteIds: [] }));
  await tx.$queryRaw`SELECT "id" FROM "Trainee" WHERE "id" = ${traineeId}::uuid FOR UPDATE`;
  const curriculum = { cohorts: { some: { trainees: { some: { id: traineeId } } } } };
  const module = found(
    await tx.module.findFirst({
      where: { id: moduleId, curriculum },
      select: { id: true, code: true, title: true },
    }),
  );
  return { traineeId, module };
}
