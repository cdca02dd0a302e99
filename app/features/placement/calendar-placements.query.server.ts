import { createHash } from "node:crypto";
import { db } from "~/db/client";
import { fromDbDay, toDbDay } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure } from "~/domain/access/refusal";
import type { ClosedRange } from "~/domain/calendar/range";
import { calendarSequence } from "~/domain/placement/calendar-sequence";
import { standingOf } from "~/domain/placement/provisional";
import { today } from "~/platform/clock";

const include = {
  phase: { select: { title: true } },
  site: { select: { name: true, street: true, postcode: true, city: true } },
  trainee: {
    select: {
      cohort: {
        select: {
          name: true,
          programme: { select: { noticeWeeks: true } },
          _count: { select: { plans: { where: { publication: { isNot: null } } } } },
        },
      },
    },
  },
} satisfies Prisma.PlacementInclude;

type Row = Prisma.PlacementGetPayload<{ include: typeof include }>;

export type CalendarPlacement = ReturnType<typeof placed>;

/** One's own placements in force: a trainee's, or those that a practical trainer looks after. */
export function ownCalendarPlacements(
  { traineeId, trainerId }: Actor,
  range: ClosedRange,
): Promise<CalendarPlacement[]> {
  const whose = traineeId ? { traineeId } : { practicalTrainerId: trainerId ?? "" };
  return placements(traineeId || trainerId ? whose : { id: { in: [] } }, range);
}

/** The placements in force at a site. */
export async function siteCalendarPlacements(
  actor: Actor,
  siteId: string,
  range: ClosedRange,
): Promise<CalendarPlacement[]> {
  ensure(can(actor, "site.read", { siteId }));
  return placements({ siteId }, range);
}

async function placements(where: Prisma.PlacementWhereInput, range: ClosedRange) {
  const rows = await db.placement.findMany({
    where: {
      ...where,
      inForce: true,
      startsOn: { lte: toDbDay(range.endsOn) },
      endsOn: { gte: toDbDay(range.startsOn) },
    },
    include,
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
  });
  const counted = new Map<string, number>();
  return rows.map((row) => {
    const cell = `${row.traineeId}/${row.phaseId}`;
    const place = counted.get(cell) ?? 0;
    counted.set(cell, place + 1);
    return placed(row, createHash("sha256").update(`${cell}/${place}`).digest("hex").slice(0, 32));
  });
}

/** `uid` is the same in every plan: the nth stay of a trainee in a phase, without saying whose. */
function placed(row: Row, uid: string) {
  const { cohort } = row.trainee;
  const startsOn = fromDbDay(row.startsOn);
  const standing = standingOf(startsOn, today(), cohort.programme.noticeWeeks);
  const { version } = row;
  return {
    uid,
    startsOn,
    endsOn: fromDbDay(row.endsOn),
    standing,
    sequence: calendarSequence(cohort._count.plans, { version, standing }),
    phase: row.phase.title,
    cohort: cohort.name,
    site: row.site,
  };
}
