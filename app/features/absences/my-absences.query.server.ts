import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { addDays } from "~/domain/calendar/day";
import { absenceState, earliestEnd, judgeWithdrawal } from "~/domain/schedule/absence";
import { today } from "~/platform/clock";
import { ensureTrainee } from "./own-absence.server";

/** Shown for so long after their end. */
const SHOWN_DAYS = 366;

export type MyAbsence = Awaited<ReturnType<typeof myAbsences>>[number];

/** What a trainee has reported in the last year and for later, newest first, with what can be done. */
export async function myAbsences(actor: Actor) {
  const traineeId = ensureTrainee(actor);
  const on = today();
  const rows = await db.absence.findMany({
    where: { traineeId, endsOn: { gte: toDbDay(addDays(on, -SHOWN_DAYS)) } },
    orderBy: [{ startsOn: "desc" }, { id: "desc" }],
  });
  return rows.map((row) => {
    const range = { startsOn: fromDbDay(row.startsOn), endsOn: fromDbDay(row.endsOn) };
    const kept = { ...range, state: absenceState(row) };
    return {
      ...{ id: row.id, version: row.version, kind: row.kind, ...kept },
      isOver: range.endsOn < on,
      canWithdraw: judgeWithdrawal(kept, on).ok,
      /** The earliest day to which it can be shortened, or null. */
      earliestEnd: earliestEnd(kept, on),
    };
  });
}
