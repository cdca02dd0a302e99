import { toDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import { day } from "~/domain/calendar/day";

type SeriesGiven = { startsOn?: string; endsOn?: string; recurrence?: string };

/** Every Monday from 9:00 to 10:30 in November and December 2026 unless told; without lessons. */
export async function aSeries(client: Tx, given: SeriesGiven = {}) {
  return client.series.create({
    data: {
      title: "Lerngruppe",
      recurrence: given.recurrence ?? "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO;WKST=MO",
      startsOn: toDbDay(day(given.startsOn ?? "2026-11-02")),
      endsOn: toDbDay(day(given.endsOn ?? "2026-12-28")),
      startMinute: 540,
      durationMinutes: 90,
    },
  });
}
