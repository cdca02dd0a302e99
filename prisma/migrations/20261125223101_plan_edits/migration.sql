-- Steps of planners in a plan, taken back and done again; rules broken with a reason; who is here.

CREATE TYPE "PlanEditKind" AS ENUM ('place', 'swap', 'split', 'lock', 'undo', 'proposal');

CREATE TABLE "PlanEdit" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" "PlanEditKind" NOT NULL,
    "cells" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID NOT NULL,
    "undoesId" UUID,

    CONSTRAINT "PlanEdit_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "PlanOverride" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "traineeIds" UUID[],
    "siteIds" UUID[],
    "phaseIds" UUID[],
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID NOT NULL,

    CONSTRAINT "PlanOverride_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "PlanVisit" (
    "planId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PlanVisit_pkey" PRIMARY KEY ("planId","personId")
);

CREATE UNIQUE INDEX "PlanEdit_undoesId_key" ON "PlanEdit"("undoesId");
CREATE UNIQUE INDEX "PlanEdit_planId_version_key" ON "PlanEdit"("planId", "version");
CREATE INDEX "PlanEdit_planId_byId_idx" ON "PlanEdit"("planId", "byId");
CREATE INDEX "PlanOverride_planId_idx" ON "PlanOverride"("planId");

ALTER TABLE "PlanEdit" ADD CONSTRAINT "PlanEdit_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "PlanEdit" ADD CONSTRAINT "PlanEdit_undoesId_fkey" FOREIGN KEY ("undoesId") REFERENCES "PlanEdit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "PlanOverride" ADD CONSTRAINT "PlanOverride_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "PlanVisit" ADD CONSTRAINT "PlanVisit_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "PlanEdit" ADD CONSTRAINT plan_edit_undo_names_its_step CHECK (("kind" = 'undo') = ("undoesId" IS NOT NULL));
ALTER TABLE "PlanOverride" ADD CONSTRAINT plan_override_has_a_reason CHECK (btrim("reason") <> '');
CREATE TRIGGER plan_edit_append_only BEFORE UPDATE ON "PlanEdit" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Nobody is in one phase of a plan at two sites on the same day.
ALTER TABLE "Placement" ADD CONSTRAINT placement_once_per_day_of_a_phase
  EXCLUDE USING gist ("planId" WITH =, "traineeId" WITH =, "phaseId" WITH =, daterange("startsOn", "endsOn", '[]') WITH &&);
