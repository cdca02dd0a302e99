import { audit } from "~/db/audit";
import { fromDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { DiscardCurriculum } from "./change-curriculum.schema";
import { claimCurriculum } from "./claim-curriculum.server";
import type { CurriculumFailure } from "./curriculum-failure";
import { usesOfModules } from "./module-uses.server";

type Discarded = Outcome<{ programmeId: string }, CurriculumFailure>;

/** Deletes a version that no cohort follows and nothing refers to; a programme keeps at least one. */
export async function discardCurriculum(
  actor: Actor,
  input: DiscardCurriculum,
  outer?: Tx,
): Promise<Discarded> {
  return inTransaction<Discarded>(async (tx) => {
    const claimed = await claimCurriculum(tx, actor, input);
    if (!claimed.ok) return claimed;
    const { id, programmeId, title, validFrom, cohorts, modules } = claimed.value;
    if (cohorts.length > 0) {
      return fail({
        code: "in-use",
        values: { cohorts: cohorts.map(({ name }) => name).join(", ") },
      });
    }
    const uses = await usesOfModules(
      tx,
      modules.map((module) => module.id),
    );
    if (uses.total > 0) return fail({ code: "module-in-use", values: uses });
    const versions = await tx.curriculum.count({ where: { programmeId } });
    if (versions === 1) return fail({ code: "last-version" });
    await tx.curriculum.delete({ where: { id } });
    await audit(tx, actor, {
      action: "curriculum.discard",
      subject: { type: "curriculum", id },
      before: { title, validFrom: fromDbDay(validFrom), modules: modules.map(({ code }) => code) },
    });
    return succeed({ programmeId });
  }, outer);
}
