-- What must never be is refused here, whatever the application believes.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Ranges, levels, figures -------------------------------------------------------------------

ALTER TABLE "Cohort" ADD CONSTRAINT cohort_range CHECK ("startsOn" <= "endsOn");
ALTER TABLE "Phase" ADD CONSTRAINT phase_range CHECK ("startsOn" <= "endsOn");
ALTER TABLE "PhaseTemplate" ADD CONSTRAINT phase_template_weeks CHECK ("weeks" >= 1 AND "startWeek" >= 0);
ALTER TABLE "Programme" ADD CONSTRAINT programme_notice CHECK ("noticeWeeks" BETWEEN 0 AND 26);
ALTER TABLE "Module" ADD CONSTRAINT module_hours CHECK ("hours" BETWEEN 1 AND 2000);
ALTER TABLE "Module" ADD CONSTRAINT module_target CHECK ("targetLevel" BETWEEN 0 AND 3);
ALTER TABLE "ModulePrerequisite" ADD CONSTRAINT module_not_its_own_prerequisite CHECK ("moduleId" <> "prerequisiteId");
ALTER TABLE "Trainee" ADD CONSTRAINT trainee_part_time CHECK ("partTimePercent" BETWEEN 50 AND 100);
ALTER TABLE "PlanningRestriction" ADD CONSTRAINT restriction_says_something
  CHECK ("barredSiteId" IS NOT NULL OR "maxCommuteMinutes" BETWEEN 5 AND 300);
ALTER TABLE "Trainer" ADD CONSTRAINT trainer_max CHECK ("maxTrainees" BETWEEN 0 AND 16);
ALTER TABLE "ClusterMembership" ADD CONSTRAINT membership_range CHECK ("startsOn" <= "endsOn");
ALTER TABLE "ClusterTrainer" ADD CONSTRAINT cluster_trainer_range CHECK ("startsOn" <= "endsOn");
ALTER TABLE "Site" ADD CONSTRAINT site_range CHECK ("validFrom" <= "validTo");
ALTER TABLE "Site" ADD CONSTRAINT site_figures CHECK ("workstations" >= 0 AND "trainingPlaces" >= 0);
ALTER TABLE "OpeningHours" ADD CONSTRAINT opening_hours_range
  CHECK ("weekday" BETWEEN 1 AND 7 AND 0 <= "opensMinute" AND "opensMinute" < "closesMinute" AND "closesMinute" <= 1440);
ALTER TABLE "Capacity" ADD CONSTRAINT capacity_range CHECK ("startsOn" <= "endsOn");
ALTER TABLE "Capacity" ADD CONSTRAINT capacity_places CHECK ("places" BETWEEN 0 AND 500);
ALTER TABLE "SchoolHoliday" ADD CONSTRAINT school_holiday_range CHECK ("startsOn" <= "endsOn");
ALTER TABLE "Placement" ADD CONSTRAINT placement_range CHECK ("startsOn" <= "endsOn");
ALTER TABLE "Wish" ADD CONSTRAINT wish_rank CHECK ("rank" BETWEEN 1 AND 3);
CREATE UNIQUE INDEX "wish_once" ON "Wish" ("traineeId", "phaseId", "rank") NULLS NOT DISTINCT;
CREATE UNIQUE INDEX "wish_site_once" ON "Wish" ("traineeId", "phaseId", "siteId") NULLS NOT DISTINCT;
ALTER TABLE "Series" ADD CONSTRAINT series_range
  CHECK ("startsOn" <= "endsOn" AND "startMinute" BETWEEN 0 AND 1439 AND "durationMinutes" BETWEEN 5 AND 720);
