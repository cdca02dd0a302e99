import { z } from "zod";
import { EXAM_KINDS } from "~/domain/progress/exam";
import { id, text, version, wholeNumber } from "~/ui/form/schema";

const ticked = () => z.preprocess((value) => value === "on" || value === true, z.boolean());

/** `version` 0: the programme still follows the default. */
export const changeAdmissionSchema = z.object({
  programmeId: id(),
  kind: z.enum(EXAM_KINDS, "choice"),
  version: version(),
  recordsComplete: ticked(),
  levelsReached: ticked(),
  levelsPercent: wholeNumber(1, 100),
  assessmentsConfirmed: ticked(),
  reason: text(500),
});

export type ChangeAdmission = z.output<typeof changeAdmissionSchema>;
