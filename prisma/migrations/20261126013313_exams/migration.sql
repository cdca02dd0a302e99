-- Exams: their days, what admission asks for, and results that stay.

CREATE TYPE "ExamKind" AS ENUM ('intermediate', 'final');
CREATE TYPE "ExamAbsence" AS ENUM ('excused', 'unexcused', 'not_admitted');

CREATE TABLE "AdmissionConditions" (
  "programmeId" UUID NOT NULL,
  "kind" "ExamKind" NOT NULL,
  "recordsComplete" BOOLEAN NOT NULL,
  "levelsPercent" INTEGER,
  "assessmentsConfirmed" BOOLEAN NOT NULL,
  "reason" TEXT NOT NULL,
  "version" INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT "AdmissionConditions_pkey" PRIMARY KEY ("programmeId", "kind"),
  CONSTRAINT admission_levels_percent CHECK ("levelsPercent" BETWEEN 1 AND 100),
  CONSTRAINT admission_says_why CHECK (btrim("reason") <> '')
);
ALTER TABLE "AdmissionConditions" ADD CONSTRAINT "AdmissionConditions_programmeId_fkey"
  FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "Exam" (
  "id" UUID NOT NULL,
  "cohortId" UUID NOT NULL,
  "kind" "ExamKind" NOT NULL,
  "title" TEXT NOT NULL,
  "on" DATE NOT NULL,
  "startMinute" INTEGER,
  "place" TEXT,
  "repeatsId" UUID,
  "plannedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "plannedById" UUID NOT NULL,
  "cancelledAt" TIMESTAMPTZ(3),
  "cancelledById" UUID,
  "cancelReason" TEXT,
  "version" INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT "Exam_pkey" PRIMARY KEY ("id"),
  CONSTRAINT exam_has_a_title CHECK (btrim("title") <> ''),
  CONSTRAINT exam_start_minute CHECK ("startMinute" BETWEEN 0 AND 1439),
  CONSTRAINT exam_repeats_another CHECK ("repeatsId" <> "id"),
  CONSTRAINT exam_cancelled_whole CHECK (
    num_nonnulls("cancelledAt", "cancelledById", "cancelReason") IN (0, 3) AND btrim("cancelReason") <> '')
);
CREATE UNIQUE INDEX "Exam_id_cohortId_kind_key" ON "Exam"("id", "cohortId", "kind");
CREATE INDEX "Exam_cohortId_on_idx" ON "Exam"("cohortId", "on");
CREATE INDEX "Exam_on_idx" ON "Exam"("on");
ALTER TABLE "Exam" ADD CONSTRAINT "Exam_cohortId_fkey"
  FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Exam" ADD CONSTRAINT "Exam_repeatsId_cohortId_kind_fkey"
  FOREIGN KEY ("repeatsId", "cohortId", "kind") REFERENCES "Exam"("id", "cohortId", "kind")
  ON DELETE NO ACTION ON UPDATE NO ACTION;

CREATE TABLE "ExamResult" (
  "id" UUID NOT NULL,
  "examId" UUID NOT NULL,
  "traineeId" UUID NOT NULL,
  "scale" "GradeScale" NOT NULL,
  "grade" INTEGER,
  "absence" "ExamAbsence",
  "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "recordedById" UUID NOT NULL,
  "correctsId" UUID,
  "reason" TEXT,
  CONSTRAINT "ExamResult_pkey" PRIMARY KEY ("id"),
  CONSTRAINT exam_result_grade_or_absence CHECK (num_nonnulls("grade", "absence") = 1),
  CONSTRAINT exam_result_on_its_scale CHECK (
    "grade" BETWEEN CASE "scale" WHEN 'grades_1_6' THEN 1 ELSE 0 END
                AND CASE "scale" WHEN 'grades_1_6' THEN 6 ELSE 15 END),
  CONSTRAINT exam_correction_says_why CHECK (
    ("correctsId" IS NULL) = ("reason" IS NULL) AND btrim("reason") <> ''),
  CONSTRAINT exam_correction_of_another CHECK ("correctsId" <> "id")
);
CREATE UNIQUE INDEX "ExamResult_correctsId_key" ON "ExamResult"("correctsId");
CREATE UNIQUE INDEX "ExamResult_id_examId_traineeId_key" ON "ExamResult"("id", "examId", "traineeId");
CREATE UNIQUE INDEX exam_result_first_once ON "ExamResult" ("examId", "traineeId") WHERE ("correctsId" IS NULL);
CREATE INDEX "ExamResult_traineeId_idx" ON "ExamResult"("traineeId");
CREATE INDEX "ExamResult_examId_idx" ON "ExamResult"("examId");
ALTER TABLE "ExamResult" ADD CONSTRAINT "ExamResult_examId_fkey"
  FOREIGN KEY ("examId") REFERENCES "Exam"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ExamResult" ADD CONSTRAINT "ExamResult_traineeId_fkey"
  FOREIGN KEY ("traineeId") REFERENCES "Trainee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ExamResult" ADD CONSTRAINT "ExamResult_correctsId_examId_traineeId_fkey"
  FOREIGN KEY ("correctsId", "examId", "traineeId") REFERENCES "ExamResult"("id", "examId", "traineeId")
  ON DELETE NO ACTION ON UPDATE NO ACTION;

