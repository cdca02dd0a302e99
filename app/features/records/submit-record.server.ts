import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { day } from "~/domain/calendar/day";
import { fail, succeed } from "~/domain/outcome";
import { isWholeWeekOff } from "~/domain/progress/record-week";
import { now } from "~/platform/clock";
import type { WriteRecord } from "./record.schema";
import { weekFacts } from "./week-facts.server";
import { type Written, writeRecord } from "./written-record.server";

/** Hands a week in: what was written is kept, and what the plan knows of the week is frozen beside it. */
export function submitRecord(actor: Actor, input: WriteRecord, outer?: Tx): Promise<Written> {
  return inTransaction<Written>(async (tx) => {
    const written = await writeRecord(tx, actor, input);
    if (!written.ok) return written;
    const weekOn = day(input.weekOn);
    const facts = await weekFacts(tx, input.traineeId, weekOn);
    if (input.text.trim() === "" && !isWholeWeekOff(facts)) {
      return fail({ code: "text-missing", field: "text" });
    }
    const { id } = written.value;
    const { version } = await tx.record.update({
      where: { id },
      data: {
        state: "submitted",
        submittedAt: now(),
        facts: JSON.parse(JSON.stringify(facts)),
        version: { increment: 1 },
      },
    });
    await audit(tx, actor, {
      action: "record.submit",
      subject: { type: "record", id },
      after: { traineeId: input.traineeId, weekOn },
    });
    return succeed({ id, version });
  }, outer);
}
