import { z } from "zod";
import { dayText, id } from "~/ui/form/schema";

/** Only that there was a talk and when; nothing of what was said. */
export const holdTalkSchema = z.object({ traineeId: id(), heldOn: dayText() });

export type HoldTalk = z.output<typeof holdTalkSchema>;
