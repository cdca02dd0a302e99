import type { NextStep } from "~/domain/cohorts/next-step";
import { paths } from "~/http/paths";

/** Where a cohort's next step is taken. */
export function addressOfStep({ step }: NextStep, cohortId: string): string {
  if (step === "import-trainees") return paths.cohortImports(cohortId);
  return step === "place-trainees" ? paths.plans(cohortId) : paths.clusters(cohortId);
}
