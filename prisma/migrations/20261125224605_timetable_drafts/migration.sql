CREATE TABLE "TimetableDraft" (
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "phaseId" UUID NOT NULL,
    "settings" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "TimetableDraft_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "TimetableRun" (
    "id" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "requestedById" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "beatAt" TIMESTAMPTZ(3),
    "percent" INTEGER NOT NULL DEFAULT 0,
    "finishedAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "failedAt" TIMESTAMPTZ(3),

    CONSTRAINT "TimetableRun_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "TimetableBlock" (
    "id" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "clusterId" UUID NOT NULL,
    "moduleId" UUID NOT NULL,
    "trainerId" UUID NOT NULL,
    "roomId" UUID NOT NULL,
    "on" DATE NOT NULL,
    "startMinute" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "locked" BOOLEAN NOT NULL DEFAULT false,
    "lessonId" UUID,

    CONSTRAINT "TimetableBlock_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "TimetableGap" (
    "draftId" UUID NOT NULL,
    "clusterId" UUID NOT NULL,
    "moduleId" UUID NOT NULL,
    "minutes" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "waitsForId" UUID,

    CONSTRAINT "TimetableGap_pkey" PRIMARY KEY ("draftId","clusterId","moduleId")
);

CREATE INDEX "TimetableDraft_cohortId_idx" ON "TimetableDraft"("cohortId");
CREATE INDEX "TimetableRun_draftId_requestedAt_idx" ON "TimetableRun"("draftId", "requestedAt");
CREATE UNIQUE INDEX "TimetableBlock_lessonId_key" ON "TimetableBlock"("lessonId");
CREATE INDEX "TimetableBlock_draftId_on_idx" ON "TimetableBlock"("draftId", "on");

ALTER TABLE "TimetableDraft" ADD CONSTRAINT "TimetableDraft_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TimetableDraft" ADD CONSTRAINT "TimetableDraft_phaseId_fkey" FOREIGN KEY ("phaseId") REFERENCES "Phase"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TimetableRun" ADD CONSTRAINT "TimetableRun_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "TimetableDraft"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TimetableBlock" ADD CONSTRAINT "TimetableBlock_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "TimetableDraft"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TimetableBlock" ADD CONSTRAINT "TimetableBlock_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TimetableBlock" ADD CONSTRAINT "TimetableBlock_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TimetableBlock" ADD CONSTRAINT "TimetableBlock_trainerId_fkey" FOREIGN KEY ("trainerId") REFERENCES "Trainer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TimetableBlock" ADD CONSTRAINT "TimetableBlock_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TimetableBlock" ADD CONSTRAINT "TimetableBlock_lessonId_fkey" FOREIGN KEY ("lessonId") REFERENCES "Lesson"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "TimetableGap" ADD CONSTRAINT "TimetableGap_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "TimetableDraft"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TimetableGap" ADD CONSTRAINT "TimetableGap_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TimetableGap" ADD CONSTRAINT "TimetableGap_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "TimetableGap" ADD CONSTRAINT "TimetableGap_waitsForId_fkey" FOREIGN KEY ("waitsForId") REFERENCES "Module"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What must never be ------------------------------------------------------------------------------

-- Within a draft nobody and nothing is twice at once either.
ALTER TABLE "TimetableBlock" ADD CONSTRAINT block_cluster_once
  EXCLUDE USING gist ("draftId" WITH =, "clusterId" WITH =, "on" WITH =,
    int4range("startMinute", "startMinute" + "minutes") WITH &&);
ALTER TABLE "TimetableBlock" ADD CONSTRAINT block_trainer_once
  EXCLUDE USING gist ("draftId" WITH =, "trainerId" WITH =, "on" WITH =,
    int4range("startMinute", "startMinute" + "minutes") WITH &&);
ALTER TABLE "TimetableBlock" ADD CONSTRAINT block_room_once
  EXCLUDE USING gist ("draftId" WITH =, "roomId" WITH =, "on" WITH =,
    int4range("startMinute", "startMinute" + "minutes") WITH &&);
ALTER TABLE "TimetableBlock" ADD CONSTRAINT block_within_its_day
  CHECK ("minutes" > 0 AND "startMinute" >= 0 AND "startMinute" + "minutes" <= 1440);
ALTER TABLE "TimetableGap" ADD CONSTRAINT gap_of_some_minutes CHECK ("minutes" > 0);

-- One search at a time for a draft; a search that was cancelled or failed is over.
CREATE UNIQUE INDEX "TimetableRun_one_open" ON "TimetableRun"("draftId") WHERE "finishedAt" IS NULL;
ALTER TABLE "TimetableRun" ADD CONSTRAINT run_over
  CHECK (("cancelledAt" IS NULL AND "failedAt" IS NULL) OR "finishedAt" IS NOT NULL);
ALTER TABLE "TimetableRun" ADD CONSTRAINT run_percent CHECK ("percent" BETWEEN 0 AND 100);
