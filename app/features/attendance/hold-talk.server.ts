import { audit } from "~/db/audit";
import { toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import { addDays, type Day } from "~/domain/calendar/day";
import { type Failure, fail, type Outcome, succeed } from "~/domain/outcome";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { today } from "~/platform/clock";
import type { HoldTalk } from "./hold-talk.schema";

/** A talk is written down within so many days. */
const LATEST_DAYS = 30;

type Held = Outcome<null, Failure<"talk-day">>;

/** Somebody has talked with a trainee; what came before is settled. The same day twice is one talk. */
export function holdTalk(actor: Actor, input: HoldTalk, outer?: Tx): Promise<Held> {
  const { traineeId } = input;
  const heldOn = input.heldOn as Day;
  return inTransaction<Held>(async (tx) => {
    ensure(can(actor, "attendance.talk", await traineeFacts(actor, traineeId, today(), tx)));
    if (heldOn > today() || heldOn < addDays(today(), -LATEST_DAYS)) {
      return fail({ code: "talk-day", field: "heldOn", values: { days: LATEST_DAYS } });
    }
    const talk = { traineeId, heldOn: toDbDay(heldOn), recordedById: actor.personId };
    const { count } = await tx.attendanceTalk.createMany({ data: [talk], skipDuplicates: true });
    if (count > 0) {
      await audit(tx, actor, {
        action: "attendance.talk",
        subject: { type: "trainee", id: traineeId },
        after: { heldOn },
      });
    }
    return succeed(null);
  }, outer);
}
