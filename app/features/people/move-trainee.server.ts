import type { Tx } from "~/db/transaction";
import { type SideRow, takenSteps } from "./merge-side.server";

/** Tables whose rows belong to a trainee; a test holds this list against the database. */
export const traineeTables = [
  "Absence",
  "Assessment",
  "AssessmentReminder",
  "Attendance",
  "AttendanceChange",
  "AttendanceTalk",
  "CheckOffRequest",
  "ClusterMembership",
  "ClusterPreferenceMember",
  "Enrolment",
  "EnrolmentReversal",
  "ExamResult",
  "FeedbackGiven",
  "Handover",
  "Level",
  "NoticeBreach",
  "Placement",
  "PlanningRestriction",
  "Record",
  "RecordReminder",
  "SelfAssessment",
  "TalkNotice",
  "Wish",
] as const;

/** Everything of the gone entry's trainee becomes the kept one's. */
export async function moveTrainee(
  tx: Tx,
  keep: SideRow,
  gone: SideRow,
  cohort: "keep" | "gone",
): Promise<void> {
  if (!gone.trainee) return;
  if (!keep.trainee) {
    await tx.trainee.update({ where: { id: gone.trainee.id }, data: { personId: keep.id } });
    return;
  }
  const [from, to] = [gone.trainee.id, keep.trainee.id];
  await tx.$queryRaw`SELECT 1 FROM "Trainee" WHERE "id" IN (${from}::uuid, ${to}::uuid)
    ORDER BY "id" FOR UPDATE`;
  await dropSaidTwice(tx, from, to);
  const steps = takenSteps(keep, gone, cohort);
  const { taken, dropped } = steps.ok ? steps.value : { taken: [], dropped: [] };
  await tx.enrolment.deleteMany({ where: { id: { in: dropped } } });
  await tx.enrolment.updateMany({ where: { id: { in: taken } }, data: { traineeId: to } });
  const move = { where: { traineeId: from }, data: { traineeId: to } };
  await tx.enrolmentReversal.updateMany(move);
  await tx.clusterMembership.updateMany(move);
  await tx.clusterPreferenceMember.updateMany(move);
  await tx.noticeBreach.updateMany(move);
  await tx.placement.updateMany(move);
  await tx.wish.updateMany(move);
  await tx.planningRestriction.updateMany(move);
  await tx.attendance.updateMany(move);
  await tx.attendanceChange.updateMany(move);
  await tx.attendanceTalk.updateMany(move);
  await tx.$executeRaw`INSERT INTO "TalkNotice" ("traineeId", "since", "sentAt")
    SELECT ${to}::uuid, "since", "sentAt" FROM "TalkNotice" WHERE "traineeId" = ${from}::uuid
    ON CONFLICT DO NOTHING`;
  await tx.absence.updateMany(move);
  await moveRecords(tx, from, to);
  await tx.assessment.updateMany(move);
  await tx.selfAssessment.updateMany(move);
  await tx.checkOffRequest.updateMany(move);
  await tx.handover.updateMany(move);
  await tx.feedbackGiven.updateMany(move);
  await tx.examResult.updateMany(move);
  await moveLevels(tx, from, to);
  await tx.trainee.delete({ where: { id: from } });
}

/** The same mark, days away, wish, preference, open request, handover: once is enough. */
async function dropSaidTwice(tx: Tx, from: string, to: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM "Attendance" a USING "Attendance" b
    WHERE a."traineeId" = ${from}::uuid AND b."traineeId" = ${to}::uuid
      AND a."lessonId" = b."lessonId"`;
  await tx.$executeRaw`DELETE FROM "AttendanceTalk" a USING "AttendanceTalk" b
    WHERE a."traineeId" = ${from}::uuid AND b."traineeId" = ${to}::uuid
      AND a."heldOn" = b."heldOn"`;
  await tx.$executeRaw`UPDATE "Absence" a
       SET "withdrawnAt" = now(), "withdrawnById" = a."reportedById"
      FROM "Absence" b
     WHERE a."traineeId" = ${from}::uuid AND b."traineeId" = ${to}::uuid
       AND a."withdrawnAt" IS NULL AND a."declinedAt" IS NULL
       AND b."withdrawnAt" IS NULL AND b."declinedAt" IS NULL
       AND daterange(a."startsOn", a."endsOn", '[]') && daterange(b."startsOn", b."endsOn", '[]')`;
  await tx.$executeRaw`DELETE FROM "NoticeBreach" a USING "NoticeBreach" b
    WHERE a."traineeId" = ${from}::uuid AND b."traineeId" = ${to}::uuid
      AND a."publicationId" = b."publicationId" AND a."phaseId" = b."phaseId"`;
  await tx.$executeRaw`DELETE FROM "Wish" a USING "Wish" b
    WHERE a."traineeId" = ${from}::uuid AND b."traineeId" = ${to}::uuid
      AND a."phaseId" IS NOT DISTINCT FROM b."phaseId" AND a."rank" = b."rank"`;
  await tx.$executeRaw`DELETE FROM "ClusterPreferenceMember" a USING "ClusterPreferenceMember" b
    WHERE a."traineeId" = ${from}::uuid AND b."traineeId" = ${to}::uuid
      AND a."preferenceId" = b."preferenceId"`;
  await tx.$executeRaw`DELETE FROM "CheckOffRequest" a USING "CheckOffRequest" b
    WHERE a."traineeId" = ${from}::uuid AND b."traineeId" = ${to}::uuid
      AND a."moduleId" = b."moduleId" AND a."answeredAt" IS NULL AND b."answeredAt" IS NULL`;
  await tx.$executeRaw`DELETE FROM "Handover" a USING "Handover" b
    WHERE a."traineeId" = ${from}::uuid AND b."traineeId" = ${to}::uuid
      AND a."movesOn" = b."movesOn"`;
  await tx.$executeRaw`DELETE FROM "FeedbackGiven" a USING "FeedbackGiven" b
    WHERE a."traineeId" = ${from}::uuid AND b."traineeId" = ${to}::uuid
      AND a."siteId" = b."siteId" AND a."phaseId" = b."phaseId"`;
}

/** Records, and of what was reminded of already each once. */
async function moveRecords(tx: Tx, from: string, to: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM "RecordReminder" a USING "RecordReminder" b
    WHERE a."traineeId" = ${from}::uuid AND b."traineeId" = ${to}::uuid
      AND a."weekOn" = b."weekOn" AND a."step" = b."step"`;
  await tx.$executeRaw`DELETE FROM "AssessmentReminder" a USING "AssessmentReminder" b
    WHERE a."traineeId" = ${from}::uuid AND b."traineeId" = ${to}::uuid
      AND a."phaseId" = b."phaseId" AND a."kind" = b."kind"`;
  const move = { where: { traineeId: from }, data: { traineeId: to } };
  await tx.record.updateMany(move);
  await tx.recordReminder.updateMany(move);
  await tx.assessmentReminder.updateMany(move);
}

/** Levels are append-only: each row is written again as it was, under the kept trainee. */
async function moveLevels(tx: Tx, from: string, to: string): Promise<void> {
  await tx.$executeRaw`
    WITH gone AS (DELETE FROM "Level" WHERE "traineeId" = ${from}::uuid RETURNING *)
    INSERT INTO "Level"
    SELECT (jsonb_populate_record(
      NULL::"Level", to_jsonb(gone) || jsonb_build_object('traineeId', ${to}::text))).*
    FROM gone`;
}
