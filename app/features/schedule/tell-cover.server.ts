import { type NewNotice, notify } from "~/db/notices";
import type { Tx } from "~/db/transaction";
import { dayOf } from "~/domain/calendar/day";
import { formatWallTime, minuteOfDay } from "~/domain/calendar/wall-time";
import { paths } from "~/http/paths";

type Kind = Extract<NewNotice["kind"], `cover${string}`>;

interface CoverTold {
  readonly kind: Kind;
  readonly personIds: readonly string[];
  readonly lesson: { title: string; startsAt: Date; endsAt: Date; zone: string };
}

/** Tells each once; whoever acts knows already and is left out by the caller. */
export async function tellCover(tx: Tx, { kind, personIds, lesson }: CoverTold): Promise<void> {
  const { title, startsAt, endsAt, zone } = lesson;
  const clock = (instant: Date) => formatWallTime(minuteOfDay(instant, zone));
  const on = dayOf(startsAt, zone);
  const values = { title, on, from: clock(startsAt), to: clock(endsAt) };
  await notify(
    tx,
    [...new Set(personIds)].map((personId) => ({ personId, kind, values, to: paths.cover() })),
  );
}

/** The person behind a trainer. */
export async function personOf(tx: Tx, trainerId: string): Promise<string> {
  const { personId } = await tx.trainer.findUniqueOrThrow({ where: { id: trainerId } });
  return personId;
}
