import type { Tx } from "~/db/transaction";
import type { ClosedRange } from "~/domain/calendar/range";
import type { FoundTarget } from "./schedule-target.server";
import { phaseBands, traineeBands } from "./week-bands.server";
import type { WeekBand } from "./week-view";

/** What lasts whole days for whom a schedule is about: the site instead of the phase, where one is published. */
export async function bandsOf(
  client: Tx,
  { cohortIds, traineeId }: Pick<FoundTarget, "cohortIds" | "traineeId">,
  range: ClosedRange,
): Promise<WeekBand[]> {
  const phases = await phaseBands(client, cohortIds, range);
  if (!traineeId) return phases;
  const { bands, placedPhaseIds } = await traineeBands(client, traineeId, range);
  return [...phases.filter(({ key }) => !placedPhaseIds.has(key)), ...bands];
}
