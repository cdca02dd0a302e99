import { z } from "zod";
import { ENROLMENT_STATES, needsReason } from "~/domain/cohorts/enrolment";
import { dayText, id, optionalId, optionalText, version } from "~/ui/form/schema";

const share = z.preprocess(
  (value) => (value === "" ? undefined : value),
  z.coerce.number("number").int("wholeNumber").optional(),
);

/** `seen` names everything that the preview showed: whoever confirms it confirms that and nothing else. */
export const changeEnrolmentSchema = z
  .object({
    traineeId: id(),
    version: version(),
    seen: z.string("invalid"),
    state: z.enum(ENROLMENT_STATES, "choice"),
    effectiveOn: dayText(),
    reason: optionalText(500),
    partTimePercent: share.transform((value) => value ?? null),
    cohortId: optionalId(),
    closeAccess: z
      .union([z.literal("on"), z.boolean()])
      .optional()
      .transform((value) => value === "on" || value === true),
  })
  .refine(({ state, reason }) => !needsReason(state) || reason, {
    path: ["reason"],
    message: "required",
  })
  .refine(({ state, partTimePercent }) => state !== "part_time" || partTimePercent !== null, {
    path: ["partTimePercent"],
    message: "required",
  });

export type ChangeEnrolment = z.output<typeof changeEnrolmentSchema>;
