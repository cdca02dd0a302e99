import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { today } from "~/platform/clock";

const include = {
  person: { select: { givenName: true, familyName: true } },
  cohort: true,
  enrolments: { orderBy: { effectiveOn: "asc" } },
} satisfies Prisma.TraineeInclude;

export type LockedTrainee = Prisma.TraineeGetPayload<{ include: typeof include }>;

/** Takes the trainee's row for this transaction; who decided upon an older one is told. */
export async function claimTrainee(
  tx: Tx,
  actor: Actor,
  { traineeId, version }: { traineeId: string; version: number },
): Promise<Outcome<LockedTrainee, Failure<"stale">>> {
  await traineeFacts(actor, traineeId, today(), tx);
  ensure(can(actor, "enrolment.manage", null));
  const { count } = await tx.trainee.updateMany({
    where: { id: traineeId, version },
    data: { version: { increment: 1 } },
  });
  if (count === 0) return fail({ code: "stale" });
  return succeed(await tx.trainee.findUniqueOrThrow({ where: { id: traineeId }, include }));
}
