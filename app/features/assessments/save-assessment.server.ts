import { toDbDayOrNull } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { day } from "~/domain/calendar/day";
import { isGrade } from "~/domain/curriculum/grade-scale";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { gradeField, noteField, type WriteAssessment } from "./assessment.schema";
import type { AssessmentFailure } from "./assessment-failure";
import { type LockedAssessment, lockedFor } from "./locked-assessment.server";

export type Saved = Outcome<{ assessmentId: string; version: number }, AssessmentFailure>;

/** A draft is kept as it is typed, unless another device kept something newer meanwhile. */
export function saveAssessment(actor: Actor, input: WriteAssessment, outer?: Tx): Promise<Saved> {
  return inTransaction<Saved>((tx) => writeAssessment(tx, actor, input), outer);
}

export async function writeAssessment(
  tx: Tx,
  actor: Actor,
  input: WriteAssessment,
): Promise<Saved> {
  const { assessmentId } = input;
  const row = await lockedFor(tx, actor, "assessment.write", assessmentId);
  if (row.state !== "draft") return fail({ code: "not-a-draft" });
  const wrong = gradeOffScale(row, input);
  if (wrong) return fail(wrong);
  if (isSame(row, input)) return succeed({ assessmentId, version: row.version });
  if (row.version !== input.version) {
    const values = { theirs: JSON.stringify(fieldsOf(row)), newest: row.version };
    return fail({ code: "stale", values });
  }
  for (const { criterion, ordinal, ...kept } of row.marks) {
    const mark = input.marks.get(ordinal);
    if (!mark || (mark.grade === kept.grade && mark.note === (kept.text ?? ""))) continue;
    await tx.assessmentMark.update({
      where: { assessmentId_criterion: { assessmentId, criterion } },
      data: { grade: mark.grade, text: mark.note },
    });
  }
  const { text, talkNote, talkOn } = input;
  const { version } = await tx.assessment.update({
    where: { id: assessmentId },
    data: {
      ...{ text, talkNote, version: { increment: 1 } },
      talkOn: toDbDayOrNull(talkOn && day(talkOn)),
    },
  });
  return succeed({ assessmentId, version });
}

/** The draft as the fields of its form. */
export function fieldsOf(row: LockedAssessment): Record<string, string> {
  return {
    text: row.text,
    talkOn: row.talkOn?.toISOString().slice(0, 10) ?? "",
    talkNote: row.talkNote,
    ...Object.fromEntries(
      row.marks.flatMap(({ ordinal, grade, text }) => [
        [gradeField(ordinal), grade === null ? "" : String(grade)],
        [noteField(ordinal), text ?? ""],
      ]),
    ),
  };
}

function isSame(row: LockedAssessment, input: WriteAssessment): boolean {
  const kept = fieldsOf(row);
  const { text, talkNote, talkOn, marks } = input;
  const written: Record<string, string> = { text, talkNote, talkOn: talkOn ?? "" };
  for (const [ordinal, { grade, note }] of marks) {
    written[gradeField(ordinal)] = grade === null ? "" : String(grade);
    written[noteField(ordinal)] = note;
  }
  return Object.entries(written).every(([name, value]) => (kept[name] ?? value) === value);
}

function gradeOffScale(row: LockedAssessment, { marks }: WriteAssessment) {
  const scale = row.trainee.cohort.programme.gradeScale;
  for (const [ordinal, { grade }] of marks) {
    if (grade === null || isGrade(scale, grade)) continue;
    return { code: "grade-out-of-scale", field: gradeField(ordinal) } as const;
  }
  return null;
}
