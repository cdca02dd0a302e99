// A way counts alike whether somebody stated its minutes or they are estimated; wherever it is told,
// so is that. Source: travel-table.ts.
import type { TravelMinutes } from "../travel/travel-table";
import type { PlanTrainee } from "./plan-facts";

/** One way to a site; null where nobody knows it. */
export function wayOf(
  { commuteMinutes, estimatedTo }: Pick<PlanTrainee, "commuteMinutes" | "estimatedTo">,
  siteId: string,
): TravelMinutes | null {
  const minutes = commuteMinutes[siteId];
  if (minutes === undefined) return null;
  return { minutes, estimated: estimatedTo?.has(siteId) ?? false };
}
