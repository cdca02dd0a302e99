import type { EnrolmentStep } from "~/domain/cohorts/enrolment";
import { fromDbDay } from "./dates";

/** A row of the database as the step that the domain judges. */
export function enrolmentStep(row: {
  state: EnrolmentStep["state"];
  effectiveOn: Date;
}): EnrolmentStep {
  return { state: row.state, effectiveOn: fromDbDay(row.effectiveOn) };
}
