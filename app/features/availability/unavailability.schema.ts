import { z } from "zod";
import { dayText, id, many, version, wallTime } from "~/ui/form/schema";

const optionalTime = z
  .union([z.literal("").transform(() => null), wallTime()])
  .nullish()
  .transform((value) => value ?? null);

const optionalDay = z
  .union([z.literal("").transform(() => null), dayText()])
  .nullish()
  .transform((value) => value ?? null);

const weekday = z.coerce.number("choice").int("choice").min(1, "choice").max(7, "choice");

/** Days from one to another, or weekdays for as long as they hold; there is no field for a reason. */
export const reportUnavailabilitySchema = z
  .object({
    trainerId: id(),
    startsOn: dayText(),
    endsOn: optionalDay,
    weekdays: many(weekday),
    from: optionalTime,
    to: optionalTime,
  })
  .superRefine((fields, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (!fields.endsOn && fields.weekdays.length === 0) refuse("endsOn", "required");
    if (fields.endsOn && fields.endsOn < fields.startsOn) refuse("endsOn", "endBeforeStart");
    if (fields.from === null && fields.to !== null) refuse("from", "required");
    if (fields.to === null && fields.from !== null) refuse("to", "required");
    if (fields.from !== null && fields.to !== null && fields.to <= fields.from) {
      refuse("to", "endBeforeStart");
    }
  });

export type ReportUnavailability = z.output<typeof reportUnavailabilitySchema>;

export const withdrawUnavailabilitySchema = z.object({
  unavailabilityId: id(),
  version: version(),
});

export type WithdrawUnavailability = z.output<typeof withdrawUnavailabilitySchema>;
