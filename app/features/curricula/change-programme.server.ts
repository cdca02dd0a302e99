import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { ChangeProgramme } from "./change-programme.schema";
import type { CurriculumFailure } from "./curriculum-failure";

type Changed = Outcome<{ title: string }, CurriculumFailure>;

/** The settings of a programme; the scale stays while grades on it exist. */
export async function changeProgramme(
  actor: Actor,
  input: ChangeProgramme,
  outer?: Tx,
): Promise<Changed> {
  ensure(can(actor, "programme.manage", null));
  return inTransaction<Changed>(async (tx) => {
    const { programmeId, version, ...settings } = input;
    const before = found(await tx.programme.findUnique({ where: { id: programmeId } }));
    if (before.gradeScale !== settings.gradeScale && (await hasGrades(tx, programmeId))) {
      return fail({ code: "scale-in-use", field: "gradeScale" });
    }
    const { count } = await tx.programme.updateMany({
      where: { id: programmeId, version },
      data: { ...settings, version: { increment: 1 } },
    });
    if (count === 0) return fail({ code: "stale" });
    const { gradeScale, recordRequired, recordReminderDays, approvalRequired } = before;
    const { noticeWeeks, fullTimeMinutes, missedPercent, missedDays, weeksBehind, criteria } =
      before;
    const { leastLessons, longestAbsenceDays, latestReportDays } = before;
    await audit(tx, actor, {
      action: "programme.change",
      subject: { type: "programme", id: programmeId },
      before: {
        ...{ gradeScale, recordRequired, recordReminderDays, noticeWeeks, fullTimeMinutes },
        ...{ approvalRequired, missedPercent, missedDays, weeksBehind, criteria },
        ...{ leastLessons, longestAbsenceDays, latestReportDays },
      },
      after: settings,
    });
    return succeed({ title: before.title });
  }, outer);
}

async function hasGrades(tx: Tx, programmeId: string): Promise<boolean> {
  const graded = { grade: { not: null }, assessment: { trainee: { cohort: { programmeId } } } };
  const result = { exam: { cohort: { programmeId } } };
  return (
    (await tx.assessmentMark.findFirst({ where: graded })) !== null ||
    (await tx.examResult.findFirst({ where: result })) !== null
  );
}
