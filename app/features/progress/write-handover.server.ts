import { audit } from "~/db/audit";
import { toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import { moveToHandOver } from "~/domain/progress/handover";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { now, today } from "~/platform/clock";
import { movesOf } from "./handover-moves.server";
import type { WriteHandover } from "./write-handover.schema";

type Written = Outcome<null, Failure<"stale" | "other-move">>;

/** Open goals and next steps for whoever trains the trainee after the next move. */
export async function writeHandover(
  actor: Actor,
  input: WriteHandover,
  outer?: Tx,
): Promise<Written> {
  return inTransaction<Written>(async (tx) => {
    const { traineeId, movesOn, version } = input;
    const facts = await traineeFacts(actor, traineeId, today(), tx);
    ensure(can(actor, "level.set", facts));
    await tx.$queryRaw`SELECT "id" FROM "Trainee" WHERE "id" = ${traineeId}::uuid FOR UPDATE`;
    const move = moveToHandOver(await movesOf(traineeId, tx), today());
    if (move?.on !== movesOn) return fail({ code: "other-move" });
    const key = { traineeId, movesOn: toDbDay(move.on) };
    const before = await tx.handover.findUnique({ where: { traineeId_movesOn: key } });
    if ((before?.version ?? 0) !== version) return fail({ code: "stale" });
    const { goals, nextSteps } = input;
    const words = { goals, nextSteps, writtenAt: now(), writtenById: actor.personId };
    await tx.handover.upsert({
      where: { traineeId_movesOn: key },
      create: { ...key, ...words },
      update: { ...words, version: { increment: 1 } },
    });
    await audit(tx, actor, {
      action: "handover.write",
      subject: { type: "trainee", id: traineeId },
      after: { movesOn, version: version + 1 },
    });
    return succeed(null);
  }, outer);
}
