import { z } from "zod";
import { dayText, id, many, optionalId, text } from "~/ui/form/schema";
import { NEW_KEY } from "./cluster-board";

/** "<trainee>:<cluster>", where a cluster to be formed is "n1", "n2", … */
const seat = z.string("invalid").transform((value, context) => {
  const [traineeId = "", key = ""] = value.split(":");
  const isKnown = z.uuid().safeParse(traineeId).success;
  if (isKnown && (NEW_KEY.test(key) || z.uuid().safeParse(key).success)) return { traineeId, key };
  context.addIssue({ code: "custom", message: "invalid" });
  return z.NEVER;
});

/** `seen` is the fingerprint of the facts that the board was drawn from. */
export const acceptSplitSchema = z.object({
  cohortId: id(),
  withCohortId: optionalId(),
  startsOn: dayText(),
  seen: text(100),
  seats: many(seat),
});

export type AcceptSplit = z.output<typeof acceptSplitSchema>;
export type Seat = AcceptSplit["seats"][number];
