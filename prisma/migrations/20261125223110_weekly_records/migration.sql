-- The weekly record: what the plan knew, who gave it back and why, who was reminded, and a seal.

ALTER TABLE "Programme" ADD COLUMN "recordReminderDays" INTEGER NOT NULL DEFAULT 7;
ALTER TABLE "Programme" ADD CONSTRAINT programme_reminder_days CHECK ("recordReminderDays" BETWEEN 1 AND 60);

ALTER TABLE "Record" ADD COLUMN "facts" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "Record" DROP COLUMN "comment";

CREATE TABLE "RecordReturn" (
  "id" UUID NOT NULL,
  "recordId" UUID NOT NULL,
  "returnedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "returnedById" UUID NOT NULL,
  "comment" TEXT NOT NULL,
  CONSTRAINT "RecordReturn_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "RecordReturn_recordId_idx" ON "RecordReturn"("recordId");
ALTER TABLE "RecordReturn" ADD CONSTRAINT "RecordReturn_recordId_fkey"
  FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "RecordReturn" ADD CONSTRAINT record_return_says_why CHECK (btrim("comment") <> '');
CREATE TRIGGER record_return_append_only BEFORE UPDATE ON "RecordReturn"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TYPE "RecordReminderStep" AS ENUM ('missing', 'missing_escalated', 'waiting', 'waiting_escalated');
CREATE TABLE "RecordReminder" (
  "traineeId" UUID NOT NULL,
  "weekOn" DATE NOT NULL,
  "step" "RecordReminderStep" NOT NULL,
  "remindedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "RecordReminder_pkey" PRIMARY KEY ("traineeId", "weekOn", "step")
);
ALTER TABLE "RecordReminder" ADD CONSTRAINT "RecordReminder_traineeId_fkey"
  FOREIGN KEY ("traineeId") REFERENCES "Trainee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Signatures from before the whole week was sealed vouched for its text alone: these weeks wait again.
ALTER TABLE "SignOff" DISABLE TRIGGER sign_off_append_only;
DELETE FROM "SignOff";
ALTER TABLE "SignOff" ENABLE TRIGGER sign_off_append_only;
UPDATE "Record" SET "state" = 'submitted' WHERE "state" = 'signed_off';
ALTER TABLE "SignOff" ADD COLUMN "signedByName" TEXT NOT NULL, ADD COLUMN "comment" TEXT;
ALTER TABLE "SignOff" ADD CONSTRAINT sign_off_checksum CHECK ("checksum" ~ '^[0-9a-f]{64}$');

-- A signed-off week stays as it is: its row and its modules. Only when two entries of one person become
-- one does it go to the kept entry, and the merge says so in its own transaction.
CREATE FUNCTION signed_record_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('clusterplan.merging', true) = 'on'
    AND to_jsonb(NEW) - 'traineeId' = to_jsonb(OLD) - 'traineeId' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a signed-off % is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER signed_record_stays BEFORE UPDATE OR DELETE ON "Record"
  FOR EACH ROW WHEN (OLD."state" = 'signed_off') EXECUTE FUNCTION signed_record_stays();

CREATE FUNCTION signed_record_keeps_modules() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  record_id UUID := CASE WHEN TG_OP = 'DELETE' THEN OLD."recordId" ELSE NEW."recordId" END;
BEGIN
  PERFORM 1 FROM "Record" WHERE "id" IN (record_id, CASE WHEN TG_OP = 'UPDATE' THEN OLD."recordId" END)
    AND "state" = 'signed_off';
  IF FOUND THEN
    RAISE EXCEPTION 'a signed-off % is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER signed_record_keeps_modules BEFORE INSERT OR UPDATE OR DELETE ON "RecordModule"
  FOR EACH ROW EXECUTE FUNCTION signed_record_keeps_modules();
