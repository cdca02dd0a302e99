-- A publication holds from a Monday on, in place of the plan that was in force.
ALTER TABLE "Publication" ADD COLUMN "effectiveFrom" DATE, ADD COLUMN "replacesId" UUID;
ALTER TABLE "ApprovalRequest" ADD COLUMN "effectiveFrom" DATE;

-- Until now a plan held from its own beginning.
UPDATE "Publication" p SET "effectiveFrom" = date_trunc('week', COALESCE(
  (SELECT min(x."startsOn") FROM "Placement" x WHERE x."planId" = p."planId"), p."publishedAt"::date))::date;
ALTER TABLE "Publication" ALTER COLUMN "effectiveFrom" SET NOT NULL;

CREATE UNIQUE INDEX "Publication_replacesId_key" ON "Publication"("replacesId");
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_replacesId_fkey"
  FOREIGN KEY ("replacesId") REFERENCES "Plan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Publication" ADD CONSTRAINT publication_holds_from_a_monday
  CHECK (extract(isodow FROM "effectiveFrom") = 1);
ALTER TABLE "ApprovalRequest" ADD CONSTRAINT approval_asked_from_a_monday
  CHECK (extract(isodow FROM "effectiveFrom") = 1);

-- Whoever was somewhere before the first day of the new version was there, and nobody else.
CREATE FUNCTION publication_keeps_the_days_before() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  differing integer;
BEGIN
  WITH days AS (
    SELECT x."planId", x."traineeId", x."phaseId", x."siteId", x."practicalTrainerId",
           range_agg(daterange(x."startsOn", LEAST(x."endsOn" + 1, NEW."effectiveFrom"))) AS "there"
      FROM "Placement" x
     WHERE x."planId" IN (NEW."planId", NEW."replacesId") AND x."startsOn" < NEW."effectiveFrom"
     GROUP BY 1, 2, 3, 4, 5
  )
  SELECT count(*) INTO differing
    FROM (SELECT * FROM days WHERE "planId" = NEW."planId") now
    FULL JOIN (SELECT * FROM days WHERE "planId" = NEW."replacesId") before
      ON now."traineeId" = before."traineeId" AND now."phaseId" = before."phaseId"
     AND now."siteId" = before."siteId" AND now."there" = before."there"
     AND now."practicalTrainerId" IS NOT DISTINCT FROM before."practicalTrainerId"
   WHERE now."planId" IS NULL OR before."planId" IS NULL;
  IF differing > 0 THEN
    RAISE EXCEPTION 'publication of % changes days before %', NEW."planId", NEW."effectiveFrom"
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER publication_keeps_the_days_before BEFORE INSERT ON "Publication"
  FOR EACH ROW WHEN (NEW."replacesId" IS NOT NULL)
  EXECUTE FUNCTION publication_keeps_the_days_before();
