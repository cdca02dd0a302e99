// Some days before a station begins its trainee is reminded of it: where, when and what to bring stand
// on the page of the next placement. Who was reminded stands in a row, so that nobody hears it twice, also from a new plan.
import { fromDbDay, toDbDay } from "~/db/dates";
import { notify } from "~/db/notices";
import { inTransaction, type Tx } from "~/db/transaction";
import { addDays } from "~/domain/calendar/day";
import { assumptionsOf } from "~/domain/sites/assumptions";
import { paths } from "~/http/paths";
import { today } from "~/platform/clock";
import type { Job } from "~/platform/job";

export const stationReminder: Job = {
  name: "station-reminder",
  cron: "15 6 * * *",
  run: remindStations,
};

/** Answers how many were reminded. */
export async function remindStations(): Promise<number> {
  return inTransaction(async (tx) => {
    const settings = await tx.assumption.findMany();
    const until = addDays(today(), assumptionsOf(settings)["reminder-days"]);
    const ahead = { gt: toDbDay(today()), lte: toDbDay(until) };
    const rows = await tx.placement.findMany({
      where: { inForce: true, startsOn: ahead },
      select: {
        ...{ traineeId: true, siteId: true, startsOn: true, endsOn: true },
        site: { select: { name: true } },
        phase: { select: { title: true } },
        trainee: { select: { personId: true } },
      },
    });
    const begins = await beginning(tx, rows);
    const fresh = await claim(
      tx,
      begins.map(({ siteId, startsOn, trainee }) => ({ ...trainee, siteId, startsOn })),
    );
    const due = begins.filter((row) => fresh.has(keyOf({ ...row, ...row.trainee })));
    await notify(
      tx,
      due.map(({ site, phase, trainee, startsOn, endsOn }) => ({
        personId: trainee.personId,
        kind: "stationBegins" as const,
        values: {
          site: site.name,
          phase: phase.title,
          startsOn: fromDbDay(startsOn),
          endsOn: fromDbDay(endsOn),
        },
        to: paths.nextPlacement(),
      })),
    );
    return due.length;
  });
}

type Coming = { traineeId: string; siteId: string; startsOn: Date };

/** Whoever goes on at a site, with another practical trainer, begins no station. */
async function beginning<C extends Coming>(tx: Tx, coming: readonly C[]): Promise<C[]> {
  const dayBefore = (on: Date) => toDbDay(addDays(fromDbDay(on), -1));
  const before = await tx.placement.findMany({
    where: {
      inForce: true,
      OR: coming.map(({ traineeId, siteId, startsOn }) => ({
        ...{ traineeId, siteId, endsOn: dayBefore(startsOn) },
      })),
    },
    select: { traineeId: true, siteId: true },
  });
  return coming.filter(
    (one) =>
      !before.some(({ traineeId, siteId }) => one.traineeId === traineeId && one.siteId === siteId),
  );
}

type Station = { personId: string; siteId: string; startsOn: Date };

/** Of two servers that remind at once, each station is one's alone. */
async function claim(tx: Tx, stations: readonly Station[]): Promise<ReadonlySet<string>> {
  const made = await tx.stationReminder.createManyAndReturn({
    data: [...stations],
    skipDuplicates: true,
  });
  return new Set(made.map(keyOf));
}

function keyOf({ personId, siteId, startsOn }: Station): string {
  return `${personId} ${siteId} ${startsOn.toISOString()}`;
}
