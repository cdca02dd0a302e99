import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Day } from "~/domain/calendar/day";
import { overlaps } from "~/domain/calendar/range";

export type EndedStay = { name: string; isConfirmed: boolean };

/** Placements that were over before a day, and whether their assessment is confirmed, by trainee; one query. */
export async function endedStays(
  traineeIds: readonly string[],
  on: Day,
): Promise<Map<string, EndedStay[]>> {
  const rows = await db.trainee.findMany({
    where: { id: { in: [...traineeIds] } },
    select: staysSelection(on),
  });
  return new Map(
    rows.map(({ id, placements, assessments }) => [
      id,
      placements.map((stay) => ({
        name: `${stay.phase.title}, ${stay.site.name}`,
        isConfirmed: assessments.some((one) => isOf(one, stay)),
      })),
    ]),
  );
}

function staysSelection(on: Day) {
  return {
    id: true,
    placements: {
      where: { inForce: true, endsOn: { lt: toDbDay(on) } },
      orderBy: { startsOn: "asc" },
      select: {
        ...{ phaseId: true, startsOn: true, endsOn: true },
        phase: { select: { title: true } },
        site: { select: { name: true } },
      },
    },
    assessments: {
      where: { state: "confirmed" },
      select: { phaseId: true, placement: { select: { startsOn: true, endsOn: true } } },
    },
  } satisfies Prisma.TraineeSelect;
}

type Row = Prisma.TraineeGetPayload<{ select: ReturnType<typeof staysSelection> }>;

/** A plan that was published anew has other placements for the same phase. */
function isOf({ phaseId, placement }: Row["assessments"][number], stay: Row["placements"][number]) {
  return (
    phaseId === stay.phaseId && placement !== null && overlaps(rangeOf(placement), rangeOf(stay))
  );
}

function rangeOf({ startsOn, endsOn }: { startsOn: Date; endsOn: Date }) {
  return { startsOn: fromDbDay(startsOn), endsOn: fromDbDay(endsOn) };
}
