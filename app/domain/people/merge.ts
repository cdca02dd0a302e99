// Two entries become one person only when nothing is lost and nothing contradicts itself: whoever was
// at two places at once was two people, or one of the entries is wrong and is put right first.
import type { Day } from "../calendar/day";
import { type DayRange, overlaps } from "../calendar/range";
import type { Failure } from "../outcome";
import type { MergedAccount, MergeSide, TraineeSide, TrainerSide } from "./merge-side";

export type MergeConflict = Failure<
  | "trainee-and-trainer"
  | "left-cohort-runs"
  | "two-accounts"
  | "account-role"
  | "memberships-overlap"
  | "placements-overlap"
  | "placements-twice"
  | "attendance-differs"
  | "records-twice"
  | "results-twice"
  | "wishes-differ"
  | "leaderships-overlap"
  | "lessons-overlap"
>;

/** Of two cohorts, whose one the person belongs to from now on; the other one is left behind. */
export interface MergeChoice {
  readonly cohort: "keep" | "gone";
  readonly today: Day;
}

/** Everything that keeps two entries from becoming one, in the order of a reader's interest. */
export function mergeConflicts(
  keep: MergeSide,
  gone: MergeSide,
  choice: MergeChoice,
): MergeConflict[] {
  const conflicts = [roleConflict(keep, gone), accountConflict(keep, gone)];
  if (keep.trainee && gone.trainee) {
    const left = choice.cohort === "keep" ? gone.trainee : keep.trainee;
    const isLeft = keep.trainee.cohortId !== gone.trainee.cohortId;
    conflicts.push(isLeft ? stillRunning(left, choice.today) : null);
    conflicts.push(...traineeConflicts(keep.trainee, gone.trainee));
  }
  if (keep.trainer && gone.trainer) conflicts.push(...trainerConflicts(keep.trainer, gone.trainer));
  return conflicts.filter((conflict) => conflict !== null);
}

/** Which account remains: the one that is in use; null when neither has one. */
export function remainingAccount(keep: MergeSide, gone: MergeSide): "keep" | "gone" | null {
  if (!gone.account) return keep.account ? "keep" : null;
  if (!keep.account) return "gone";
  return !isInUse(keep.account) && isInUse(gone.account) ? "gone" : "keep";
}

function isInUse({ hasPassword, isDisabled }: MergedAccount): boolean {
  return hasPassword && !isDisabled;
}

function roleConflict(keep: MergeSide, gone: MergeSide): MergeConflict | null {
  const [isTrainee, isTrainer] = [keep.trainee ?? gone.trainee, keep.trainer ?? gone.trainer];
  return isTrainee && isTrainer ? { code: "trainee-and-trainer" } : null;
}

function accountConflict(keep: MergeSide, gone: MergeSide): MergeConflict | null {
  if (keep.account && gone.account && isInUse(keep.account) && isInUse(gone.account)) {
    return { code: "two-accounts" };
  }
  const which = remainingAccount(keep, gone);
  const role = which && (which === "keep" ? keep : gone).account?.role;
  const due = (keep.trainee ?? gone.trainee) ? "trainee" : null;
  const wanted = due ?? ((keep.trainer ?? gone.trainer) ? "trainer" : null);
  return role && wanted && role !== wanted ? { code: "account-role" } : null;
}

function traineeConflicts(keep: TraineeSide, gone: TraineeSide): (MergeConflict | null)[] {
  return [
    ...membershipConflicts(keep, gone),
    ...placementConflicts(keep, gone),
    attendanceConflict(keep, gone),
    ...gone.recordWeeks
      .filter((week) => keep.recordWeeks.includes(week))
      .map((week): MergeConflict => ({ code: "records-twice", values: { week } })),
    resultConflict(keep, gone),
    wishConflict(keep, gone),
  ];
}

/** Nobody stays in a cluster or at a site of a cohort that they have left. */
function stillRunning(left: TraineeSide, today: Day): MergeConflict | null {
  const lasts = ({ endsOn }: DayRange) => endsOn === null || endsOn >= today;
  const cluster = left.memberships.find(lasts)?.cluster;
  const place = cluster ?? left.placements.find((one) => one.inForce && lasts(one))?.site;
  return place ? { code: "left-cohort-runs", values: { cohort: left.cohort, place } } : null;
}

/** A result is never thrown away: which of two is right, somebody says before. */
function resultConflict(keep: TraineeSide, gone: TraineeSide): MergeConflict | null {
  const isTwice = gone.examIds.some((id) => keep.examIds.includes(id));
  return isTwice ? { code: "results-twice" } : null;
}

function membershipConflicts(keep: TraineeSide, gone: TraineeSide): MergeConflict[] {
  return crossed(keep.memberships, gone.memberships)
    .filter(([a, b]) => overlaps(a, b))
    .map(([a, b]) => ({
      code: "memberships-overlap",
      values: { keep: a.cluster, gone: b.cluster, on: laterStart(a, b) },
    }));
}

function placementConflicts(keep: TraineeSide, gone: TraineeSide): MergeConflict[] {
  return crossed(keep.placements, gone.placements).flatMap(([a, b]): MergeConflict[] => {
    const values = { keep: a.site, gone: b.site, on: laterStart(a, b) };
    if (a.inForce && b.inForce && overlaps(a, b)) return [{ code: "placements-overlap", values }];
    const isSameCell = a.planId === b.planId && a.phaseId === b.phaseId;
    return isSameCell ? [{ code: "placements-twice", values }] : [];
  });
}

function attendanceConflict(keep: TraineeSide, gone: TraineeSide): MergeConflict | null {
  const marks = new Map(keep.attendances.map(({ lessonId, mark }) => [lessonId, mark]));
  const differing = gone.attendances.filter(({ lessonId, mark }) => {
    const known = marks.get(lessonId);
    return known !== undefined && known !== mark;
  });
  return differing.length > 0
    ? { code: "attendance-differs", values: { count: differing.length } }
    : null;
}

/** Wishes of one phase are one list: two lists are merged only when they say the same. */
function wishConflict(keep: TraineeSide, gone: TraineeSide): MergeConflict | null {
  const listOf = ({ wishes }: TraineeSide, phaseId: string | null) =>
    wishes
      .filter((wish) => wish.phaseId === phaseId)
      .map(({ rank, siteId }) => `${rank} ${siteId}`)
      .sort()
      .join();
  const differs = gone.wishes.some(({ phaseId }) => {
    const known = listOf(keep, phaseId);
    return known !== "" && known !== listOf(gone, phaseId);
  });
  return differs ? { code: "wishes-differ" } : null;
}

function trainerConflicts(keep: TrainerSide, gone: TrainerSide): MergeConflict[] {
  const led = crossed(keep.leaderships, gone.leaderships)
    .filter(([a, b]) => a.clusterId === b.clusterId && overlaps(a, b))
    .map(([a]): MergeConflict => ({ code: "leaderships-overlap", values: { cluster: a.cluster } }));
  const taught = crossed(keep.lessons, gone.lessons).filter(
    ([a, b]) => a.id !== b.id && a.startsAt < b.endsAt && b.startsAt < a.endsAt,
  );
  return taught.length > 0
    ? [...led, { code: "lessons-overlap", values: { count: taught.length } }]
    : led;
}

function crossed<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  return first.flatMap((a) => second.map((b): [A, B] => [a, b]));
}

function laterStart(a: DayRange, b: DayRange): Day {
  return a.startsOn > b.startsOn ? a.startsOn : b.startsOn;
}
