-- What a talk and a report of absence depend on is the programme's, like the share of lessons missed.
ALTER TABLE "Programme"
  ADD COLUMN "leastLessons" INTEGER NOT NULL DEFAULT 5,
  ADD COLUMN "longestAbsenceDays" INTEGER NOT NULL DEFAULT 184,
  ADD COLUMN "latestReportDays" INTEGER NOT NULL DEFAULT 14;
ALTER TABLE "Programme" ADD CONSTRAINT programme_attendance_rules CHECK (
  "leastLessons" BETWEEN 1 AND 100 AND "longestAbsenceDays" BETWEEN 1 AND 366
  AND "latestReportDays" BETWEEN 0 AND 60);
