import { toDbDay } from "../../app/db/dates";
import type { PrismaClient } from "../../app/db/generated/client";
import { addDays, type Day } from "../../app/domain/calendar/day";
import type { ClosedRange } from "../../app/domain/calendar/range";
import { chance, pick, seedId } from "../seed-id";
import { type CohortPlot, type PhasePlot, phasesOf } from "./story";

const HOWS = ["mail", "phone", "list", "mail"] as const;

/** Places of every open site: a year ago, until the first new station, and per station after that. */
export async function seedCapacities(
  db: PrismaClient,
  cohorts: readonly CohortPlot[],
  today: Day,
): Promise<void> {
  const sites = await db.site.findMany({ where: { trainingPlaces: { gt: 0 } } });
  const periods = capacityPeriods(cohorts);
  const rows = sites.flatMap((site) =>
    periods
      .filter(({ startsOn }) => site.validTo === null || toDbDay(startsOn) <= site.validTo)
      .map((period) => ({
        id: seedId(`capacity:${site.code}:${period.startsOn}`),
        siteId: site.id,
        startsOn: toDbDay(period.startsOn),
        endsOn: site.validTo ?? toDbDay(period.endsOn),
        places: Math.max(
          1,
          site.trainingPlaces - Number(chance(`less:${site.code}:${period.startsOn}`) < 0.2),
        ),
        ...confirmation(site.code, period, today),
      })),
  );
  await db.capacity.createMany({ data: rows });
}

/** Most are confirmed lately, some too long ago, some never. */
function confirmation(code: string, period: ClosedRange, today: Day) {
  const luck = chance(`confirmed:${code}:${period.startsOn}`);
  if (period.startsOn > today && luck < 0.15) return {};
  const ageInDays = luck < 0.35 ? 70 + Math.round(luck * 100) : 8 + Math.round(luck * 40);
  return {
    confirmedOn: toDbDay(addDays(today, -ageInDays)),
    confirmedBy: "Standortleitung",
    confirmedHow: pick(HOWS, `how:${code}:${period.startsOn}`),
  };
}

function capacityPeriods(cohorts: readonly CohortPlot[]): ClosedRange[] {
  const [before, running, coming] = cohorts.map(stationsOf);
  const year = { startsOn: first(before).startsOn, endsOn: last(before).endsOn };
  const until = { startsOn: first(running).startsOn, endsOn: addDays(first(coming).startsOn, -1) };
  const stations = (coming ?? []).map((station, index) => {
    const next = coming?.[index + 1];
    return {
      startsOn: station.startsOn,
      endsOn: next ? addDays(next.startsOn, -1) : station.endsOn,
    };
  });
  return [year, until, ...stations];
}

export function stationsOf(cohort: CohortPlot): PhasePlot[] {
  return phasesOf(cohort).filter((phase) => phase.kind === "placement");
}

function first(phases: PhasePlot[] | undefined): PhasePlot {
  return phases?.[0] ?? nothing();
}

function last(phases: PhasePlot[] | undefined): PhasePlot {
  return phases?.at(-1) ?? nothing();
}

function nothing(): never {
  throw new Error("a cohort of the demo has no station");
}
