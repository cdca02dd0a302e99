-- Feedback on sites: what was said, and apart from it that it was said.

CREATE TABLE "SiteFeedback" (
  "id" UUID NOT NULL,
  "siteId" UUID NOT NULL,
  "introduction" INTEGER NOT NULL,
  "guidance" INTEGER NOT NULL,
  "tasks" INTEGER NOT NULL,
  "team" INTEGER NOT NULL,
  "text" TEXT,
  "isShown" BOOLEAN NOT NULL DEFAULT false,
  CONSTRAINT "SiteFeedback_pkey" PRIMARY KEY ("id"),
  CONSTRAINT site_feedback_on_scale CHECK ("introduction" BETWEEN 1 AND 5 AND "guidance" BETWEEN 1 AND 5
    AND "tasks" BETWEEN 1 AND 5 AND "team" BETWEEN 1 AND 5)
);
CREATE INDEX "SiteFeedback_siteId_idx" ON "SiteFeedback"("siteId");
ALTER TABLE "SiteFeedback" ADD CONSTRAINT "SiteFeedback_siteId_fkey"
  FOREIGN KEY ("siteId") REFERENCES "Site"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE TRIGGER site_feedback_stays BEFORE UPDATE ON "SiteFeedback" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE "FeedbackGiven" (
  "traineeId" UUID NOT NULL,
  "siteId" UUID NOT NULL,
  "phaseId" UUID NOT NULL,
  CONSTRAINT "FeedbackGiven_pkey" PRIMARY KEY ("traineeId", "siteId", "phaseId")
);
ALTER TABLE "FeedbackGiven" ADD CONSTRAINT "FeedbackGiven_traineeId_fkey"
  FOREIGN KEY ("traineeId") REFERENCES "Trainee"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "FeedbackGiven" ADD CONSTRAINT "FeedbackGiven_siteId_fkey"
  FOREIGN KEY ("siteId") REFERENCES "Site"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "FeedbackGiven" ADD CONSTRAINT "FeedbackGiven_phaseId_fkey"
  FOREIGN KEY ("phaseId") REFERENCES "Phase"("id") ON DELETE CASCADE ON UPDATE CASCADE;
