-- A step may carry the share of working time from its day, the cohort it leads into, and what it ended.

ALTER TABLE "Enrolment"
  ADD COLUMN "partTimePercent" INTEGER,
  ADD COLUMN "cohortId" UUID,
  ADD COLUMN "effect" JSONB,
  ADD CONSTRAINT "Enrolment_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT enrolment_share CHECK (
    "partTimePercent" IS NULL
    OR ("state" = 'part_time' AND "partTimePercent" BETWEEN 50 AND 99)
    OR ("state" = 'enrolled' AND "partTimePercent" = 100)
  );

DROP INDEX "Enrolment_traineeId_effectiveOn_idx";
CREATE UNIQUE INDEX "enrolment_one_step_per_day" ON "Enrolment"("traineeId", "effectiveOn");

CREATE TABLE "EnrolmentReversal" (
    "id" UUID NOT NULL,
    "traineeId" UUID NOT NULL,
    "state" "EnrolmentState" NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "reason" TEXT,
    "partTimePercent" INTEGER,
    "cohortId" UUID,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedById" UUID,
    "reversedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reversedById" UUID NOT NULL,

    CONSTRAINT "EnrolmentReversal_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "EnrolmentReversal_traineeId_fkey" FOREIGN KEY ("traineeId") REFERENCES "Trainee"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT enrolment_reversal_after_record CHECK ("reversedAt" >= "recordedAt")
);

CREATE INDEX "EnrolmentReversal_traineeId_idx" ON "EnrolmentReversal"("traineeId");

CREATE TRIGGER enrolment_reversal_immutable
  BEFORE UPDATE OF "state", "effectiveOn", "reason", "partTimePercent", "cohortId", "recordedAt", "recordedById", "reversedAt", "reversedById"
  ON "EnrolmentReversal" FOR EACH ROW EXECUTE FUNCTION refuse_change();
