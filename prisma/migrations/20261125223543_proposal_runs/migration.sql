-- CreateEnum
CREATE TYPE "RunState" AS ENUM ('queued', 'running', 'finished', 'cancelled', 'failed');

-- CreateTable
CREATE TABLE "ProposalRun" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "state" "RunState" NOT NULL DEFAULT 'queued',
    "scope" JSONB NOT NULL,
    "seconds" INTEGER NOT NULL,
    "planVersion" INTEGER NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedById" UUID NOT NULL,
    "beganAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "heartbeatAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "cancelAskedAt" TIMESTAMPTZ(3),
    "instance" JSONB,
    "best" JSONB,
    "objective" INTEGER,
    "bound" INTEGER,
    "conflicts" JSONB,
    "error" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    "accepted" INTEGER,

    CONSTRAINT "ProposalRun_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ProposalRun_planId_startedAt_idx" ON "ProposalRun"("planId", "startedAt");

-- CreateIndex
CREATE INDEX "ProposalRun_state_heartbeatAt_idx" ON "ProposalRun"("state", "heartbeatAt");

-- AddForeignKey
ALTER TABLE "ProposalRun" ADD CONSTRAINT "ProposalRun_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One search per plan at a time; what has ended stays ended, and only that can be decided.
CREATE UNIQUE INDEX proposal_run_one_per_plan ON "ProposalRun" ("planId") WHERE ("state" IN ('queued', 'running'));
ALTER TABLE "ProposalRun" ADD CONSTRAINT proposal_run_ends
  CHECK (("state" IN ('queued', 'running')) = ("endedAt" IS NULL));
ALTER TABLE "ProposalRun" ADD CONSTRAINT proposal_run_decided
  CHECK (("decidedAt" IS NULL) = ("decidedById" IS NULL) AND ("decidedAt" IS NULL OR "endedAt" IS NOT NULL));
ALTER TABLE "ProposalRun" ADD CONSTRAINT proposal_run_bound CHECK ("bound" <= "objective");
ALTER TABLE "ProposalRun" ADD CONSTRAINT proposal_run_seconds CHECK ("seconds" BETWEEN 1 AND 600);
