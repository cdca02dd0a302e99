-- What the merged entry said where the kept one says otherwise.
ALTER TABLE "PersonMerge" ADD COLUMN "facts" JSONB NOT NULL DEFAULT '{}';
