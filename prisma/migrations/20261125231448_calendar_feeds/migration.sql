CREATE TYPE "FeedKind" AS ENUM ('person', 'cluster', 'site');

CREATE TABLE "CalendarFeed" (
  "id" UUID NOT NULL,
  "tokenHash" TEXT NOT NULL,
  "personId" UUID NOT NULL,
  "kind" "FeedKind" NOT NULL,
  "clusterId" UUID,
  "siteId" UUID,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "lastUsedAt" TIMESTAMPTZ(3),
  "revokedAt" TIMESTAMPTZ(3),
  CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("id"),
  CONSTRAINT feed_token_is_hashed CHECK ("tokenHash" ~ '^[0-9a-f]{64}$'),
  CONSTRAINT feed_of_one_thing CHECK (
    ("kind" = 'cluster') = ("clusterId" IS NOT NULL) AND ("kind" = 'site') = ("siteId" IS NOT NULL))
);
CREATE UNIQUE INDEX "CalendarFeed_tokenHash_key" ON "CalendarFeed" ("tokenHash");
CREATE INDEX "CalendarFeed_personId_idx" ON "CalendarFeed" ("personId");
CREATE INDEX "CalendarFeed_clusterId_idx" ON "CalendarFeed" ("clusterId");
CREATE INDEX "CalendarFeed_siteId_idx" ON "CalendarFeed" ("siteId");
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_personId_fkey"
  FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_clusterId_fkey"
  FOREIGN KEY ("clusterId") REFERENCES "Cluster" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_siteId_fkey"
  FOREIGN KEY ("siteId") REFERENCES "Site" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE FUNCTION feed_once_revoked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a revoked feed stays revoked' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER feed_stays_revoked BEFORE UPDATE ON "CalendarFeed" FOR EACH ROW
  WHEN (OLD."revokedAt" IS NOT NULL) EXECUTE FUNCTION feed_once_revoked();
