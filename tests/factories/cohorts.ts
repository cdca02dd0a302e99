import { toDbDay } from "~/db/dates";
import type { PhaseKind } from "~/db/generated/enums";
import type { Tx } from "~/db/transaction";
import { type Day, day } from "~/domain/calendar/day";
import { aProgramme } from "./programmes";
import { nextNumber } from "./sequence";

type CohortGiven = {
  name?: string;
  programmeId?: string;
  curriculumId?: string;
  startsOn?: string;
  endsOn?: string;
};

/** A cohort of two years without phases, in a programme of its own unless told. */
export async function aCohort(client: Tx, given: CohortGiven = {}) {
  const programmeId = given.programmeId ?? (await aProgramme(client)).id;
  const curriculum = await client.curriculum.findFirstOrThrow({ where: { programmeId } });
  return client.cohort.create({
    data: {
      programmeId,
      curriculumId: given.curriculumId ?? curriculum.id,
      name: given.name ?? `RSA-${2000 + nextNumber()}`,
      startsOn: toDbDay(day(given.startsOn ?? "2026-10-01")),
      endsOn: toDbDay(day(given.endsOn ?? "2028-09-30")),
    },
  });
}

type PhaseGiven = {
  cohortId: string;
  title?: string;
  kind?: PhaseKind;
  startsOn?: Day | string;
  endsOn?: Day | string;
};

/** A placement phase of seven weeks unless told. */
export async function aPhase(client: Tx, given: PhaseGiven) {
  return client.phase.create({
    data: {
      cohortId: given.cohortId,
      title: given.title ?? "Praxisstation A",
      kind: given.kind ?? "placement",
      startsOn: toDbDay(day(given.startsOn ?? "2026-11-23")),
      endsOn: toDbDay(day(given.endsOn ?? "2027-01-08")),
    },
  });
}
