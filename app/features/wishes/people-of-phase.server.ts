import { fromDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import { needsSiteIn } from "~/domain/placement/participation";

interface PhaseRow {
  readonly cohortId: string;
  readonly startsOn: Date;
  readonly endsOn: Date;
}

/** The trainees of a cohort who need a site in a phase, by name. One query. */
export async function peopleOfPhase(client: Tx, { cohortId, startsOn, endsOn }: PhaseRow) {
  const rows = await client.trainee.findMany({
    where: { cohortId },
    select: {
      id: true,
      personId: true,
      entryOn: true,
      person: { select: { givenName: true, familyName: true } },
      enrolments: { select: { state: true, effectiveOn: true } },
    },
    orderBy: { person: { searchKey: "asc" } },
  });
  const range = { startsOn: fromDbDay(startsOn), endsOn: fromDbDay(endsOn) };
  return rows.filter(({ entryOn, enrolments }) => {
    const steps = enrolments.map(({ state, effectiveOn }) => ({
      state,
      effectiveOn: fromDbDay(effectiveOn),
    }));
    return needsSiteIn(range, fromDbDay(entryOn), steps);
  });
}
