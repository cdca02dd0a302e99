import { fromDbDay, fromDbDayOrNull } from "~/db/dates";
import type { Prisma } from "~/db/generated/client";
import type { Tx } from "~/db/transaction";
import { found } from "~/domain/access/refusal";
import { stepsLeadingUp, stepsTakenOver } from "~/domain/cohorts/merge-steps";
import { succeed } from "~/domain/outcome";
import { type MergeConflict, mergeConflicts } from "~/domain/people/merge";
import type { MergeSide } from "~/domain/people/merge-side";
import { today } from "~/platform/clock";

const dates = { startsOn: true, endsOn: true } as const;
const cluster = {
  select: { id: true, name: true, cohort: { select: { name: true } } },
} as const;

const include = {
  account: true,
  trainee: {
    include: {
      cohort: { select: { name: true, startsOn: true } },
      enrolments: true,
      memberships: { select: { ...dates, cluster } },
      placements: {
        select: {
          ...dates,
          planId: true,
          phaseId: true,
          inForce: true,
          site: { select: { name: true } },
        },
      },
      wishes: true,
      restrictions: true,
      attendances: { select: { lessonId: true, mark: true } },
      records: { select: { weekOn: true } },
      examResults: { select: { examId: true } },
      _count: { select: { levels: true, absences: true, assessments: true } },
    },
  },
  trainer: {
    include: {
      site: { select: { name: true } },
      clusters: { select: { ...dates, cluster } },
      lessons: { where: { active: true } },
      _count: { select: { placements: true } },
    },
  },
} satisfies Prisma.PersonInclude;

export type SideRow = Prisma.PersonGetPayload<{ include: typeof include }>;

/** One of the two entries with everything that belongs to it; 404 when it is gone already. */
export async function loadSide(tx: Tx, id: string): Promise<SideRow> {
  return found(await tx.person.findUnique({ where: { id, mergedInto: null }, include }));
}

/** What keeps the two from becoming one. */
export function conflictsOf(
  keep: SideRow,
  gone: SideRow,
  cohort: "keep" | "gone",
): (MergeConflict | { code: "enrolments-differ" })[] {
  const conflicts = mergeConflicts(sideOf(keep), sideOf(gone), { cohort, today: today() });
  const steps = takenSteps(keep, gone, cohort);
  return steps.ok ? conflicts : [...conflicts, steps.error];
}

/** Whether the two are trainees of different cohorts. */
export function areOfTwoCohorts(keep: SideRow, gone: SideRow): boolean {
  return Boolean(keep.trainee && gone.trainee && keep.trainee.cohortId !== gone.trainee.cohortId);
}

/**
 * The gone trainee's steps that the kept one takes over, and the kept one's own that make way for them;
 * those that make way stay in the record of the merge.
 */
export function takenSteps(keep: SideRow, gone: SideRow, cohort: "keep" | "gone") {
  const [own, others] = [stepsOf(keep), stepsOf(gone)];
  if (!areOfTwoCohorts(keep, gone)) {
    const taken = stepsTakenOver(keep.trainee ? own : [], others);
    return taken.ok ? succeed({ taken: taken.value, dropped: [] as string[] }) : taken;
  }
  if (cohort === "keep") return succeed({ taken: stepsLeadingUp(own, others), dropped: [] });
  const staying = stepsLeadingUp(others, own);
  const dropped = own.filter(({ id }) => !staying.includes(id));
  return succeed({ taken: others.map(({ id }) => id), dropped: dropped.map(({ id }) => id) });
}

function stepsOf({ trainee }: SideRow) {
  return (trainee?.enrolments ?? []).map(({ id, state, effectiveOn, partTimePercent }) => ({
    ...{ id, state, partTimePercent },
    effectiveOn: fromDbDay(effectiveOn),
  }));
}

export function sideOf({ account, trainee, trainer }: SideRow): MergeSide {
  return {
    account: account && {
      role: account.role,
      hasPassword: account.passwordHash !== null,
      isDisabled: account.disabledAt !== null,
    },
    trainee: trainee && traineeSide(trainee),
    trainer: trainer && trainerSide(trainer),
  };
}

function traineeSide(row: NonNullable<SideRow["trainee"]>): NonNullable<MergeSide["trainee"]> {
  return {
    cohortId: row.cohortId,
    cohort: row.cohort.name,
    memberships: row.memberships.map(({ cluster: its, ...range }) => ({
      ...rangeOf(range),
      cluster: `${its.cohort.name} ${its.name}`,
    })),
    placements: row.placements.map(({ planId, phaseId, inForce, site, ...range }) => ({
      ...{ planId, phaseId, inForce },
      ...rangeOf(range),
      site: site.name,
    })),
    attendances: row.attendances,
    recordWeeks: row.records.map(({ weekOn }) => fromDbDay(weekOn)),
    examIds: row.examResults.map(({ examId }) => examId),
    wishes: row.wishes.map(({ phaseId, rank, siteId }) => ({ phaseId, rank, siteId })),
  };
}

function trainerSide(row: NonNullable<SideRow["trainer"]>): NonNullable<MergeSide["trainer"]> {
  return {
    leaderships: row.clusters.map(({ cluster: led, ...range }) => ({
      ...rangeOf(range),
      clusterId: led.id,
      cluster: led.name,
    })),
    lessons: row.lessons.map(({ lessonId, startsAt, endsAt }) => ({
      id: lessonId,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
    })),
  };
}

function rangeOf({ startsOn, endsOn }: { startsOn: Date; endsOn: Date | null }) {
  return { startsOn: fromDbDay(startsOn), endsOn: fromDbDayOrNull(endsOn) };
}
