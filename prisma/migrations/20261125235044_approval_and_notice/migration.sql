-- AlterTable
ALTER TABLE "Programme" ADD COLUMN "approvalRequired" BOOLEAN NOT NULL DEFAULT false;

-- CreateEnum
CREATE TYPE "ApprovalAnswer" AS ENUM ('approved', 'rejected', 'withdrawn');

-- CreateTable
CREATE TABLE "ApprovalRequest" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "askedById" UUID NOT NULL,
    "comment" TEXT,
    "answer" "ApprovalAnswer",
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" UUID,
    "reason" TEXT,

    CONSTRAINT "ApprovalRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoticeBreach" (
    "id" UUID NOT NULL,
    "publicationId" UUID NOT NULL,
    "traineeId" UUID NOT NULL,
    "phaseId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "noticeWeeks" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "NoticeBreach_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ApprovalRequest_planId_askedAt_idx" ON "ApprovalRequest"("planId", "askedAt");

-- CreateIndex
CREATE UNIQUE INDEX "NoticeBreach_publicationId_traineeId_phaseId_key" ON "NoticeBreach"("publicationId", "traineeId", "phaseId");

-- CreateIndex
CREATE INDEX "NoticeBreach_traineeId_idx" ON "NoticeBreach"("traineeId");

-- AddForeignKey
ALTER TABLE "ApprovalRequest" ADD CONSTRAINT "ApprovalRequest_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeBreach" ADD CONSTRAINT "NoticeBreach_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeBreach" ADD CONSTRAINT "NoticeBreach_traineeId_fkey" FOREIGN KEY ("traineeId") REFERENCES "Trainee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeBreach" ADD CONSTRAINT "NoticeBreach_phaseId_fkey" FOREIGN KEY ("phaseId") REFERENCES "Phase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One request waits per plan; an answer has its day and its person; nobody approves or rejects their own.
CREATE UNIQUE INDEX approval_one_open_per_plan ON "ApprovalRequest" ("planId") WHERE ("answer" IS NULL);
ALTER TABLE "ApprovalRequest" ADD CONSTRAINT approval_answered
  CHECK (("answer" IS NULL) = ("answeredAt" IS NULL) AND ("answer" IS NULL) = ("answeredById" IS NULL));
ALTER TABLE "ApprovalRequest" ADD CONSTRAINT approval_by_somebody_else
  CHECK ("answer" IS NULL OR "answer" = 'withdrawn' OR "answeredById" <> "askedById");
ALTER TABLE "ApprovalRequest" ADD CONSTRAINT approval_rejected_with_reason
  CHECK ("answer" IS DISTINCT FROM 'rejected' OR "reason" IS NOT NULL);

-- Where the programme demands it, nothing is published that nobody else has approved.
CREATE FUNCTION publication_is_approved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Plan" p JOIN "Cohort" c ON c."id" = p."cohortId"
               JOIN "Programme" g ON g."id" = c."programmeId"
              WHERE p."id" = NEW."planId" AND g."approvalRequired")
     AND NOT EXISTS (SELECT 1 FROM "ApprovalRequest" a
                      WHERE a."planId" = NEW."planId" AND a."answer" = 'approved'
                        AND a."answeredById" = NEW."publishedById")
  THEN
    RAISE EXCEPTION 'plan % has not been approved', NEW."planId" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER publication_is_approved BEFORE INSERT ON "Publication"
  FOR EACH ROW EXECUTE FUNCTION publication_is_approved();
