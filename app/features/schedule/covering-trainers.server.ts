import type { Tx } from "~/db/transaction";
import { addDays } from "~/domain/calendar/day";
import type { ClosedRange } from "~/domain/calendar/range";
import { instantAt } from "~/domain/calendar/wall-time";
import { displayName } from "~/domain/people/name";
import { awaySpans } from "~/domain/schedule/availability";
import type { CoveringTrainer } from "~/domain/schedule/cover";
import { unavailabilityOf } from "~/features/availability/trainers-away.query.server";
import { CITY_ZONE } from "~/platform/clock";

/** Every trainer with what a proposal for cover needs to know of a range of days; three queries. */
export async function coveringTrainers(client: Tx, range: ClosedRange): Promise<CoveringTrainer[]> {
  const rows = await client.trainer.findMany({
    where: { person: { account: { disabledAt: null } } },
    select: {
      id: true,
      person: { select: { givenName: true, familyName: true } },
      modules: { select: { moduleCode: true } },
      lessons: {
        where: {
          active: true,
          startsAt: { lt: instantAt(addDays(range.endsOn, 2), 0, CITY_ZONE) },
          endsAt: { gt: instantAt(addDays(range.startsOn, -1), 0, CITY_ZONE) },
        },
        select: { startsAt: true, endsAt: true },
      },
      _count: { select: { covers: { where: { state: "accepted" } } } },
    },
  });
  const ids = rows.map(({ id }) => id);
  const said = await unavailabilityOf(client, ids, range);
  return rows.map(({ id, person, modules, lessons, _count }) => ({
    id,
    name: displayName(person),
    teaches: modules.map(({ moduleCode }) => moduleCode),
    busy: lessons,
    away: awaySpans(said.get(id) ?? [], range, CITY_ZONE),
    covers: _count.covers,
  }));
}
