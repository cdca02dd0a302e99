-- What full time is a week, per programme; what a curriculum may never become.

ALTER TABLE "Programme" ADD COLUMN "fullTimeMinutes" INTEGER NOT NULL DEFAULT 2400;
ALTER TABLE "Programme" ADD CONSTRAINT programme_full_time CHECK ("fullTimeMinutes" BETWEEN 600 AND 2880);
UPDATE "Programme" SET "fullTimeMinutes" = 2340 WHERE "code" = 'VFA';

-- A prerequisite is of the same curriculum, and prerequisites never form a circle.
CREATE FUNCTION prerequisites_form_no_circle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(DISTINCT "curriculumId") FROM "Module"
       WHERE "id" IN (NEW."moduleId", NEW."prerequisiteId")) <> 1 THEN
    RAISE EXCEPTION 'a prerequisite is of the same curriculum' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (
    WITH RECURSIVE rests_on AS (
      SELECT NEW."prerequisiteId" AS id
      UNION
      SELECT p."prerequisiteId" FROM "ModulePrerequisite" p JOIN rests_on r ON p."moduleId" = r.id)
    SELECT 1 FROM rests_on WHERE id = NEW."moduleId") THEN
    RAISE EXCEPTION 'prerequisites form a circle' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER prerequisites_form_no_circle AFTER INSERT OR UPDATE ON "ModulePrerequisite"
  FOR EACH ROW EXECUTE FUNCTION prerequisites_form_no_circle();

-- A cohort follows a curriculum of its own programme.
CREATE FUNCTION cohort_follows_its_programme() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "Curriculum"
                  WHERE "id" = NEW."curriculumId" AND "programmeId" = NEW."programmeId") THEN
    RAISE EXCEPTION 'the curriculum belongs to another programme' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER cohort_follows_its_programme AFTER INSERT OR UPDATE OF "curriculumId", "programmeId" ON "Cohort"
  FOR EACH ROW EXECUTE FUNCTION cohort_follows_its_programme();