ALTER TABLE "Room" ADD CONSTRAINT room_seats CHECK ("seats" BETWEEN 1 AND 1000);
ALTER TABLE "Lesson" ADD CONSTRAINT lesson_range CHECK ("startsAt" < "endsAt" AND "endsAt" <= "startsAt" + interval '12 hours');
ALTER TABLE "Lesson" ADD CONSTRAINT lesson_active_until_cancelled CHECK ("active" = ("cancelledAt" IS NULL));
ALTER TABLE "LessonModule" ADD CONSTRAINT lesson_module_minutes CHECK ("plannedMinutes" BETWEEN 1 AND 720);
ALTER TABLE "Absence" ADD CONSTRAINT absence_range CHECK ("startsOn" <= "endsOn");
ALTER TABLE "Level" ADD CONSTRAINT level_range CHECK ("level" BETWEEN 0 AND 3);
ALTER TABLE "Record" ADD CONSTRAINT record_week_is_a_monday CHECK (extract(isodow FROM "weekOn") = 1);
ALTER TABLE "Assessment" ADD CONSTRAINT assessment_subject CHECK ("placementId" IS NOT NULL OR "clusterId" IS NOT NULL);
ALTER TABLE "AssessmentMark" ADD CONSTRAINT assessment_mark_range CHECK ("grade" BETWEEN 0 AND 15);

-- Nobody and nothing twice at once -----------------------------------------------------------

ALTER TABLE "LessonTrainer" ADD CONSTRAINT trainer_once_at_a_time
  EXCLUDE USING gist ("trainerId" WITH =, tstzrange("startsAt", "endsAt") WITH &&) WHERE ("active");
ALTER TABLE "LessonCluster" ADD CONSTRAINT cluster_once_at_a_time
  EXCLUDE USING gist ("clusterId" WITH =, tstzrange("startsAt", "endsAt") WITH &&) WHERE ("active");
ALTER TABLE "Lesson" ADD CONSTRAINT room_once_at_a_time
  EXCLUDE USING gist ("roomId" WITH =, tstzrange("startsAt", "endsAt") WITH &&) WHERE ("active" AND "roomId" IS NOT NULL);
ALTER TABLE "ClusterMembership" ADD CONSTRAINT trainee_in_one_cluster_at_a_time
  EXCLUDE USING gist ("traineeId" WITH =, daterange("startsOn", "endsOn", '[]') WITH &&);
ALTER TABLE "ClusterTrainer" ADD CONSTRAINT cluster_has_one_lead_at_a_time
  EXCLUDE USING gist ("clusterId" WITH =, daterange("startsOn", "endsOn", '[]') WITH &&) WHERE ("role" = 'lead');
ALTER TABLE "Capacity" ADD CONSTRAINT capacity_once_per_day
  EXCLUDE USING gist ("siteId" WITH =, daterange("startsOn", "endsOn", '[]') WITH &&);
ALTER TABLE "Placement" ADD CONSTRAINT trainee_published_once_at_a_time
  EXCLUDE USING gist ("traineeId" WITH =, daterange("startsOn", "endsOn", '[]') WITH &&) WHERE ("inForce");

-- A placement is in force exactly while its plan is published ------------------------------------

CREATE FUNCTION placement_follows_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Locks the plan's row, so that a publication and a new placement cannot miss each other.
  SELECT "state" = 'published' INTO NEW."inForce" FROM "Plan" WHERE "id" = NEW."planId" FOR SHARE;
  RETURN NEW;
END $$;
CREATE TRIGGER placement_follows_plan BEFORE INSERT OR UPDATE OF "planId", "inForce" ON "Placement"
  FOR EACH ROW EXECUTE FUNCTION placement_follows_plan();

CREATE FUNCTION plan_carries_placements() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Placement" SET "inForce" = (NEW."state" = 'published') WHERE "planId" = NEW."id";
  RETURN NULL;
END $$;
CREATE TRIGGER plan_carries_placements AFTER UPDATE OF "state" ON "Plan"
  FOR EACH ROW WHEN (OLD."state" IS DISTINCT FROM NEW."state") EXECUTE FUNCTION plan_carries_placements();

CREATE UNIQUE INDEX plan_one_published_per_cohort ON "Plan" ("cohortId") WHERE ("state" = 'published');

-- What is written once stays ------------------------------------------------------------------

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON "AuditEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON "AuditEvent" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER level_append_only BEFORE UPDATE ON "Level" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER sign_off_append_only BEFORE UPDATE OR DELETE ON "SignOff" FOR EACH ROW EXECUTE FUNCTION refuse_change();
