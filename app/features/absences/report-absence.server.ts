import { audit } from "~/db/audit";
import { fromDbDay, toDbDay } from "~/db/dates";
import { databaseFault } from "~/db/faults";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import type { Day } from "~/domain/calendar/day";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { type AbsenceFailure, judgeReport } from "~/domain/schedule/absence";
import { today } from "~/platform/clock";
import { ensureTrainee } from "./own-absence.server";
import type { ReportAbsence } from "./report-absence.schema";
import { tellOfAbsence } from "./told-of-absence.server";

type Reported = Outcome<{ kind: ReportAbsence["kind"] }, AbsenceFailure>;

/** A trainee says that they are away: absent is told, leave is asked for. */
export async function reportAbsence(
  actor: Actor,
  input: ReportAbsence,
  outer?: Tx,
): Promise<Reported> {
  const traineeId = ensureTrainee(actor);
  const range = { startsOn: input.startsOn as Day, endsOn: input.endsOn as Day };
  const { kind } = input;
  try {
    return await inTransaction<Reported>(async (tx) => {
      const facts = await factsOf(tx, traineeId);
      const judged = judgeReport({ kind, ...range }, { ...facts, today: today() });
      if (!judged.ok) return judged;
      const dates = { startsOn: toDbDay(range.startsOn), endsOn: toDbDay(range.endsOn) };
      const { id } = await tx.absence.create({
        data: { traineeId, kind, ...dates, reportedById: actor.personId },
      });
      await audit(tx, actor, {
        action: "absence.report",
        subject: { type: "absence", id },
        after: { traineeId, kind, ...range },
      });
      const told = kind === "leave" ? "leaveRequested" : "absenceReported";
      await tellOfAbsence(tx, { traineeId, kind: told, ...range });
      return succeed({ kind });
    }, outer);
  } catch (thrown) {
    const fault = databaseFault(thrown);
    if (outer || fault?.code !== "absenceTwice") throw thrown;
    return fail({ code: "already-absent", field: "startsOn" });
  }
}

/** From when to when somebody is in training, and what their programme says about absences. */
async function factsOf(tx: Tx, traineeId: string) {
  const rule = { select: { latestReportDays: true, longestAbsenceDays: true } };
  const { entryOn, cohort } = await tx.trainee.findUniqueOrThrow({
    where: { id: traineeId },
    select: { entryOn: true, cohort: { select: { endsOn: true, programme: rule } } },
  });
  const training = { startsOn: fromDbDay(entryOn), endsOn: fromDbDay(cohort.endsOn) };
  return { training, rule: cohort.programme };
}
