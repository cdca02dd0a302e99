import type { ExamKind } from "~/domain/progress/exam";
import { ADMISSION_DEFAULTS, type Conditions } from "~/domain/progress/exam-admission";

type Row = Conditions & { readonly kind: ExamKind; readonly version: number };

/** What a programme asks for: its row, or the default as version 0. */
export function conditionsOf(rows: readonly Row[], kind: ExamKind) {
  const row = rows.find((one) => one.kind === kind);
  return { ...admissionFacts(row ?? ADMISSION_DEFAULTS[kind]), version: row?.version ?? 0 };
}

/** The conditions alone. */
export function admissionFacts(of: Conditions): Conditions {
  const { recordsComplete, levelsPercent, assessmentsConfirmed } = of;
  return { recordsComplete, levelsPercent, assessmentsConfirmed };
}
