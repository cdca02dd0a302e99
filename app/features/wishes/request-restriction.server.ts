import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { RequestRestriction, TakeBackRequest } from "./request-restriction.schema";
import type { WishFailure } from "./wish-failure";

type Requested = Outcome<null, WishFailure>;

/** Asks for a limit of minutes, which counts once a planner has accepted it. One waits at a time. */
export async function requestRestriction(
  actor: Actor,
  { maxCommuteMinutes }: RequestRestriction,
  outer?: Tx,
): Promise<Requested> {
  const traineeId = ownTrainee(actor);
  return inTransaction<Requested>(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Trainee" WHERE "id" = ${traineeId}::uuid FOR NO KEY UPDATE`;
    const waiting = await tx.planningRestriction.count({ where: { traineeId, acceptedAt: null } });
    if (waiting > 0) return fail({ code: "too-many-requests" });
    await tx.planningRestriction.create({ data: { traineeId, maxCommuteMinutes } });
    await audit(tx, actor, {
      action: "restriction.request",
      subject: { type: "trainee", id: traineeId },
      after: { maxCommuteMinutes },
    });
    return succeed(null);
  }, outer);
}

/** What no planner has accepted yet may be taken back by whoever asked for it. */
export async function takeBackRequest(
  actor: Actor,
  { restrictionId: id, version }: TakeBackRequest,
  outer?: Tx,
): Promise<Requested> {
  const traineeId = ownTrainee(actor);
  return inTransaction<Requested>(async (tx) => {
    found(await tx.planningRestriction.findFirst({ where: { id, traineeId } }));
    const { count } = await tx.planningRestriction.deleteMany({
      where: { id, version, traineeId, acceptedAt: null },
    });
    if (count === 0) return fail({ code: "stale" });
    await audit(tx, actor, {
      action: "restriction.take-back",
      subject: { type: "trainee", id: traineeId },
    });
    return succeed(null);
  }, outer);
}

function ownTrainee(actor: Actor): string {
  ensure(actor.traineeId !== null && can(actor, "wish.rank", { traineeId: actor.traineeId }));
  return found(actor.traineeId);
}
