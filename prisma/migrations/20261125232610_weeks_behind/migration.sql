-- From when on a module counts as behind its target stands with the programme's other settings.
DROP TABLE "PaceRule";
ALTER TABLE "Programme" ADD COLUMN "weeksBehind" INTEGER NOT NULL DEFAULT 2;
ALTER TABLE "Programme" ADD CONSTRAINT programme_weeks_behind CHECK ("weeksBehind" BETWEEN 0 AND 26);
