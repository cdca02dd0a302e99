-- Who finishes an assessment that its author cannot: named by a planner, with a reason, for good.
CREATE TABLE "AssessmentAuthor" (
  "id" UUID NOT NULL,
  "assessmentId" UUID NOT NULL,
  "fromId" UUID,
  "toId" UUID NOT NULL,
  "reason" TEXT NOT NULL,
  "namedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "namedById" UUID NOT NULL,
  CONSTRAINT "AssessmentAuthor_pkey" PRIMARY KEY ("id"),
  CONSTRAINT assessment_author_with_a_reason CHECK (btrim("reason") <> '')
);
CREATE INDEX "AssessmentAuthor_assessmentId_idx" ON "AssessmentAuthor" ("assessmentId");
CREATE INDEX "AssessmentAuthor_toId_idx" ON "AssessmentAuthor" ("toId");
ALTER TABLE "AssessmentAuthor" ADD CONSTRAINT "AssessmentAuthor_assessmentId_fkey"
  FOREIGN KEY ("assessmentId") REFERENCES "Assessment" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- Only whose entry it is may change, when two entries become one person.
CREATE TRIGGER assessment_author_stays
  BEFORE UPDATE OF "assessmentId", "reason", "namedAt", "namedById" ON "AssessmentAuthor"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
