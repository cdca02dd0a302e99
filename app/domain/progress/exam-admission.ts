// What a programme asks of whoever wants to sit an exam, and what of it somebody still lacks: weeks of
// the record that are not signed off, modules below their target, placements without a confirmed
// assessment. The list says what is missing; whether somebody is admitted is a person's decision.
// Source: requirements.md, progress 7; BBiG §43 (1) no. 2 for the record. The shares are values to be changed.
import { addDays, type Day } from "../calendar/day";
import type { ExamKind } from "./exam";
import { isWritable, type RecordState } from "./record-lifecycle";

export interface Conditions {
  /** Every week that is over for longer than a reminder waits is signed off, where the record is a duty. */
  readonly recordsComplete: boolean;
  /** So many of a hundred modules are at their target; null: not asked for. 1 to 100. */
  readonly levelsPercent: number | null;
  /** Every placement that is over has a confirmed assessment. */
  readonly assessmentsConfirmed: boolean;
}

/** Where a programme has not said otherwise. */
export const ADMISSION_DEFAULTS: Record<ExamKind, Conditions> = {
  intermediate: { recordsComplete: true, levelsPercent: null, assessmentsConfirmed: false },
  final: { recordsComplete: true, levelsPercent: 80, assessmentsConfirmed: true },
};

export interface TrainingStanding {
  readonly isRecordDuty: boolean;
  /** Days after a week for which nobody is reminded of it; so long it is no gap either. */
  readonly reminderDays: number;
  /** Weeks in training up to today, by their Monday. */
  readonly weeks: readonly { readonly weekOn: Day; readonly state: RecordState | null }[];
  readonly modules: readonly {
    readonly code: string;
    readonly level: number;
    readonly target: number;
  }[];
  /** Placements that are over. */
  readonly stays: readonly { readonly name: string; readonly isConfirmed: boolean }[];
}

export type AdmissionGap =
  | { readonly code: "weeks-missing" | "weeks-unsigned"; readonly weeks: readonly Day[] }
  | {
      readonly code: "levels-below";
      readonly reached: number;
      readonly needed: number;
      readonly total: number;
      /** Codes of the modules below their target. */
      readonly modules: readonly string[];
    }
  | { readonly code: "assessments-open"; readonly stays: readonly string[] };

const DAYS_TO_SUNDAY = 6;

/** What somebody lacks today, in the order of the conditions; empty when nothing is missing. */
export function admissionGaps(
  conditions: Conditions,
  standing: TrainingStanding,
  today: Day,
): AdmissionGap[] {
  return [
    ...(conditions.recordsComplete ? recordGaps(standing, today) : []),
    ...levelGaps(conditions, standing),
    ...(conditions.assessmentsConfirmed ? assessmentGaps(standing) : []),
  ];
}

/** How many modules a share asks for: 80 of 100 of 17 are 14. */
export function modulesNeeded(percent: number, total: number): number {
  return Math.ceil((total * percent) / 100);
}

function recordGaps(standing: TrainingStanding, today: Day): AdmissionGap[] {
  const { isRecordDuty, reminderDays, weeks } = standing;
  if (!isRecordDuty) return [];
  const late = DAYS_TO_SUNDAY + reminderDays;
  const over = weeks.filter(({ weekOn }) => addDays(weekOn, late) <= today);
  const isOpen = (state: RecordState | null) => state === null || isWritable(state);
  const missing = over.filter(({ state }) => isOpen(state));
  const unsigned = over.filter(({ state }) => !isOpen(state) && state !== "signed_off");
  return [...weekGap("weeks-missing", missing), ...weekGap("weeks-unsigned", unsigned)];
}

function weekGap(
  code: "weeks-missing" | "weeks-unsigned",
  weeks: TrainingStanding["weeks"],
): AdmissionGap[] {
  return weeks.length > 0 ? [{ code, weeks: weeks.map(({ weekOn }) => weekOn) }] : [];
}

function levelGaps({ levelsPercent }: Conditions, { modules }: TrainingStanding): AdmissionGap[] {
  if (levelsPercent === null) return [];
  const below = modules.filter(({ level, target }) => level < target);
  const total = modules.length;
  const [reached, needed] = [total - below.length, modulesNeeded(levelsPercent, total)];
  if (reached >= needed) return [];
  const codes = below.map(({ code }) => code);
  return [{ code: "levels-below", reached, needed, total, modules: codes }];
}

function assessmentGaps({ stays }: TrainingStanding): AdmissionGap[] {
  const open = stays.filter(({ isConfirmed }) => !isConfirmed).map(({ name }) => name);
  return open.length > 0 ? [{ code: "assessments-open", stays: open }] : [];
}
