import { audit } from "~/db/audit";
import { fromDbDay, toDbDay } from "~/db/dates";
import { countPlansOn } from "~/db/plan-cells";
import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { ChangePhase } from "./change-phase.schema";
import type { CohortFailure } from "./cohort-failure";
import { type DependentPlacement, placementsIn, sortPlacements } from "./phase-dependents.server";
import { isTitleTaken, touchCohort } from "./phase-record.server";

type Changed = Outcome<{ title: string; outside: number }, CohortFailure>;

/** A phase's name, kind and days. Placements of drafts follow; published ones stay and are named. */
export async function changePhase(actor: Actor, input: ChangePhase, outer?: Tx): Promise<Changed> {
  ensure(can(actor, "cohort.manage", null));
  return inTransaction<Changed>(async (tx) => {
    const { phaseId, cohortId, version, title, kind, startsOn, endsOn } = input;
    const { count } = await tx.phase.updateMany({
      where: { id: phaseId, cohortId, version },
      data: { version: { increment: 1 } },
    });
    const row = found(await tx.phase.findUnique({ where: { id: phaseId, cohortId } }));
    if (count === 0) return fail({ code: "stale" });
    if (await isTitleTaken(tx, input)) return fail({ code: "title-taken", field: "title" });
    const before = { startsOn: fromDbDay(row.startsOn), endsOn: fromDbDay(row.endsOn) };
    const placements = await placementsIn(tx, phaseId);
    const sorted = sortPlacements(placements, { before, after: { startsOn, endsOn } });
    const refusal = refusalOf(input, { kind: row.kind, placements, outside: sorted.outside });
    if (refusal) return fail(refusal);
    const days = { startsOn: toDbDay(startsOn), endsOn: toDbDay(endsOn) };
    await tx.phase.update({ where: { id: phaseId }, data: { title, kind, ...days } });
    await moveDrafts(tx, actor, sorted);
    await touchCohort(tx, cohortId);
    await audit(tx, actor, {
      action: "cohort.change-phase",
      subject: { type: "cohort", id: cohortId },
      before: { phaseId, title: row.title, kind: row.kind, ...before },
      after: { phaseId, title, kind, startsOn, endsOn, ...auditedPlacements(sorted) },
    });
    return succeed({ title, outside: sorted.outside.length });
  }, outer);
}

type Found = {
  kind: string;
  placements: readonly DependentPlacement[];
  outside: readonly DependentPlacement[];
};

function refusalOf(input: ChangePhase, { kind, placements, outside }: Found): CohortFailure | null {
  if (kind !== input.kind && placements.length > 0) {
    return { code: "kind-in-use", field: "kind", values: { count: placements.length } };
  }
  if (outside.length === 0 || input.keepPlacements) return null;
  const values = { count: outside.length, people: peopleOf(outside) };
  return { code: "placements-outside", field: "keepPlacements", values };
}

/** The drafts take a new version, so that nobody saves an older board over these cells. */
async function moveDrafts(
  tx: Tx,
  actor: Actor,
  { following, dropped }: ReturnType<typeof sortPlacements>,
): Promise<void> {
  const ranges = new Map<string, string[]>();
  for (const { placement, to } of following) {
    const key = `${to.startsOn} ${to.endsOn}`;
    ranges.set(key, [...(ranges.get(key) ?? []), placement.id]);
  }
  const changed = [...following.map(({ placement }) => placement), ...dropped];
  const planIds = [...new Set(changed.map(({ planId }) => planId))];
  await countPlansOn(tx, actor, planIds, changed);
  for (const [key, moved] of ranges) {
    const [startsOn, endsOn] = key.split(" ").map((on) => new Date(on));
    await tx.placement.updateMany({
      where: { id: { in: moved } },
      data: { startsOn: startsOn as Date, endsOn: endsOn as Date, version: { increment: 1 } },
    });
  }
  await tx.placement.deleteMany({ where: { id: { in: dropped.map(({ id }) => id) } } });
}

function auditedPlacements({ outside, following, dropped }: ReturnType<typeof sortPlacements>) {
  return {
    outside: outside.map(({ id }) => id),
    following: following.length,
    dropped: dropped.map(({ id }) => id),
  };
}

function peopleOf(placements: readonly DependentPlacement[]): string {
  return placements.map(({ person }) => person).join(", ");
}
