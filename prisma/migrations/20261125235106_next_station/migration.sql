ALTER TABLE "Site" ADD COLUMN "bring" TEXT;

CREATE TABLE "StationReminder" (
  "personId" UUID NOT NULL,
  "siteId" UUID NOT NULL,
  "startsOn" DATE NOT NULL,
  "remindedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "StationReminder_pkey" PRIMARY KEY ("personId", "siteId", "startsOn")
);
CREATE INDEX "StationReminder_siteId_idx" ON "StationReminder" ("siteId");
ALTER TABLE "StationReminder" ADD CONSTRAINT "StationReminder_personId_fkey"
  FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "StationReminder" ADD CONSTRAINT "StationReminder_siteId_fkey"
  FOREIGN KEY ("siteId") REFERENCES "Site" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
