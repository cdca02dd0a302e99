import { toDbDay } from "~/db/dates";
import type { AbsenceKind } from "~/db/generated/enums";
import type { Tx } from "~/db/transaction";
import { day } from "~/domain/calendar/day";
import { aPerson } from "./people";

interface AbsenceGiven {
  traineeId: string;
  kind?: AbsenceKind;
  startsOn: string;
  /** The first day unless told. */
  endsOn?: string;
  isApproved?: boolean;
}

/** Reported by somebody; leave waits for a decision unless it is approved. */
export async function anAbsence(client: Tx, given: AbsenceGiven) {
  const { traineeId, kind = "absent", startsOn, endsOn = startsOn, isApproved = false } = given;
  const somebody = (await aPerson(client)).id;
  return client.absence.create({
    data: {
      traineeId,
      kind,
      startsOn: toDbDay(day(startsOn)),
      endsOn: toDbDay(day(endsOn)),
      reportedById: somebody,
      ...(isApproved && { approvedAt: new Date(), approvedById: somebody }),
    },
  });
}
