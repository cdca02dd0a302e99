import { OPEN_ABSENCE } from "~/db/absences";
import type { Tx } from "~/db/transaction";
import type { ClosedRange } from "~/domain/calendar/range";
import { displayName } from "~/domain/people/name";
import type { WeekBand } from "./week-view";
import { rangeOf, touching } from "./week-view.server";

/** The phases of cohorts in a range of days; each says its cohort where there are several. */
export async function phaseBands(
  client: Tx,
  cohortIds: readonly string[],
  range: ClosedRange,
): Promise<WeekBand[]> {
  const phases = await client.phase.findMany({
    where: { cohortId: { in: [...cohortIds] }, ...touching(range) },
    include: { cohort: { select: { name: true } } },
    orderBy: [{ startsOn: "asc" }, { cohort: { name: "asc" } }],
  });
  return phases.map((phase) => ({
    key: phase.id,
    kind: phase.kind,
    title: phase.title,
    detail: cohortIds.length > 1 ? phase.cohort.name : null,
    ...rangeOf(phase),
  }));
}

/** Where a trainee is placed in these days, as far as it is published, and when they are away. */
export async function traineeBands(
  client: Tx,
  traineeId: string,
  range: ClosedRange,
): Promise<{ bands: WeekBand[]; placedPhaseIds: Set<string> }> {
  const placements = await client.placement.findMany({
    where: { traineeId, inForce: true, ...touching(range) },
    include: { site: true, practicalTrainer: { include: { person: true } } },
    orderBy: { startsOn: "asc" },
  });
  const sites = placements.map(({ id, site, practicalTrainer, ...dates }): WeekBand => {
    const address = [site.street, `${site.postcode} ${site.city}`].filter(Boolean).join(", ");
    const contact = practicalTrainer && displayName(practicalTrainer.person);
    const detail = [address, contact].filter(Boolean).join(" · ");
    return { key: id, kind: "site", title: site.name, detail, ...rangeOf(dates) };
  });
  const absences = await absenceBands(client, traineeId, range);
  return {
    bands: [...sites, ...absences],
    placedPhaseIds: new Set(placements.map(({ phaseId }) => phaseId)),
  };
}

async function absenceBands(
  client: Tx,
  traineeId: string,
  range: ClosedRange,
): Promise<WeekBand[]> {
  const absences = await client.absence.findMany({
    where: { traineeId, ...OPEN_ABSENCE, ...touching(range) },
  });
  return absences.map(({ id, kind, ...dates }) => ({
    key: id,
    kind: "absence",
    title: kind,
    detail: null,
    ...rangeOf(dates),
  }));
}
