-- When trainers cannot teach, without a why; and who was asked to take a lesson, with what became of it.

CREATE TABLE "Unavailability" (
  "id" UUID NOT NULL,
  "trainerId" UUID NOT NULL,
  "startsOn" DATE NOT NULL,
  "endsOn" DATE,
  "weekdays" INTEGER[] NOT NULL DEFAULT ARRAY[]::INTEGER[],
  "fromMinute" INTEGER,
  "toMinute" INTEGER,
  "reportedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "reportedById" UUID NOT NULL,
  "withdrawnAt" TIMESTAMPTZ(3),
  "withdrawnById" UUID,
  "version" INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT "Unavailability_pkey" PRIMARY KEY ("id"),
  CONSTRAINT unavailability_range CHECK ("startsOn" <= "endsOn"),
  CONSTRAINT unavailability_ends_or_repeats CHECK ("endsOn" IS NOT NULL OR cardinality("weekdays") > 0),
  CONSTRAINT unavailability_weekdays CHECK ("weekdays" <@ ARRAY[1, 2, 3, 4, 5, 6, 7]),
  CONSTRAINT unavailability_time CHECK (("fromMinute" IS NULL) = ("toMinute" IS NULL)
    AND ("fromMinute" IS NULL OR (0 <= "fromMinute" AND "fromMinute" < "toMinute" AND "toMinute" <= 1440))),
  CONSTRAINT unavailability_withdrawn_by_somebody CHECK (("withdrawnAt" IS NULL) = ("withdrawnById" IS NULL))
);
CREATE INDEX "Unavailability_trainerId_startsOn_idx" ON "Unavailability" ("trainerId", "startsOn");
ALTER TABLE "Unavailability" ADD CONSTRAINT "Unavailability_trainerId_fkey"
  FOREIGN KEY ("trainerId") REFERENCES "Trainer" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TYPE "CoverState" AS ENUM ('asked', 'accepted', 'declined', 'withdrawn');
CREATE TABLE "Cover" (
  "id" UUID NOT NULL,
  "lessonId" UUID NOT NULL,
  "absentTrainerId" UUID NOT NULL,
  "coverTrainerId" UUID NOT NULL,
  "state" "CoverState" NOT NULL DEFAULT 'asked',
  "askedAt" TIMESTAMPTZ(3) NOT NULL,
  "askedById" UUID NOT NULL,
  "settledAt" TIMESTAMPTZ(3),
  "settledById" UUID,
  CONSTRAINT "Cover_pkey" PRIMARY KEY ("id"),
  CONSTRAINT cover_by_somebody_else CHECK ("absentTrainerId" <> "coverTrainerId"),
  CONSTRAINT cover_settled_by_somebody CHECK (("state" = 'asked') = ("settledAt" IS NULL)
    AND ("settledAt" IS NULL) = ("settledById" IS NULL))
);
CREATE UNIQUE INDEX cover_asked_once ON "Cover" ("lessonId", "absentTrainerId", "coverTrainerId")
  WHERE ("state" = 'asked');
CREATE INDEX "Cover_lessonId_idx" ON "Cover" ("lessonId");
CREATE INDEX "Cover_coverTrainerId_state_idx" ON "Cover" ("coverTrainerId", "state");
CREATE INDEX "Cover_absentTrainerId_idx" ON "Cover" ("absentTrainerId");
ALTER TABLE "Cover" ADD CONSTRAINT "Cover_lessonId_fkey"
  FOREIGN KEY ("lessonId") REFERENCES "Lesson" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Cover" ADD CONSTRAINT "Cover_absentTrainerId_fkey"
  FOREIGN KEY ("absentTrainerId") REFERENCES "Trainer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Cover" ADD CONSTRAINT "Cover_coverTrainerId_fkey"
  FOREIGN KEY ("coverTrainerId") REFERENCES "Trainer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- What was answered stays answered.
CREATE TRIGGER cover_settled_once BEFORE UPDATE OF "state", "settledAt", "settledById", "askedAt", "askedById" ON "Cover"
  FOR EACH ROW WHEN (OLD."state" <> 'asked') EXECUTE FUNCTION refuse_change();
