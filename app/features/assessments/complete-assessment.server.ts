import { audit } from "~/db/audit";
import { notify } from "~/db/notices";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { fail, succeed } from "~/domain/outcome";
import { paths } from "~/http/paths";
import { now } from "~/platform/clock";
import type { WriteAssessment } from "./assessment.schema";
import { lockedFor } from "./locked-assessment.server";
import { type Saved, writeAssessment } from "./save-assessment.server";

/** Keeps the last words and closes the draft: every criterion has its grade, and there is a text. */
export function completeAssessment(
  actor: Actor,
  input: WriteAssessment,
  outer?: Tx,
): Promise<Saved> {
  return inTransaction<Saved>(async (tx) => {
    const written = await writeAssessment(tx, actor, input);
    if (!written.ok) return written;
    const { assessmentId } = written.value;
    const row = await lockedFor(tx, actor, "assessment.write", assessmentId);
    if (row.text.trim() === "") return fail({ code: "text-missing", field: "text" });
    const open = row.marks.find(({ grade }) => grade === null);
    if (open) {
      const values = { criterion: open.criterion };
      return fail({ code: "grades-missing", field: `grade-${open.ordinal}`, values });
    }
    const { version } = await tx.assessment.update({
      where: { id: assessmentId },
      data: { state: "completed", completedAt: now(), version: { increment: 1 } },
    });
    await audit(tx, actor, {
      action: "assessment.complete",
      subject: { type: "assessment", id: assessmentId },
      after: { traineeId: row.traineeId },
    });
    await notify(tx, [
      {
        ...{ personId: row.trainee.personId, kind: "assessmentCompleted", values: {} },
        to: paths.assessments(),
      },
    ]);
    return succeed({ assessmentId, version });
  }, outer);
}
