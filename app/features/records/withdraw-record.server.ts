import { audit } from "~/db/audit";
import { toDbDay } from "~/db/dates";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { day } from "~/domain/calendar/day";
import { fail, succeed } from "~/domain/outcome";
import { recordAfter } from "~/domain/progress/record-lifecycle";
import { traineeFacts } from "~/features/trainees/trainee-facts.query.server";
import { today } from "~/platform/clock";
import type { WithdrawRecord } from "./record.schema";
import { lockRecordsOf, type Written } from "./written-record.server";

/** Takes a week back that nobody has answered yet, to go on writing. */
export function withdrawRecord(actor: Actor, input: WithdrawRecord, outer?: Tx): Promise<Written> {
  return inTransaction<Written>(async (tx) => {
    const { traineeId } = input;
    ensure(can(actor, "record.write", await traineeFacts(actor, traineeId, today(), tx)));
    await lockRecordsOf(tx, traineeId);
    const weekOn = toDbDay(day(input.weekOn));
    const record = found(
      await tx.record.findUnique({ where: { traineeId_weekOn: { traineeId, weekOn } } }),
    );
    const state = recordAfter(record.state, "withdraw");
    if (state === null) return fail({ code: "not-submitted" });
    if (record.version !== input.version) return fail({ code: "stale" });
    const { id, version } = await tx.record.update({
      where: { id: record.id },
      data: { state, submittedAt: null, version: { increment: 1 } },
    });
    await audit(tx, actor, { action: "record.withdraw", subject: { type: "record", id } });
    return succeed({ id, version });
  }, outer);
}
