-- Progress: evidence with a link, entries that take others back, the trainee's own view, requests for
-- a check-off, handovers, and from when on somebody needs attention.

ALTER TABLE "Level" ADD COLUMN "link" TEXT, ADD COLUMN "undoesId" UUID;
ALTER TABLE "Level" ADD CONSTRAINT level_link_is_https CHECK ("link" LIKE 'https://%');
CREATE UNIQUE INDEX "Level_id_traineeId_moduleId_key" ON "Level" ("id", "traineeId", "moduleId");
CREATE UNIQUE INDEX "Level_undoesId_key" ON "Level" ("undoesId");
-- An entry takes back one of the same trainee and module.
ALTER TABLE "Level" ADD CONSTRAINT "Level_undoesId_traineeId_moduleId_fkey"
  FOREIGN KEY ("undoesId", "traineeId", "moduleId") REFERENCES "Level" ("id", "traineeId", "moduleId")
  ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE "Level" ADD CONSTRAINT level_does_not_undo_itself CHECK ("undoesId" <> "id");

CREATE TABLE "SelfAssessment" (
  "id" UUID NOT NULL,
  "traineeId" UUID NOT NULL,
  "moduleId" UUID NOT NULL,
  "level" INTEGER NOT NULL,
  "assessedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "SelfAssessment_pkey" PRIMARY KEY ("id"),
  CONSTRAINT self_assessment_level CHECK ("level" BETWEEN 0 AND 3)
);
CREATE INDEX "SelfAssessment_traineeId_moduleId_assessedAt_idx"
  ON "SelfAssessment" ("traineeId", "moduleId", "assessedAt" DESC);
ALTER TABLE "SelfAssessment" ADD CONSTRAINT "SelfAssessment_traineeId_fkey"
  FOREIGN KEY ("traineeId") REFERENCES "Trainee" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "SelfAssessment" ADD CONSTRAINT "SelfAssessment_moduleId_fkey"
  FOREIGN KEY ("moduleId") REFERENCES "Module" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TYPE "CheckOffOutcome" AS ENUM ('confirmed', 'declined', 'withdrawn');
CREATE TABLE "CheckOffRequest" (
  "id" UUID NOT NULL,
  "traineeId" UUID NOT NULL,
  "moduleId" UUID NOT NULL,
  "level" INTEGER NOT NULL,
  "note" TEXT,
  "requestedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "outcome" "CheckOffOutcome",
  "answeredAt" TIMESTAMPTZ(3),
  "answeredById" UUID,
  "answer" TEXT,
  "givenLevel" INTEGER,
  CONSTRAINT "CheckOffRequest_pkey" PRIMARY KEY ("id"),
  CONSTRAINT check_off_level CHECK ("level" BETWEEN 1 AND 3 AND "givenLevel" BETWEEN 0 AND 3),
  CONSTRAINT check_off_answered_whole
    CHECK (("outcome" IS NULL) = ("answeredAt" IS NULL) AND ("outcome" IS NULL) = ("answeredById" IS NULL)),
  CONSTRAINT check_off_confirmed_with_a_level
    CHECK (("givenLevel" IS NOT NULL) = ("outcome" IS NOT NULL AND "outcome" = 'confirmed')),
  CONSTRAINT check_off_declined_with_a_reason CHECK ("outcome" <> 'declined' OR "answer" IS NOT NULL)
);
CREATE INDEX "CheckOffRequest_traineeId_idx" ON "CheckOffRequest" ("traineeId");
CREATE UNIQUE INDEX check_off_open_once ON "CheckOffRequest" ("traineeId", "moduleId")
  WHERE ("answeredAt" IS NULL);
ALTER TABLE "CheckOffRequest" ADD CONSTRAINT "CheckOffRequest_traineeId_fkey"
  FOREIGN KEY ("traineeId") REFERENCES "Trainee" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "CheckOffRequest" ADD CONSTRAINT "CheckOffRequest_moduleId_fkey"
  FOREIGN KEY ("moduleId") REFERENCES "Module" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- What was answered stays; only whose request it is may change, when two entries become one person.
CREATE TRIGGER check_off_answer_stays BEFORE UPDATE ON "CheckOffRequest" FOR EACH ROW
  WHEN (OLD."answeredAt" IS NOT NULL AND OLD."traineeId" = NEW."traineeId")
  EXECUTE FUNCTION refuse_change();

CREATE TABLE "Handover" (
  "id" UUID NOT NULL,
  "traineeId" UUID NOT NULL,
  "movesOn" DATE NOT NULL,
  "goals" TEXT NOT NULL,
  "nextSteps" TEXT NOT NULL,
  "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "writtenById" UUID NOT NULL,
  "version" INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT "Handover_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Handover_traineeId_movesOn_key" ON "Handover" ("traineeId", "movesOn");
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_traineeId_fkey"
  FOREIGN KEY ("traineeId") REFERENCES "Trainee" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "PaceRule" (
  "programmeId" UUID NOT NULL,
  "weeksBehind" INTEGER NOT NULL,
  "attendancePercent" INTEGER NOT NULL,
  "recordDays" INTEGER NOT NULL,
  "version" INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT "PaceRule_pkey" PRIMARY KEY ("programmeId"),
  CONSTRAINT pace_rule_figures CHECK ("weeksBehind" BETWEEN 0 AND 26
    AND "attendancePercent" BETWEEN 0 AND 100 AND "recordDays" BETWEEN 1 AND 90)
);
ALTER TABLE "PaceRule" ADD CONSTRAINT "PaceRule_programmeId_fkey"
  FOREIGN KEY ("programmeId") REFERENCES "Programme" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
