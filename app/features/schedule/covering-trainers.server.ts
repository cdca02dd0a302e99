import type { Tx } from "~/db/transaction";
import { addDays, dayOf } from "~/domain/calendar/day";
import { displayName } from "~/domain/people/name";
import { awaySpans } from "~/domain/schedule/availability";
import type { CoveringTrainer } from "~/domain/schedule/cover";
import type { Span } from "~/domain/schedule/lesson";
import { unavailabilityOf } from "~/features/availability/trainers-away.query.server";
import { CITY_ZONE } from "~/platform/clock";

/** Every trainer with what a proposal for cover needs to know around some lessons; three queries. */
export async function coveringTrainers(
  client: Tx,
  lessons: readonly Span[],
): Promise<CoveringTrainer[]> {
  if (lessons.length === 0) return [];
  const startsAt = new Date(Math.min(...lessons.map((lesson) => lesson.startsAt.getTime())));
  const endsAt = new Date(Math.max(...lessons.map((lesson) => lesson.endsAt.getTime())));
  const range = {
    startsOn: addDays(dayOf(startsAt, CITY_ZONE), -1),
    endsOn: addDays(dayOf(endsAt, CITY_ZONE), 1),
  };
  const rows = await client.trainer.findMany({
    where: { person: { account: { disabledAt: null } } },
    select: {
      id: true,
      person: { select: { givenName: true, familyName: true } },
      modules: { select: { moduleCode: true } },
      _count: { select: { covers: { where: { state: "accepted" } } } },
    },
  });
  const held = await client.lessonTrainer.findMany({
    where: { active: true, startsAt: { lt: endsAt }, endsAt: { gt: startsAt } },
    select: { trainerId: true, startsAt: true, endsAt: true },
  });
  const ids = rows.map(({ id }) => id);
  const said = await unavailabilityOf(client, ids, range);
  const busy = new Map<string, Span[]>(ids.map((id) => [id, []]));
  for (const { trainerId, ...span } of held) busy.get(trainerId)?.push(span);
  return rows.map(({ id, person, modules, _count }) => ({
    id,
    name: displayName(person),
    teaches: modules.map(({ moduleCode }) => moduleCode),
    busy: busy.get(id) ?? [],
    away: awaySpans(said.get(id) ?? [], range, CITY_ZONE),
    covers: _count.covers,
  }));
}
