-- Who is to share a cluster and who is not; clusters that are closed.

CREATE TYPE "ClusterPreferenceKind" AS ENUM ('together', 'apart');

CREATE TABLE "ClusterPreference" (
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "kind" "ClusterPreferenceKind" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "ClusterPreference_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "ClusterPreference_cohortId_idx" ON "ClusterPreference"("cohortId");
ALTER TABLE "ClusterPreference" ADD CONSTRAINT "ClusterPreference_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "ClusterPreferenceMember" (
    "preferenceId" UUID NOT NULL,
    "traineeId" UUID NOT NULL,

    CONSTRAINT "ClusterPreferenceMember_pkey" PRIMARY KEY ("preferenceId","traineeId")
);
CREATE INDEX "ClusterPreferenceMember_traineeId_idx" ON "ClusterPreferenceMember"("traineeId");
ALTER TABLE "ClusterPreferenceMember" ADD CONSTRAINT "ClusterPreferenceMember_preferenceId_fkey" FOREIGN KEY ("preferenceId") REFERENCES "ClusterPreference"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ClusterPreferenceMember" ADD CONSTRAINT "ClusterPreferenceMember_traineeId_fkey" FOREIGN KEY ("traineeId") REFERENCES "Trainee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "ClusterClosing" (
    "clusterId" UUID NOT NULL,
    "lastOn" DATE NOT NULL,
    "successorId" UUID,
    "closedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedById" UUID NOT NULL,

    CONSTRAINT "ClusterClosing_pkey" PRIMARY KEY ("clusterId"),
    CONSTRAINT cluster_not_its_own_successor CHECK ("clusterId" <> "successorId")
);
CREATE INDEX "ClusterClosing_successorId_idx" ON "ClusterClosing"("successorId");
ALTER TABLE "ClusterClosing" ADD CONSTRAINT "ClusterClosing_clusterId_fkey" FOREIGN KEY ("clusterId") REFERENCES "Cluster"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ClusterClosing" ADD CONSTRAINT "ClusterClosing_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Cluster"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Nothing happens in a closed cluster after its last day ------------------------------------------

CREATE FUNCTION refuse_after_closing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "ClusterClosing" WHERE "clusterId" = NEW."clusterId"
             AND coalesce(NEW."endsOn", 'infinity') > "lastOn") THEN
    RAISE EXCEPTION 'The cluster is closed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER membership_within_cluster BEFORE INSERT OR UPDATE ON "ClusterMembership"
  FOR EACH ROW EXECUTE FUNCTION refuse_after_closing();
CREATE TRIGGER trainer_within_cluster BEFORE INSERT OR UPDATE ON "ClusterTrainer"
  FOR EACH ROW EXECUTE FUNCTION refuse_after_closing();

CREATE FUNCTION refuse_lesson_after_closing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."active" AND EXISTS (SELECT 1 FROM "ClusterClosing" WHERE "clusterId" = NEW."clusterId"
             AND (NEW."startsAt" AT TIME ZONE 'Europe/Berlin')::date > "lastOn") THEN
    RAISE EXCEPTION 'The cluster is closed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER lesson_within_cluster BEFORE INSERT OR UPDATE ON "LessonCluster"
  FOR EACH ROW EXECUTE FUNCTION refuse_lesson_after_closing();

CREATE FUNCTION refuse_closing_before_the_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Rows that refer to the cluster wait here, so that none can slip in beside its closing.
  PERFORM 1 FROM "Cluster" WHERE "id" = NEW."clusterId" FOR UPDATE;
  IF EXISTS (SELECT 1 FROM "ClusterMembership" WHERE "clusterId" = NEW."clusterId"
             AND coalesce("endsOn", 'infinity') > NEW."lastOn")
     OR EXISTS (SELECT 1 FROM "ClusterTrainer" WHERE "clusterId" = NEW."clusterId"
             AND coalesce("endsOn", 'infinity') > NEW."lastOn")
     OR EXISTS (SELECT 1 FROM "LessonCluster" WHERE "clusterId" = NEW."clusterId" AND "active"
             AND ("startsAt" AT TIME ZONE 'Europe/Berlin')::date > NEW."lastOn") THEN
    RAISE EXCEPTION 'Something in the cluster is later than its last day'
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER closing_ends_the_cluster BEFORE INSERT OR UPDATE ON "ClusterClosing"
  FOR EACH ROW EXECUTE FUNCTION refuse_closing_before_the_end();
