import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { claimCurriculum } from "./claim-curriculum.server";
import type { CurriculumFailure } from "./curriculum-failure";
import { judgeModule } from "./judge-module";
import type { AddModule } from "./module.schema";

type Added = Outcome<{ code: string }, CurriculumFailure>;

/** A further module in a version by which nobody is trained yet. */
export async function addModule(actor: Actor, input: AddModule, outer?: Tx): Promise<Added> {
  return inTransaction<Added>(async (tx) => {
    const claimed = await claimCurriculum(tx, actor, input);
    if (!claimed.ok) return claimed;
    if (claimed.value.isFixed) return fail({ code: "binding" });
    const { curriculumId, version: _version, prerequisiteIds, ...fields } = input;
    const fact = { id: "", code: fields.code, prerequisiteIds };
    const judged = judgeModule(claimed.value.modules, fact);
    if (!judged.ok) return judged;
    const module = await tx.module.create({
      data: {
        curriculumId,
        ...fields,
        prerequisites: { create: prerequisiteIds.map((prerequisiteId) => ({ prerequisiteId })) },
      },
    });
    await audit(tx, actor, {
      action: "curriculum.add-module",
      subject: { type: "curriculum", id: curriculumId },
      after: { moduleId: module.id, ...fields, prerequisites: prerequisiteIds.length },
    });
    return succeed({ code: fields.code });
  }, outer);
}
