import { z } from "zod";
import { type Day, isDay } from "~/domain/calendar/day";
import { dayText, id, many, optionalId, version } from "~/ui/form/schema";

export type CellToken = { traineeId: string; phaseId: string; startsOn: Day | null };

/** "trainee.phase", or with the first day of one part "trainee.phase.2026-11-23": names a cell. */
export function cellToken(traineeId: string, phaseId: string, startsOn?: string): string {
  return [traineeId, phaseId, startsOn].filter(Boolean).join(".");
}

/** Null for what names no cell. */
export function readCellToken(text: string): CellToken | null {
  const [traineeId = "", phaseId = "", startsOn, ...rest] = text.split(".");
  const isCell = [traineeId, phaseId].every((part) => z.uuid().safeParse(part).success);
  if (!isCell || rest.length > 0) return null;
  if (startsOn === undefined) return { traineeId, phaseId, startsOn: null };
  return isDay(startsOn) ? { traineeId, phaseId, startsOn } : null;
}

const cell = () =>
  z.string("choice").transform((text, context) => {
    const read = readCellToken(text);
    if (read) return read;
    context.addIssue({ code: "custom", message: "choice" });
    return z.NEVER;
  });

/** What the page shows, to come back to: its search parameters and the panel that is open. */
export const comingBack = {
  view: z
    .string()
    .max(600)
    .regex(/^(\?\S*)?$/)
    .optional()
    .catch(undefined),
  panel: z
    .string()
    .regex(/^((cells|places)\/[\w.-]{1,90})?$/)
    .optional()
    .catch(undefined),
};

export type ComingBack = { planId: string; view?: string | undefined; panel?: string | undefined };

/** Cells by name, or whoever is ticked (people, whole clusters) in one phase or in all. */
const meant = {
  planId: id(),
  version: version(),
  cells: many(cell()),
  traineeIds: many(id()),
  clusterIds: many(id()),
  phaseId: optionalId(),
  ...comingBack,
};

/** An empty site is nobody's place. */
export const placeSchema = z.object({ ...meant, siteId: optionalId() });
export const swapSchema = z.object({ ...meant, withId: optionalId() });
export const lockSchema = z.object(meant);
export const splitSchema = z.object({
  planId: id(),
  version: version(),
  cell: cell(),
  from: dayText(),
  siteId: id(),
  ...comingBack,
});
/** The step that is meant, so that a second press takes back nothing else. */
export const stepBackSchema = z.object({ planId: id(), stepId: id(), ...comingBack });

export type Meant = z.output<typeof lockSchema>;
export type PlaceInPlan = z.output<typeof placeSchema>;
export type SwapInPlan = z.output<typeof swapSchema>;
export type SplitInPlan = z.output<typeof splitSchema>;
export type StepBack = z.output<typeof stepBackSchema>;
