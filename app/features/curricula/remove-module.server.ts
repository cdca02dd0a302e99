import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { claimCurriculum } from "./claim-curriculum.server";
import type { CurriculumFailure } from "./curriculum-failure";
import type { RemoveModule } from "./module.schema";
import { usesOfModules } from "./module-uses.server";

type Removed = Outcome<{ code: string }, CurriculumFailure>;

/** Takes out a module that no other rests on and nothing refers to. */
export async function removeModule(
  actor: Actor,
  input: RemoveModule,
  outer?: Tx,
): Promise<Removed> {
  return inTransaction<Removed>(async (tx) => {
    const claimed = await claimCurriculum(tx, actor, input);
    if (!claimed.ok) return claimed;
    const { modules, isFixed } = claimed.value;
    const module = found(modules.find(({ id }) => id === input.moduleId));
    const { id, code, title, hours, targetLevel } = module;
    const needing = modules.filter(({ prerequisites }) =>
      prerequisites.some(({ prerequisiteId }) => prerequisiteId === id),
    );
    if (isFixed) return fail({ code: "binding" });
    if (needing.length > 0) {
      const codes = needing.map((other) => other.code).join(", ");
      return fail({ code: "module-needed", values: { module: code, codes } });
    }
    const uses = await usesOfModules(tx, [id]);
    if (uses.total > 0) return fail({ code: "module-in-use", values: uses });
    await tx.module.delete({ where: { id } });
    await audit(tx, actor, {
      action: "curriculum.remove-module",
      subject: { type: "curriculum", id: input.curriculumId },
      before: { moduleId: id, code, title, hours, targetLevel },
    });
    return succeed({ code });
  }, outer);
}
