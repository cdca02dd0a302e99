import { z } from "zod";
import { id, version } from "~/ui/form/schema";

export const undoEnrolmentSchema = z.object({ traineeId: id(), stepId: id(), version: version() });

export type UndoEnrolment = z.output<typeof undoEnrolmentSchema>;
