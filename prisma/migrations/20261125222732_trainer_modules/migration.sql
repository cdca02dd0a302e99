-- What a trainer is qualified to teach, by the module's code in whatever curriculum.
CREATE TABLE "TrainerModule" (
  "trainerId" UUID NOT NULL,
  "moduleCode" TEXT NOT NULL,
  CONSTRAINT "TrainerModule_pkey" PRIMARY KEY ("trainerId", "moduleCode")
);
CREATE INDEX "TrainerModule_moduleCode_idx" ON "TrainerModule" ("moduleCode");
ALTER TABLE "TrainerModule" ADD CONSTRAINT "TrainerModule_trainerId_fkey"
  FOREIGN KEY ("trainerId") REFERENCES "Trainer" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
