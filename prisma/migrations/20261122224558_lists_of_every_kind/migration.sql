-- Lists of every kind: some belong to no cohort, modules belong to a curriculum.
ALTER TYPE "ImportKind" ADD VALUE 'trainers';
ALTER TYPE "ImportKind" ADD VALUE 'sites';
ALTER TYPE "ImportKind" ADD VALUE 'travel';
ALTER TYPE "ImportKind" ADD VALUE 'modules';

ALTER TABLE "Import" ALTER COLUMN "cohortId" DROP NOT NULL;
ALTER TABLE "Import" ADD COLUMN "curriculumId" UUID;
ALTER TABLE "Import" ADD CONSTRAINT "Import_curriculumId_fkey"
  FOREIGN KEY ("curriculumId") REFERENCES "Curriculum"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "Import_uploadedAt_idx" ON "Import"("uploadedAt");

-- Compared as text: a new value of an enum cannot be used in the transaction that adds it.
ALTER TABLE "Import" ADD CONSTRAINT import_belongs_where_its_rows_do
  CHECK (("kind"::text <> 'trainees' OR "cohortId" IS NOT NULL)
     AND (("kind"::text = 'modules') = ("curriculumId" IS NOT NULL)));

-- How a sender's columns were last understood.
CREATE TABLE "ColumnMapping" (
    "kind" "ImportKind" NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "usedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "usedById" UUID NOT NULL,

    CONSTRAINT "ColumnMapping_pkey" PRIMARY KEY ("kind", "fingerprint")
);
