import type { Tx } from "~/db/transaction";
import type { ClosedRange } from "~/domain/calendar/range";
import { displayName } from "~/domain/people/name";
import type { Unavailability } from "~/domain/schedule/availability";
import type { Named } from "~/domain/schedule/lesson";
import { unavailabilityOf } from "~/features/availability/trainers-away.query.server";

/** A trainer with what they have said of a window of days. */
export interface KnownTrainer extends Named {
  readonly unavailable: readonly Unavailability[];
}

/** Trainers who cannot teach at some time of the window; two queries. */
export async function knownTrainers(
  client: Tx,
  ids: string[],
  window: ClosedRange,
): Promise<KnownTrainer[]> {
  const known = await unavailabilityOf(client, ids, window);
  const trainers = await client.trainer.findMany({
    where: { id: { in: [...known.keys()] } },
    select: { id: true, person: { select: { givenName: true, familyName: true } } },
    orderBy: { person: { searchKey: "asc" } },
  });
  return trainers.map(({ id, person }) => ({
    id,
    name: displayName(person),
    unavailable: known.get(id) ?? [],
  }));
}
