import { notify } from "~/db/notices";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { paths } from "~/http/paths";
import { now, today } from "~/platform/clock";

/** A request that the actor may answer, locked; `isOpen` false when somebody was quicker. */
export async function answerableRequest(tx: Tx, actor: Actor, requestId: string) {
  await tx.$queryRaw`SELECT "id" FROM "CheckOffRequest" WHERE "id" = ${requestId}::uuid FOR UPDATE`;
  const request = found(
    await tx.checkOffRequest.findUnique({
      where: { id: requestId },
      select: {
        ...{ id: true, traineeId: true, moduleId: true, answeredAt: true },
        module: { select: { code: true } },
        trainee: { select: { personId: true } },
      },
    }),
  );
  const facts = await traineeFacts(actor, request.traineeId, today(), tx);
  ensure(can(actor, "level.set", facts));
  return { ...request, isOpen: request.answeredAt === null };
}

type Answer =
  | { outcome: "confirmed"; givenLevel: number }
  | { outcome: "declined"; answer: string };
type Request = Awaited<ReturnType<typeof answerableRequest>>;

/** Closes the request and tells the trainee what became of it. */
export async function closeRequest(tx: Tx, actor: Actor, request: Request, answer: Answer) {
  const by = { answeredAt: now(), answeredById: actor.personId };
  await tx.checkOffRequest.update({ where: { id: request.id }, data: { ...by, ...answer } });
  const told = { personId: request.trainee.personId, to: paths.myProgress() };
  const module = request.module.code;
  await notify(tx, [
    answer.outcome === "confirmed"
      ? { ...told, kind: "checkOffConfirmed", values: { module, level: answer.givenLevel } }
      : { ...told, kind: "checkOffDeclined", values: { module, answer: answer.answer } },
  ]);
}
