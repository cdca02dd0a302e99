import { audit } from "~/db/audit";
import { fromDbDay, toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { ChangeCurriculum } from "./change-curriculum.schema";
import { claimCurriculum } from "./claim-curriculum.server";
import type { CurriculumFailure } from "./curriculum-failure";

type Changed = Outcome<null, CurriculumFailure>;

/** The name of a version and, until training by it begins, the day from which it is valid. */
export async function changeCurriculum(
  actor: Actor,
  input: ChangeCurriculum,
  outer?: Tx,
): Promise<Changed> {
  return inTransaction<Changed>(async (tx) => {
    const claimed = await claimCurriculum(tx, actor, input);
    if (!claimed.ok) return claimed;
    const { id, programmeId, isFixed, title } = claimed.value;
    const before = { title, validFrom: fromDbDay(claimed.value.validFrom) };
    const after = { title: input.title, validFrom: input.validFrom };
    const isMoved = before.validFrom !== after.validFrom;
    if (isMoved && isFixed) return fail({ code: "binding", field: "validFrom" });
    const validFrom = toDbDay(after.validFrom);
    const other = { programmeId, validFrom, id: { not: id } };
    if (isMoved && (await tx.curriculum.count({ where: other })) > 0) {
      return fail({ code: "valid-from-taken", field: "validFrom" });
    }
    await tx.curriculum.update({ where: { id }, data: { title: after.title, validFrom } });
    await audit(tx, actor, {
      action: "curriculum.change",
      subject: { type: "curriculum", id },
      before,
      after,
    });
    return succeed(null);
  }, outer);
}
