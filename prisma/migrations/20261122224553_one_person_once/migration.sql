-- Names as a German list sorts and a search finds them --------------------------------------------

ALTER TABLE "Person" ADD COLUMN "searchKey" TEXT COLLATE "C" NOT NULL DEFAULT '';

CREATE FUNCTION person_search_key(family text, given text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT lower(translate(
    replace(replace(replace(replace(
      regexp_replace(normalize(family || E'\t' || given, NFD), '[\u0300-\u036f]', '', 'g'),
      'ß', 'ss'), 'ẞ', 'SS'), 'æ', 'ae'), 'Æ', 'Ae'),
    'ıłŁøØđĐ’‘ʼ', 'ilLoOdD'''''''))
$$;

CREATE FUNCTION person_keeps_search_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."searchKey" := person_search_key(NEW."familyName", NEW."givenName");
  RETURN NEW;
END $$;
CREATE TRIGGER person_keeps_search_key BEFORE INSERT OR UPDATE ON "Person"
  FOR EACH ROW EXECUTE FUNCTION person_keeps_search_key();

UPDATE "Person" SET "searchKey" = person_search_key("familyName", "givenName");

CREATE INDEX "Person_searchKey_idx" ON "Person"("searchKey");

-- One person, once ----------------------------------------------------------------------------------

CREATE TABLE "PersonMerge" (
    "id" UUID NOT NULL,
    "goneId" UUID NOT NULL,
    "keptId" UUID NOT NULL,
    "goneTraineeId" UUID,
    "goneTrainerId" UUID,
    "mergedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "mergedById" UUID NOT NULL,

    CONSTRAINT "PersonMerge_pkey" PRIMARY KEY ("id"),
    CONSTRAINT person_merge_of_two CHECK ("goneId" <> "keptId")
);
CREATE UNIQUE INDEX "PersonMerge_goneId_key" ON "PersonMerge"("goneId");
CREATE UNIQUE INDEX "PersonMerge_goneTraineeId_key" ON "PersonMerge"("goneTraineeId");
CREATE UNIQUE INDEX "PersonMerge_goneTrainerId_key" ON "PersonMerge"("goneTrainerId");
CREATE INDEX "PersonMerge_keptId_idx" ON "PersonMerge"("keptId");
ALTER TABLE "PersonMerge" ADD CONSTRAINT "PersonMerge_goneId_fkey" FOREIGN KEY ("goneId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PersonMerge" ADD CONSTRAINT "PersonMerge_keptId_fkey" FOREIGN KEY ("keptId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "PersonDistinction" (
    "firstId" UUID NOT NULL,
    "secondId" UUID NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedById" UUID NOT NULL,

    CONSTRAINT "PersonDistinction_pkey" PRIMARY KEY ("firstId","secondId"),
    CONSTRAINT person_distinction_in_order CHECK ("firstId" < "secondId")
);
CREATE INDEX "PersonDistinction_secondId_idx" ON "PersonDistinction"("secondId");
ALTER TABLE "PersonDistinction" ADD CONSTRAINT "PersonDistinction_firstId_fkey" FOREIGN KEY ("firstId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "PersonDistinction" ADD CONSTRAINT "PersonDistinction_secondId_fkey" FOREIGN KEY ("secondId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
