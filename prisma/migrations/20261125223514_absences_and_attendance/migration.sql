-- Absences that are decided and withdrawn, corrections of attendance, and talks about it.

ALTER TABLE "Absence"
  ADD COLUMN "declinedAt" TIMESTAMPTZ(3),
  ADD COLUMN "declinedById" UUID,
  ADD COLUMN "withdrawnAt" TIMESTAMPTZ(3),
  ADD COLUMN "withdrawnById" UUID;
ALTER TABLE "Absence" ADD CONSTRAINT absence_decided_by_somebody
  CHECK (("approvedAt" IS NULL) = ("approvedById" IS NULL)
    AND ("declinedAt" IS NULL) = ("declinedById" IS NULL)
    AND ("withdrawnAt" IS NULL) = ("withdrawnById" IS NULL));
ALTER TABLE "Absence" ADD CONSTRAINT absence_decided_once
  CHECK ("approvedAt" IS NULL OR "declinedAt" IS NULL);
ALTER TABLE "Absence" ADD CONSTRAINT absence_only_leave_is_decided
  CHECK ("kind" = 'leave' OR ("approvedAt" IS NULL AND "declinedAt" IS NULL));
ALTER TABLE "Absence" ADD CONSTRAINT absence_once_per_day
  EXCLUDE USING gist ("traineeId" WITH =, daterange("startsOn", "endsOn", '[]') WITH &&)
  WHERE ("withdrawnAt" IS NULL AND "declinedAt" IS NULL);

CREATE TABLE "AttendanceChange" (
  "id" UUID NOT NULL,
  "lessonId" UUID NOT NULL,
  "traineeId" UUID NOT NULL,
  "fromMark" "AttendanceMark" NOT NULL,
  "toMark" "AttendanceMark" NOT NULL,
  "changedAt" TIMESTAMPTZ(3) NOT NULL,
  "changedById" UUID NOT NULL,
  CONSTRAINT "AttendanceChange_pkey" PRIMARY KEY ("id"),
  CONSTRAINT attendance_change_is_one CHECK ("fromMark" <> "toMark")
);
CREATE INDEX "AttendanceChange_lessonId_traineeId_idx" ON "AttendanceChange" ("lessonId", "traineeId");
CREATE INDEX "AttendanceChange_traineeId_idx" ON "AttendanceChange" ("traineeId");
ALTER TABLE "AttendanceChange" ADD CONSTRAINT "AttendanceChange_lessonId_fkey"
  FOREIGN KEY ("lessonId") REFERENCES "Lesson" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "AttendanceChange" ADD CONSTRAINT "AttendanceChange_traineeId_fkey"
  FOREIGN KEY ("traineeId") REFERENCES "Trainee" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Programme"
  ADD COLUMN "missedPercent" INTEGER NOT NULL DEFAULT 20,
  ADD COLUMN "missedDays" INTEGER NOT NULL DEFAULT 10;
ALTER TABLE "Programme" ADD CONSTRAINT programme_missed
  CHECK ("missedPercent" BETWEEN 1 AND 100 AND "missedDays" BETWEEN 1 AND 100);

CREATE TABLE "AttendanceTalk" (
  "id" UUID NOT NULL,
  "traineeId" UUID NOT NULL,
  "heldOn" DATE NOT NULL,
  "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "recordedById" UUID NOT NULL,
  CONSTRAINT "AttendanceTalk_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "AttendanceTalk_traineeId_heldOn_key" ON "AttendanceTalk" ("traineeId", "heldOn");
ALTER TABLE "AttendanceTalk" ADD CONSTRAINT "AttendanceTalk_traineeId_fkey"
  FOREIGN KEY ("traineeId") REFERENCES "Trainee" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER attendance_talk_append_only BEFORE UPDATE OF "heldOn", "recordedAt", "recordedById" ON "AttendanceTalk"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER attendance_change_append_only
  BEFORE UPDATE OF "lessonId", "fromMark", "toMark", "changedAt", "changedById" ON "AttendanceChange"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Whoever is to talk is told once for the same stretch of a phase.
CREATE TABLE "TalkNotice" (
  "traineeId" UUID NOT NULL,
  "since" DATE NOT NULL,
  "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "TalkNotice_pkey" PRIMARY KEY ("traineeId", "since")
);
ALTER TABLE "TalkNotice" ADD CONSTRAINT "TalkNotice_traineeId_fkey"
  FOREIGN KEY ("traineeId") REFERENCES "Trainee" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
