-- Assessments: their phase, the talk in the middle, the programme's criteria, and what stays as it is.

ALTER TABLE "Programme" ADD COLUMN "criteria" TEXT[] DEFAULT ARRAY['Fachwissen', 'Arbeitsqualität',
  'Arbeitstempo', 'Selbstständigkeit', 'Bürgerorientierung', 'Teamverhalten', 'Lernbereitschaft'];
ALTER TABLE "Programme" ADD CONSTRAINT programme_has_criteria CHECK (cardinality("criteria") BETWEEN 1 AND 20);

ALTER TABLE "Assessment"
  ADD COLUMN "phaseId" UUID,
  ADD COLUMN "talkOn" DATE,
  ADD COLUMN "talkNote" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "commentedAt" TIMESTAMPTZ(3),
  ADD COLUMN "readAt" TIMESTAMPTZ(3);
UPDATE "Assessment" SET "phaseId" = p."phaseId" FROM "Placement" p WHERE p."id" = "placementId";
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_phaseId_fkey"
  FOREIGN KEY ("phaseId") REFERENCES "Phase"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "Assessment_authorId_idx" ON "Assessment"("authorId");
CREATE UNIQUE INDEX assessment_once_per_placement ON "Assessment" ("placementId") WHERE "placementId" IS NOT NULL;
CREATE UNIQUE INDEX assessment_once_per_cluster_phase ON "Assessment" ("traineeId", "clusterId", "phaseId")
  WHERE "clusterId" IS NOT NULL;
ALTER TABLE "Assessment" ADD CONSTRAINT assessment_dated CHECK (
  ("state" = 'draft' OR "completedAt" IS NOT NULL)
  AND ("state" IN ('draft', 'completed') OR "discussedOn" IS NOT NULL)
  AND ("state" <> 'confirmed' OR ("confirmedAt" IS NOT NULL AND "confirmedById" IS NOT NULL)));

ALTER TABLE "AssessmentMark" ADD COLUMN "ordinal" INTEGER NOT NULL DEFAULT 0, ALTER COLUMN "grade" DROP NOT NULL;

CREATE TYPE "AssessmentReminderKind" AS ENUM ('talk', 'due');
CREATE TABLE "AssessmentReminder" (
  "traineeId" UUID NOT NULL,
  "phaseId" UUID NOT NULL,
  "kind" "AssessmentReminderKind" NOT NULL,
  "remindedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "AssessmentReminder_pkey" PRIMARY KEY ("traineeId", "phaseId", "kind")
);
ALTER TABLE "AssessmentReminder" ADD CONSTRAINT "AssessmentReminder_traineeId_fkey"
  FOREIGN KEY ("traineeId") REFERENCES "Trainee"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "AssessmentReminder" ADD CONSTRAINT "AssessmentReminder_phaseId_fkey"
  FOREIGN KEY ("phaseId") REFERENCES "Phase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was completed is what was discussed: words and marks change in a draft alone, and a confirmed
-- assessment not at all. Merging two entries of one person moves it, and says so in its transaction.
CREATE FUNCTION assessment_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('clusterplan.merging', true) = 'on'
    AND to_jsonb(NEW) - '{traineeId,authorId}'::text[] = to_jsonb(OLD) - '{traineeId,authorId}'::text[] THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD."readAt" IS NULL AND to_jsonb(NEW) - 'readAt' = to_jsonb(OLD) - 'readAt' THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD."state" <> 'confirmed' AND NEW."text" = OLD."text"
    AND NEW."talkNote" = OLD."talkNote" AND NEW."talkOn" IS NOT DISTINCT FROM OLD."talkOn" THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a completed % is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER assessment_stays BEFORE UPDATE OR DELETE ON "Assessment"
  FOR EACH ROW WHEN (OLD."state" <> 'draft') EXECUTE FUNCTION assessment_stays();

CREATE FUNCTION assessment_keeps_marks() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  assessment_id UUID := CASE WHEN TG_OP = 'DELETE' THEN OLD."assessmentId" ELSE NEW."assessmentId" END;
BEGIN
  PERFORM 1 FROM "Assessment" WHERE "id" = assessment_id AND "state" <> 'draft';
  IF FOUND THEN
    RAISE EXCEPTION 'a completed % is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER assessment_keeps_marks BEFORE INSERT OR UPDATE OR DELETE ON "AssessmentMark"
  FOR EACH ROW EXECUTE FUNCTION assessment_keeps_marks();
