import type { Day } from "~/domain/calendar/day";
import type { EnrolmentStep } from "~/domain/cohorts/enrolment";
import { shareOn } from "~/domain/cohorts/enrolment-share";
import { fromDbDay } from "./dates";

/** What a step must be read with, so that state and share of a day can be told. */
export const stepSelection = { state: true, effectiveOn: true, partTimePercent: true } as const;

type StepRow = {
  state: EnrolmentStep["state"];
  effectiveOn: Date;
  partTimePercent?: number | null;
};

/** A row of the database as the step that the domain judges. */
export function enrolmentStep({ state, effectiveOn, partTimePercent = null }: StepRow) {
  return { state, effectiveOn: fromDbDay(effectiveOn), partTimePercent } satisfies EnrolmentStep;
}

/** The share of full working time on a day; of a row that was read with `stepSelection`. */
export function partTimeOn(
  row: {
    partTimePercent: number;
    enrolments: readonly (StepRow & { partTimePercent: number | null })[];
  },
  on: Day,
): number {
  return shareOn(row.enrolments.map(enrolmentStep), row.partTimePercent, on);
}
