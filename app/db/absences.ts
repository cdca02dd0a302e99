// Which absences count: who is absent says so, leave has to be approved, and neither may be withdrawn.
import type { Day } from "~/domain/calendar/day";
import type { ClosedRange } from "~/domain/calendar/range";
import { toDbDay } from "./dates";

const AWAY = {
  withdrawnAt: null,
  OR: [{ kind: "absent" as const }, { approvedAt: { not: null } }],
};

/** A condition on absences: they count and share a day with the range. */
export function awayDuring({ startsOn, endsOn }: ClosedRange) {
  return { ...AWAY, startsOn: { lte: toDbDay(endsOn) }, endsOn: { gte: toDbDay(startsOn) } };
}

export function awayOn(on: Day) {
  return awayDuring({ startsOn: on, endsOn: on });
}

/** A condition on absences that are neither declined nor withdrawn. */
export const OPEN_ABSENCE = { withdrawnAt: null, declinedAt: null };
