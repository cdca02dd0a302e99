import { z } from "zod";
import { dayText, id, text, version } from "~/ui/form/schema";

export const phaseKinds = ["course", "cluster", "placement", "external", "exam"] as const;

const fields = {
  cohortId: id(),
  title: text(80),
  kind: z.enum(phaseKinds, "choice"),
  startsOn: dayText(),
  endsOn: dayText(),
};

const inOrder = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => startsOn <= endsOn;
const wrongOrder = { path: ["endsOn"], message: "endBeforeStart" };

/** `keepPlacements`: published placements may stay outside the phase until a new plan is published. */
export const changePhaseSchema = z
  .object({
    ...fields,
    phaseId: id(),
    version: version(),
    keepPlacements: z.preprocess((value) => value === "on" || value === true, z.boolean()),
  })
  .refine(inOrder, wrongOrder);

export type ChangePhase = z.output<typeof changePhaseSchema>;

export const addPhaseSchema = z.object(fields).refine(inOrder, wrongOrder);

export type AddPhase = z.output<typeof addPhaseSchema>;

export const removePhaseSchema = z.object({ cohortId: id(), phaseId: id(), version: version() });

export type RemovePhase = z.output<typeof removePhaseSchema>;
