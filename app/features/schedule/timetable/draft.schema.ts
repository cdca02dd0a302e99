import { z } from "zod";
import type { Day } from "~/domain/calendar/day";
import { isOn } from "~/features/schedule/lesson.schema";
import { dayText, id, many, optionalText, version, wholeNumber } from "~/ui/form/schema";

/** A draft as it was seen: for everything that changes it as a whole. */
export const draftSchema = z.object({ draftId: id(), version: version() });

export type SeenDraft = z.output<typeof draftSchema>;

export const blockSchema = draftSchema.extend({ blockId: id() });

export type SeenBlock = z.output<typeof blockSchema>;

/** `startMinute` is the beginning of one of the draft's periods. */
export const moveBlockSchema = blockSchema.extend({
  on: dayText().transform((value) => value as Day),
  startMinute: wholeNumber(0, 1_439),
  trainerId: id(),
  roomId: id(),
});

export type MoveBlock = z.output<typeof moveBlockSchema>;

export const ACCEPT_SCOPES = ["all", "clusters", "blocks"] as const;

export const acceptTimetableSchema = draftSchema
  .extend({
    scope: z.enum(ACCEPT_SCOPES, "choice"),
    clusterIds: many(id()),
    blockIds: many(id()),
    override: isOn,
    overrideReason: optionalText(300),
  })
  .superRefine(({ override, overrideReason }, context) => {
    if (!override || overrideReason) return;
    context.addIssue({ code: "custom", path: ["overrideReason"], message: "reasonRequired" });
  });

export type AcceptTimetable = z.output<typeof acceptTimetableSchema>;
