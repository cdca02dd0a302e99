CREATE TYPE "NoticeMail" AS ENUM ('at_once', 'daily', 'none');
ALTER TABLE "Account" ADD COLUMN "noticeMail" "NoticeMail" NOT NULL DEFAULT 'at_once';

CREATE TABLE "Notice" (
  "id" UUID NOT NULL,
  "personId" UUID NOT NULL,
  "kind" TEXT NOT NULL,
  "values" JSONB NOT NULL DEFAULT '{}',
  "to" TEXT NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "readAt" TIMESTAMPTZ(3),
  "mailWaits" BOOLEAN NOT NULL DEFAULT true,
  "mailedAt" TIMESTAMPTZ(3),
  CONSTRAINT "Notice_pkey" PRIMARY KEY ("id"),
  CONSTRAINT notice_leads_into_the_application CHECK ("to" ~ '^/([^/\\]|$)'),
  CONSTRAINT notice_values_are_named CHECK (jsonb_typeof("values") = 'object'),
  CONSTRAINT notice_mailed_waits_no_more CHECK ("mailedAt" IS NULL OR NOT "mailWaits")
);
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_personId_fkey"
  FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "Notice_personId_createdAt_idx" ON "Notice" ("personId", "createdAt");
CREATE INDEX notice_unread ON "Notice" ("personId") WHERE "readAt" IS NULL;
CREATE INDEX notice_mail_waits ON "Notice" ("personId") WHERE "mailWaits";
