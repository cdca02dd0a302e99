import { toDbDay } from "~/db/dates";
import { inForceOn } from "~/db/in-force";
import { type NewNotice, notify } from "~/db/notices";
import type { Tx } from "~/db/transaction";
import type { ClosedRange } from "~/domain/calendar/range";
import { displayName } from "~/domain/people/name";
import { paths } from "~/http/paths";
import { today } from "~/platform/clock";

interface Told extends ClosedRange {
  readonly traineeId: string;
  readonly kind: Extract<NewNotice["kind"], `absence${string}` | "leaveRequested">;
}

/** Tells who leads the trainee's cluster and who guides them at a site on one of the days. */
export async function tellOfAbsence(tx: Tx, { traineeId, kind, startsOn, endsOn }: Told) {
  const person = { select: { id: true, givenName: true, familyName: true } };
  const trainee = await tx.trainee.findUniqueOrThrow({
    where: { id: traineeId },
    select: {
      person,
      memberships: {
        where: inForceOn(today()),
        select: {
          cluster: {
            select: {
              trainers: {
                where: inForceOn(today()),
                select: { trainer: { select: { personId: true } } },
              },
            },
          },
        },
      },
      placements: {
        where: {
          inForce: true,
          startsOn: { lte: toDbDay(endsOn) },
          endsOn: { gte: toDbDay(startsOn) },
        },
        select: { practicalTrainer: { select: { personId: true } } },
      },
    },
  });
  const leads = trainee.memberships.flatMap(({ cluster }) => cluster.trainers);
  const guides = trainee.placements.map(({ practicalTrainer }) => practicalTrainer?.personId);
  const personIds = [...leads.map(({ trainer }) => trainer.personId), ...guides];
  const values = { name: displayName(trainee.person), startsOn, endsOn };
  await notify(
    tx,
    [...new Set(personIds)].flatMap((personId) =>
      personId ? [{ personId, kind, values, to: paths.absences() }] : [],
    ),
  );
}
