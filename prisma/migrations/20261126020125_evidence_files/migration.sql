-- A file as evidence of a level: kept with its entry, and like it never changed.
CREATE TYPE "EvidenceKind" AS ENUM ('pdf', 'png', 'jpeg');
CREATE TABLE "EvidenceFile" (
  "levelId" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "kind" "EvidenceKind" NOT NULL,
  "bytes" BYTEA NOT NULL,
  CONSTRAINT "EvidenceFile_pkey" PRIMARY KEY ("levelId"),
  CONSTRAINT evidence_file_size CHECK (octet_length("bytes") BETWEEN 1 AND 5242880),
  -- What a file is shows in its first bytes, whatever it is called.
  CONSTRAINT evidence_file_is_its_kind CHECK (CASE "kind"
    WHEN 'pdf' THEN substring("bytes" FROM 1 FOR 5) = '\x255044462d'::bytea
    WHEN 'png' THEN substring("bytes" FROM 1 FOR 8) = '\x89504e470d0a1a0a'::bytea
    ELSE substring("bytes" FROM 1 FOR 3) = '\xffd8ff'::bytea END)
);
-- Checked when the statement has ended: a merge writes each entry anew under its own id.
ALTER TABLE "EvidenceFile" ADD CONSTRAINT "EvidenceFile_levelId_fkey"
  FOREIGN KEY ("levelId") REFERENCES "Level" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
CREATE TRIGGER evidence_file_append_only BEFORE UPDATE ON "EvidenceFile"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
