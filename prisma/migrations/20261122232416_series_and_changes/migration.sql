-- Series with dates taken out and added, and parted from a date on; lessons elsewhere, with links,
-- with the warnings they were planned in spite of, and with what was first announced of them.

ALTER TABLE "Series"
  ADD COLUMN "skipsHolidays" BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN "withoutOn" DATE[] NOT NULL DEFAULT ARRAY[]::DATE[],
  ADD COLUMN "extraOn" DATE[] NOT NULL DEFAULT ARRAY[]::DATE[],
  ADD COLUMN "partedFromId" UUID,
  ADD COLUMN "createdById" UUID;
ALTER TABLE "Series" ADD CONSTRAINT "Series_partedFromId_fkey"
  FOREIGN KEY ("partedFromId") REFERENCES "Series" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Series" ADD CONSTRAINT series_not_its_own_part CHECK ("partedFromId" <> "id");
CREATE INDEX "Series_partedFromId_idx" ON "Series" ("partedFromId");

ALTER TABLE "Lesson"
  ADD COLUMN "seriesOn" DATE,
  ADD COLUMN "elsewhere" TEXT,
  ADD COLUMN "overridden" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "overrideReason" TEXT,
  ADD COLUMN "overriddenById" UUID;
CREATE UNIQUE INDEX "Lesson_seriesId_seriesOn_key" ON "Lesson" ("seriesId", "seriesOn");
ALTER TABLE "Lesson" ADD CONSTRAINT lesson_in_one_place
  CHECK ("elsewhere" IS NULL OR ("roomId" IS NULL AND "siteId" IS NULL));
ALTER TABLE "Lesson" ADD CONSTRAINT lesson_overridden_with_a_reason
  CHECK (cardinality("overridden") = 0 OR ("overrideReason" IS NOT NULL AND "overriddenById" IS NOT NULL));

CREATE TABLE "LessonLink" (
  "id" UUID NOT NULL,
  "lessonId" UUID NOT NULL,
  "ordinal" INTEGER NOT NULL,
  "title" TEXT NOT NULL,
  "url" TEXT NOT NULL,
  CONSTRAINT "LessonLink_pkey" PRIMARY KEY ("id"),
  CONSTRAINT lesson_link_is_https CHECK ("url" LIKE 'https://%')
);
CREATE UNIQUE INDEX "LessonLink_lessonId_ordinal_key" ON "LessonLink" ("lessonId", "ordinal");
ALTER TABLE "LessonLink" ADD CONSTRAINT "LessonLink_lessonId_fkey"
  FOREIGN KEY ("lessonId") REFERENCES "Lesson" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "LessonOrigin" (
  "lessonId" UUID NOT NULL,
  "startsAt" TIMESTAMPTZ(3) NOT NULL,
  "endsAt" TIMESTAMPTZ(3) NOT NULL,
  "place" TEXT,
  "trainers" TEXT[],
  "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "LessonOrigin_pkey" PRIMARY KEY ("lessonId"),
  CONSTRAINT lesson_origin_range CHECK ("startsAt" < "endsAt")
);
ALTER TABLE "LessonOrigin" ADD CONSTRAINT "LessonOrigin_lessonId_fkey"
  FOREIGN KEY ("lessonId") REFERENCES "Lesson" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
