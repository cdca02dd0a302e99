import { db } from "~/db/client";
import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { displayName } from "~/domain/people/name";
import { today } from "~/platform/clock";

export type AvailabilityPage = Awaited<ReturnType<typeof availabilityPage>>;

/** When a trainer cannot teach, from today on; their own, or any for planners. */
export async function availabilityPage(actor: Actor, asked: string | null) {
  const trainerId = asked ?? actor.trainerId ?? "";
  ensure(can(actor, "availability.manage", { trainerId }));
  const on = toDbDay(today());
  const trainer = found(
    await db.trainer.findUnique({
      where: { id: trainerId },
      include: {
        person: true,
        unavailabilities: {
          where: { withdrawnAt: null, OR: [{ endsOn: null }, { endsOn: { gte: on } }] },
          orderBy: [{ startsOn: "asc" }, { id: "asc" }],
        },
      },
    }),
  );
  return {
    today: today(),
    trainer: { id: trainerId, name: displayName(trainer.person) },
    isSelf: actor.trainerId === trainerId,
    rows: trainer.unavailabilities.map(({ id, version, weekdays, ...row }) => ({
      ...{ id, version, weekdays, fromMinute: row.fromMinute, toMinute: row.toMinute },
      startsOn: fromDbDay(row.startsOn),
      endsOn: fromDbDayOrNull(row.endsOn),
    })),
  };
}
