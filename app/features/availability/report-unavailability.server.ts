import { audit } from "~/db/audit";
import { toDbDay, toDbDayOrNull } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import type { Day } from "~/domain/calendar/day";
import { type Failure, type Outcome, succeed } from "~/domain/outcome";
import type { ReportUnavailability } from "./unavailability.schema";

type Reported = Outcome<{ trainerId: string; startsOn: Day; endsOn: Day | null }, Failure<never>>;

/** A trainer says when they cannot teach, or a planner says so for them. */
export function reportUnavailability(
  actor: Actor,
  input: ReportUnavailability,
  outer?: Tx,
): Promise<Reported> {
  const { trainerId, weekdays, from, to } = input;
  ensure(can(actor, "availability.manage", { trainerId }));
  return inTransaction<Reported>(async (tx) => {
    found(await tx.trainer.findUnique({ where: { id: trainerId }, select: { id: true } }));
    const range = { startsOn: input.startsOn as Day, endsOn: input.endsOn as Day | null };
    const { id } = await tx.unavailability.create({
      data: {
        trainerId,
        startsOn: toDbDay(range.startsOn),
        endsOn: toDbDayOrNull(range.endsOn),
        weekdays: [...new Set(weekdays)].sort(),
        ...{ fromMinute: from, toMinute: to },
        reportedById: actor.personId,
      },
    });
    await audit(tx, actor, {
      action: "unavailability.report",
      subject: { type: "unavailability", id },
      after: { trainerId, ...range, weekdays, from, to },
    });
    return succeed({ trainerId, ...range });
  }, outer);
}
