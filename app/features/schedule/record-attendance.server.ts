import { audit } from "~/db/audit";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { ensure } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import { now, today } from "~/platform/clock";
import { attendedLesson } from "./attended-lesson.server";
import type { LessonFailure } from "./lesson-failure";
import type { RecordAttendance } from "./record-attendance.schema";

type Recorded = Outcome<{ lessonId: string }, LessonFailure>;

/** Keeps who was there; may be corrected later, and the audit log keeps what stood before. */
export function recordAttendance(
  actor: Actor,
  { lessonId, marks }: RecordAttendance,
  outer?: Tx,
): Promise<Recorded> {
  ensure(actor.role === "trainer");
  return inTransaction<Recorded>(async (tx) => {
    const { lesson, on, canRecord, members } = await attendedLesson(tx, actor, lessonId);
    ensure(canRecord);
    if (!lesson.active) return fail({ code: "cancelled" });
    if (on > today()) return fail({ code: "not-begun" });
    const known = new Set(members.map(({ traineeId }) => traineeId));
    if (!marks.every(({ traineeId }) => known.has(traineeId)))
      return fail({ code: "not-a-member" });
    const before = new Map(lesson.attendances.map((row) => [row.traineeId, row.mark]));
    const changed = marks.filter(({ traineeId, mark }) => before.get(traineeId) !== mark);
    for (const one of changed) await keep(tx, actor, { lessonId, ...one });
    if (changed.length > 0) {
      await audit(tx, actor, {
        action: "attendance.record",
        subject: { type: "lesson", id: lessonId },
        before: changed.map(({ traineeId }) => ({
          traineeId,
          mark: before.get(traineeId) ?? null,
        })),
        after: changed,
      });
    }
    return succeed({ lessonId });
  }, outer);
}

function keep(
  tx: Tx,
  actor: Actor,
  { lessonId, traineeId, mark }: { lessonId: string } & RecordAttendance["marks"][number],
) {
  const recorded = { mark, recordedAt: now(), recordedById: actor.personId };
  return tx.attendance.upsert({
    where: { lessonId_traineeId: { lessonId, traineeId } },
    create: { lessonId, traineeId, ...recorded },
    update: { ...recorded, version: { increment: 1 } },
  });
}