-- A result belongs to an exam that took place, on the scale of its programme; a correction keeps the
-- scale of what it corrects. The exam is held, so that nobody moves or cancels it meanwhile.
CREATE FUNCTION exam_result_fits() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  exam "Exam"%ROWTYPE;
  due "GradeScale";
BEGIN
  SELECT * INTO exam FROM "Exam" WHERE "id" = NEW."examId" FOR SHARE;
  IF exam."cancelledAt" IS NOT NULL OR exam."on" > (NEW."recordedAt" AT TIME ZONE 'Europe/Berlin')::date THEN
    RAISE EXCEPTION 'an exam that did not take place has no results' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."correctsId" IS NULL THEN
    SELECT p."gradeScale" INTO due FROM "Cohort" c JOIN "Programme" p ON p."id" = c."programmeId"
     WHERE c."id" = exam."cohortId" FOR SHARE OF p;
  ELSE
    SELECT "scale" INTO due FROM "ExamResult" WHERE "id" = NEW."correctsId";
  END IF;
  IF NEW."scale" IS DISTINCT FROM due THEN
    RAISE EXCEPTION 'a result stands on the scale of its programme' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER exam_result_fits BEFORE INSERT ON "ExamResult" FOR EACH ROW EXECUTE FUNCTION exam_result_fits();

-- Only when two entries of one person become one does a result go to the kept entry, and the merge says
-- so in its own transaction.
CREATE FUNCTION exam_result_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('clusterplan.merging', true) = 'on'
    AND to_jsonb(NEW) - 'traineeId' = to_jsonb(OLD) - 'traineeId' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER exam_result_stays BEFORE UPDATE OR DELETE ON "ExamResult"
  FOR EACH ROW EXECUTE FUNCTION exam_result_stays();

-- What somebody has a result in neither moves to another day nor is cancelled, and what was cancelled
-- stays so; whoever repeats an exam does so on a later day.
CREATE FUNCTION exam_stays() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  is_moved BOOLEAN := NEW."on" <> OLD."on" OR NEW."cohortId" <> OLD."cohortId" OR NEW."kind" <> OLD."kind"
    OR NEW."repeatsId" IS DISTINCT FROM OLD."repeatsId" OR NEW."cancelledAt" IS DISTINCT FROM OLD."cancelledAt";
BEGIN
  IF OLD."cancelledAt" IS NOT NULL
    OR (is_moved AND EXISTS (SELECT 1 FROM "ExamResult" WHERE "examId" = OLD."id")) THEN
    RAISE EXCEPTION 'an % with results, or cancelled, is append-only', TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER exam_stays BEFORE UPDATE ON "Exam" FOR EACH ROW EXECUTE FUNCTION exam_stays();

CREATE FUNCTION exam_repeats_later() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Exam" WHERE "id" = NEW."repeatsId" AND "on" >= NEW."on")
    OR EXISTS (SELECT 1 FROM "Exam" WHERE "repeatsId" = NEW."id" AND "on" <= NEW."on") THEN
    RAISE EXCEPTION 'an exam is repeated on a later day' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER exam_repeats_later BEFORE INSERT OR UPDATE OF "on", "repeatsId" ON "Exam"
  FOR EACH ROW EXECUTE FUNCTION exam_repeats_later();

-- A programme's scale stays while results stand on it.
CREATE FUNCTION programme_keeps_scale() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "ExamResult" r JOIN "Exam" e ON e."id" = r."examId"
             JOIN "Cohort" c ON c."id" = e."cohortId" WHERE c."programmeId" = NEW."id") THEN
    RAISE EXCEPTION 'the scale of a % with results is append-only', TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER programme_keeps_scale BEFORE UPDATE OF "gradeScale" ON "Programme"
  FOR EACH ROW WHEN (OLD."gradeScale" <> NEW."gradeScale") EXECUTE FUNCTION programme_keeps_scale();
