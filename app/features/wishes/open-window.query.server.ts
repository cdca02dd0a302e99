import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { Actor } from "~/domain/access/actor";
import { found } from "~/domain/access/refusal";
import { today } from "~/platform/clock";

/** The phase in which a trainee may wish today and whose time ends first, or null. One query. */
export async function openWindow(actor: Actor) {
  const traineeId = found(actor.traineeId);
  const on = toDbDay(today());
  const row = await db.wishWindow.findFirst({
    where: {
      opensOn: { lte: on },
      closesOn: { gte: on },
      phase: { cohort: { trainees: { some: { id: traineeId } } } },
    },
    orderBy: { closesOn: "asc" },
    select: {
      closesOn: true,
      phase: { select: { title: true, wishes: { where: { traineeId }, select: { id: true } } } },
    },
  });
  return (
    row && {
      title: row.phase.title,
      closesOn: fromDbDay(row.closesOn),
      wished: row.phase.wishes.length > 0,
    }
  );
}
