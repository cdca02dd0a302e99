// Some days before a station begins its trainee is reminded of it: where, when and what to bring stand
// on the home page. Who was reminded stands in a row, so that nobody hears it twice, also from a new plan.
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
        ...{ siteId: true, startsOn: true, endsOn: true },
        site: { select: { name: true } },
        phase: { select: { title: true } },
        trainee: { select: { personId: true } },
      },
    });
    const fresh = await claim(
      tx,
      rows.map(({ siteId, startsOn, trainee }) => ({ ...trainee, siteId, startsOn })),
    );
    const due = rows.filter((row) => fresh.has(keyOf({ ...row, ...row.trainee })));
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
        to: paths.home(),
      })),
    );
    return due.length;
  });
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
