import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import { intersectionOf } from "~/domain/calendar/range";
import type { ChargeFacts } from "~/domain/progress/record-charge";

/** What a trainee must be read with to tell who signs off which week. */
export const chargeSelection = {
  placements: {
    where: { inForce: true },
    select: {
      startsOn: true,
      endsOn: true,
      practicalTrainerId: true,
      site: { select: { trainers: { select: { id: true } } } },
    },
  },
  memberships: {
    select: {
      startsOn: true,
      endsOn: true,
      cluster: {
        select: {
          trainers: { select: { trainerId: true, role: true, startsOn: true, endsOn: true } },
        },
      },
    },
  },
} satisfies Prisma.TraineeSelect;

type Row = Prisma.TraineeGetPayload<{ select: typeof chargeSelection }>;
type Dated = { startsOn: Date; endsOn: Date | null };

export function chargeFacts({ placements, memberships }: Row): ChargeFacts {
  return {
    placements: placements.map(({ startsOn, endsOn, practicalTrainerId, site }) => ({
      startsOn: fromDbDay(startsOn),
      endsOn: fromDbDay(endsOn),
      practicalTrainerId,
      siteTrainerIds: site.trainers.map(({ id }) => id),
    })),
    clusterTrainers: memberships.flatMap(({ cluster, ...member }) =>
      cluster.trainers.flatMap(({ trainerId, role, ...row }) => {
        const both = intersectionOf(datesOf(member), datesOf(row));
        return both ? [{ trainerId, role, ...both }] : [];
      }),
    ),
  };
}

function datesOf({ startsOn, endsOn }: Dated) {
  return { startsOn: fromDbDay(startsOn), endsOn: fromDbDayOrNull(endsOn) };
}
