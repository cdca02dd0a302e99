ALTER TABLE "OutboxMail" ADD COLUMN "isPrivate" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "OutboxMail" ADD COLUMN "dueAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
ALTER TABLE "OutboxMail" ADD COLUMN "handedOverAt" TIMESTAMPTZ(3);
UPDATE "OutboxMail" SET "handedOverAt" = "sentAt" WHERE "sentAt" IS NOT NULL;
ALTER TABLE "OutboxMail" ADD CONSTRAINT outbox_sent_was_handed_over
  CHECK ("sentAt" IS NULL OR "handedOverAt" IS NOT NULL);
CREATE INDEX outbox_waits ON "OutboxMail" ("dueAt") WHERE "handedOverAt" IS NULL;
