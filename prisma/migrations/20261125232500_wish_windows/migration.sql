-- When trainees wish for a phase, and every answer a wish ever got.
CREATE TABLE "WishWindow" (
  "phaseId" UUID NOT NULL,
  "opensOn" DATE NOT NULL,
  "closesOn" DATE NOT NULL,
  "text" TEXT NOT NULL DEFAULT '',
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "createdById" UUID,
  "version" INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT "WishWindow_pkey" PRIMARY KEY ("phaseId"),
  CONSTRAINT wish_window_range CHECK ("opensOn" <= "closesOn")
);
ALTER TABLE "WishWindow" ADD CONSTRAINT "WishWindow_phaseId_fkey"
  FOREIGN KEY ("phaseId") REFERENCES "Phase" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "WishAnswer" (
  "id" UUID NOT NULL,
  "wishId" UUID NOT NULL,
  "planId" UUID NOT NULL,
  "granted" BOOLEAN NOT NULL,
  "answer" TEXT NOT NULL,
  "answeredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "WishAnswer_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "WishAnswer_wishId_answeredAt_idx" ON "WishAnswer" ("wishId", "answeredAt");
ALTER TABLE "WishAnswer" ADD CONSTRAINT "WishAnswer_wishId_fkey"
  FOREIGN KEY ("wishId") REFERENCES "Wish" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE TRIGGER wish_answer_append_only BEFORE UPDATE ON "WishAnswer"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
