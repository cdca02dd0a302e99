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
type Kept = Awaited<ReturnType<typeof attendedLesson>>["lesson"]["attendances"][number];

/** Who was there: its trainers say so on the day and may correct it later; what stood before is kept. */
export async function recordAttendance(
  actor: Actor,
  { lessonId, marks }: RecordAttendance,
  outer?: Tx,
): Promise<Recorded> {
  ensure(actor.role === "trainer");
  return inTransaction<Recorded>(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Lesson" WHERE "id" = ${lessonId}::uuid FOR UPDATE`;
    const { lesson, on, canRecord, members } = await attendedLesson(tx, actor, lessonId);
    ensure(canRecord);
    if (!lesson.active) return fail({ code: "cancelled" });
    if (on > today()) return fail({ code: "not-begun" });
    const known = new Set(members.map(({ traineeId }) => traineeId));
    if (!marks.every(({ traineeId }) => known.has(traineeId)))
      return fail({ code: "not-a-member" });
    const before = new Map(lesson.attendances.map((row) => [row.traineeId, row]));
    const changed = marks.filter(({ traineeId, mark }) => before.get(traineeId)?.mark !== mark);
    const isStale = changed.some(
      ({ traineeId, seen }) => seen !== (before.get(traineeId)?.version ?? 0),
    );
    if (isStale) return fail({ code: "attendance-stale" });
    await keep(tx, actor, { lessonId, changed, before });
    return succeed({ lessonId });
  }, outer);
}

interface Keeping {
  readonly lessonId: string;
  readonly changed: RecordAttendance["marks"];
  readonly before: ReadonlyMap<string, Kept>;
}

/** First marks in one statement; each correction with its trace. */
async function keep(tx: Tx, actor: Actor, { lessonId, changed, before }: Keeping): Promise<void> {
  if (changed.length === 0) return;
  const at = now();
  const by = { recordedAt: at, recordedById: actor.personId };
  const first = changed.filter(({ traineeId }) => !before.has(traineeId));
  await tx.attendance.createMany({
    data: first.map(({ traineeId, mark }) => ({ lessonId, traineeId, mark, ...by })),
  });
  const corrected = changed.flatMap(({ traineeId, mark }) => {
    const was = before.get(traineeId);
    return was ? [{ traineeId, mark, was: was.mark }] : [];
  });
  for (const { traineeId, mark } of corrected) {
    await tx.attendance.update({
      where: { lessonId_traineeId: { lessonId, traineeId } },
      data: { mark, ...by, version: { increment: 1 } },
    });
  }
  await tx.attendanceChange.createMany({
    data: corrected.map(({ traineeId, mark, was }) => ({
      ...{ lessonId, traineeId, fromMark: was, toMark: mark },
      ...{ changedAt: at, changedById: actor.personId },
    })),
  });
  const markBefore = (traineeId: string) => before.get(traineeId)?.mark ?? null;
  await audit(tx, actor, {
    action: "attendance.record",
    subject: { type: "lesson", id: lessonId },
    before: changed.map(({ traineeId }) => ({ traineeId, mark: markBefore(traineeId) })),
    after: changed.map(({ traineeId, mark }) => ({ traineeId, mark })),
  });
}
