import { awayDuring } from "~/db/absences";
import { db } from "~/db/client";
import { fromDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import type { ClosedRange } from "~/domain/calendar/range";
import type { AbsenceKind } from "~/domain/schedule/absence";
import { visibleTrainees } from "~/features/trainees/trainee-scope.query.server";
import { today } from "~/platform/clock";

export interface CountedAbsence extends ClosedRange {
  readonly id: string;
  readonly traineeId: string;
  readonly kind: AbsenceKind;
}

/**
 * The absences that count in a range of days, of those trainees whom the actor may see: who is
 * absent, and leave that is approved. One query, by first day.
 */
export async function absencesOf(
  actor: Actor,
  traineeIds: readonly string[],
  range: ClosedRange,
  client: Tx = db,
): Promise<CountedAbsence[]> {
  const rows = await client.absence.findMany({
    where: {
      ...awayDuring(range),
      traineeId: { in: [...traineeIds] },
      trainee: visibleTrainees(actor, today()),
    },
    select: { id: true, traineeId: true, kind: true, startsOn: true, endsOn: true },
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    ...row,
    startsOn: fromDbDay(row.startsOn),
    endsOn: fromDbDay(row.endsOn),
  }));
}
