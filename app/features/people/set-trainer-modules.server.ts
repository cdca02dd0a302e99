import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { PersonFailure } from "./person-failure";
import type { SetTrainerModules } from "./set-trainer-modules.schema";
import { teachableModules } from "./teachable-modules.server";

type SetOrNot = Outcome<{ trainerId: string }, PersonFailure>;

/** What a trainer is qualified to teach; codes that no curriculum has are left out. */
export async function setTrainerModules(
  actor: Actor,
  { trainerId, version, moduleCodes }: SetTrainerModules,
  outer?: Tx,
): Promise<SetOrNot> {
  ensure(can(actor, "person.manage", null));
  return inTransaction<SetOrNot>(async (tx) => {
    const where = { id: trainerId };
    const before = found(
      await tx.trainer.findUnique({
        where,
        select: { modules: { orderBy: { moduleCode: "asc" } } },
      }),
    );
    const { count } = await tx.trainer.updateMany({
      where: { ...where, version },
      data: { version: { increment: 1 } },
    });
    if (count === 0) return fail({ code: "stale" });
    const known = (await teachableModules(tx)).map(({ code }) => code);
    const codes = known.filter((code) => moduleCodes.includes(code));
    await tx.trainerModule.deleteMany({ where: { trainerId } });
    await tx.trainerModule.createMany({
      data: codes.map((moduleCode) => ({ trainerId, moduleCode })),
    });
    await audit(tx, actor, {
      action: "trainer.modules",
      subject: { type: "trainer", id: trainerId },
      before: { moduleCodes: before.modules.map(({ moduleCode }) => moduleCode) },
      after: { moduleCodes: codes },
    });
    return succeed({ trainerId });
  }, outer);
}
