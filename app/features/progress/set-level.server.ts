import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { now, today } from "~/platform/clock";
import type { SetLevel } from "./set-level.schema";

export type SetLevelError = Failure<"stale" | "unchanged">;

/** Adds an entry to a trainee's levels; earlier ones stay. */
export async function setLevel(
  actor: Actor,
  input: SetLevel,
  outer?: Tx,
): Promise<Outcome<{ id: string }, SetLevelError>> {
  return inTransaction(async (tx) => {
    const facts = await traineeFacts(actor, input.traineeId, today(), tx);
    ensure(can(actor, "level.set", facts));
    await lockLevelsOf(tx, input.traineeId);
    const module = found(await moduleOf(tx, input));
    const current = await newestEntry(tx, input);
    if ((current?.id ?? null) !== input.basisId) return fail({ code: "stale" });
    if ((current?.level ?? 0) === input.level && !input.evidence)
      return fail({ code: "unchanged", field: "level" });

    const { traineeId, level, evidence } = input;
    const row = { traineeId, moduleId: module.id, level, evidence, siteId: actor.siteId };
    const entry = await tx.level.create({
      data: { ...row, setAt: now(), setById: actor.personId },
    });
    await audit(tx, actor, {
      action: "level.set",
      subject: { type: "trainee", id: traineeId },
      before: { moduleId: module.id, level: current?.level ?? 0 },
      after: { moduleId: module.id, level },
    });
    return succeed({ id: entry.id });
  }, outer);
}

/** Two trainers at the same cell: the second waits here and then sees the first one's entry. */
async function lockLevelsOf(tx: Tx, traineeId: string): Promise<void> {
  await tx.$queryRaw`SELECT "id" FROM "Trainee" WHERE "id" = ${traineeId}::uuid FOR UPDATE`;
}

/** A module of the trainee's own curriculum; others do not exist for them. */
function moduleOf(tx: Tx, { moduleId, traineeId }: SetLevel) {
  return tx.module.findFirst({
    where: {
      id: moduleId,
      curriculum: { cohorts: { some: { trainees: { some: { id: traineeId } } } } },
    },
    select: { id: true },
  });
}

function newestEntry(tx: Tx, { moduleId, traineeId }: SetLevel) {
  return tx.level.findFirst({
    where: { moduleId, traineeId },
    orderBy: [{ setAt: "desc" }, { id: "desc" }],
    select: { id: true, level: true },
  });
}
