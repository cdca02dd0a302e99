import { z } from "zod";
import { id, version } from "~/ui/form/schema";

/** The versions are those of the rows that the preview was drawn from. */
export const moveCohortCurriculumSchema = z.object({
  cohortId: id(),
  version: version(),
  fromVersion: version(),
  toId: id(),
  toVersion: version(),
});

export type MoveCohortCurriculum = z.output<typeof moveCohortCurriculumSchema>;
