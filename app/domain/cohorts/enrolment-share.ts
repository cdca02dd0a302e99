// Working time is dated by the steps of an enrolment: a share holds from its step's day until another.
import type { Day } from "../calendar/day";
import { isPartTime } from "../people/employment";
import { type EnrolmentStep, lastStep } from "./enrolment";

/**
 * The share of full working time on a day, in percent.
 * @param agreed the share agreed at the beginning of the training, which holds until a step says otherwise.
 */
export function shareOn(steps: readonly EnrolmentStep[], agreed: number, on: Day): number {
  const said = steps.filter(
    ({ effectiveOn, partTimePercent }) => effectiveOn <= on && typeof partTimePercent === "number",
  );
  return lastStep(said)?.partTimePercent ?? agreed;
}

/** The steps with the agreed share in words: who is enrolled with less than full time is in part-time. */
export function withAgreedShare<Step extends EnrolmentStep>(
  steps: readonly Step[],
  agreed: number,
): Step[] {
  return steps.map((step) => {
    const isUnsaid = step.state === "enrolled" && typeof step.partTimePercent !== "number";
    const share = shareOn(steps, agreed, step.effectiveOn);
    return isUnsaid && isPartTime(share)
      ? { ...step, state: "part_time" as const, partTimePercent: share }
      : step;
  });
}
