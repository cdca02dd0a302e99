import { toDbDay, toDbDayOrNull } from "~/db/dates";
import type { CoverState } from "~/db/generated/enums";
import type { Tx } from "~/db/transaction";
import { day } from "~/domain/calendar/day";
import { today } from "~/platform/clock";
import { aPerson } from "./people";

interface UnavailabilityGiven {
  trainerId: string;
  startsOn?: string;
  endsOn?: string | null;
  weekdays?: number[];
}

/** Today all day, unless told. */
export async function anUnavailability(client: Tx, given: UnavailabilityGiven) {
  const { trainerId, startsOn = today(), endsOn = startsOn, weekdays = [] } = given;
  return client.unavailability.create({
    data: {
      trainerId,
      startsOn: toDbDay(day(startsOn)),
      endsOn: toDbDayOrNull(endsOn === null ? null : day(endsOn)),
      weekdays,
      reportedById: (await aPerson(client)).id,
    },
  });
}

interface CoverGiven {
  lessonId: string;
  absentTrainerId: string;
  coverTrainerId: string;
  state?: CoverState;
}

/** Asked by somebody and open, unless told. */
export async function aCover(client: Tx, { state = "asked", ...given }: CoverGiven) {
  const somebody = (await aPerson(client)).id;
  const settled = state !== "asked" && { settledAt: new Date(), settledById: somebody };
  return client.cover.create({
    data: { ...given, state, askedAt: new Date(), askedById: somebody, ...settled },
  });
}
