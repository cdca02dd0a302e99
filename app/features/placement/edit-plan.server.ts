import { inTransaction, type Tx } from "~/db/transaction";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { ensure, found } from "~/domain/access/refusal";
import { day } from "~/domain/calendar/day";
import { fail, type Outcome, succeed } from "~/domain/outcome";
import type { Cell } from "~/domain/placement/plan-cell";
import { decideStep, type PlanStep } from "~/domain/placement/plan-edit";
import type { PlanFacts } from "~/domain/placement/plan-facts";
import { today } from "~/platform/clock";
import { ensureStillSeen, lockPlan } from "./claim-cells.server";
import type { Meant, PlaceInPlan, SplitInPlan, SwapInPlan } from "./edit-plan.schema";
import { factsOf } from "./plan-facts.server";
import type { PlanFailure } from "./plan-failure";
import { loadPlanRecord } from "./plan-record.server";
import { writeCells } from "./write-cells.server";

type Edited = Outcome<{ changed: number }, PlanFailure>;
type Stepping = (facts: PlanFacts) => Outcome<PlanStep, PlanFailure>;

/** Gives trainees a site in a phase, or none; many at once. */
export function placeInPlan(actor: Actor, input: PlaceInPlan, outer?: Tx): Promise<Edited> {
  return edit(
    actor,
    input,
    (facts) => {
      const { siteId } = input;
      const [only] = input.cells;
      if (input.cells.length === 1 && only?.startsOn) {
        return succeed({ kind: "part", cell: only, startsOn: only.startsOn, siteId });
      }
      const changes = cellsMeant(input, facts).map((cell) => ({ ...cell, siteId }));
      return changes.length > 0 ? succeed({ kind: "place", changes }) : nobodyChosen();
    },
    outer,
  );
}

/** Two people exchange their sites in a phase, or one person those of two phases. */
export function swapInPlan(actor: Actor, input: SwapInPlan, outer?: Tx): Promise<Edited> {
  return edit(
    actor,
    input,
    (facts) => {
      const cells = cellsMeant(input, facts);
      const [one] = cells;
      const partner = input.withId && one ? [{ ...one, traineeId: input.withId }] : [];
      const [, other, ...more] = [...cells, ...partner];
      if (!one || !other || more.length > 0) return fail({ code: "swap-two" });
      return succeed({ kind: "swap", one, other });
    },
    outer,
  );
}

/** From a day on somebody is at another site, within one phase. */
export function splitInPlan(actor: Actor, input: SplitInPlan, outer?: Tx): Promise<Edited> {
  const { cell, from, siteId } = input;
  const step: PlanStep = { kind: "split", cell, from: day(from), siteId };
  return edit(actor, input, () => succeed(step), outer);
}

/** Holds what stands in cells against moves and proposals, or lets it go. */
export function lockInPlan(
  actor: Actor,
  input: Meant & { locked: boolean },
  outer?: Tx,
): Promise<Edited> {
  return edit(
    actor,
    input,
    (facts) => {
      const cells = cellsMeant(input, facts);
      return cells.length > 0
        ? succeed({ kind: "lock", cells, locked: input.locked })
        : nobodyChosen();
    },
    outer,
  );
}

async function edit(
  actor: Actor,
  input: { planId: string; version: number },
  stepping: Stepping,
  outer?: Tx,
): Promise<Edited> {
  return inTransaction<Edited>(async (tx) => {
    ensure(can(actor, "plan.manage", null));
    const now = await lockPlan(tx, input.planId);
    if (!now.ok) return now;
    if (input.version > now.value) return fail({ code: "stale" });
    const record = found(await loadPlanRecord(tx, input.planId));
    const facts = factsOf(record, today());
    const step = stepping(facts);
    if (!step.ok) return step;
    const seen = await ensureStillSeen(tx, input, now.value, cellsOf(step.value));
    if (!seen.ok) return seen;
    const decided = decideStep(facts, step.value);
    if (!decided.ok) return decided;
    const cells = decided.value;
    const kind = step.value.kind === "part" ? "place" : step.value.kind;
    if (cells.length > 0) await writeCells(tx, actor, record, { kind, cells });
    return succeed({ changed: cells.length });
  }, outer);
}

/** The cells by name; without any, whoever is ticked and needs a site there. */
function cellsMeant({ cells, traineeIds, clusterIds, phaseId }: Meant, facts: PlanFacts): Cell[] {
  if (cells.length > 0) return cells.map(({ startsOn: _, ...cell }) => cell);
  const phases = facts.phases.filter(({ id }) => phaseId === null || id === phaseId);
  const ticked = new Set(traineeIds);
  return phases.flatMap(({ id }) =>
    facts.trainees
      .filter(({ id: traineeId, phaseIds, clusterByPhase }) => {
        const isMember = clusterIds.includes(clusterByPhase[id] ?? "") && phaseIds.includes(id);
        return ticked.has(traineeId) || isMember;
      })
      .map(({ id: traineeId }) => ({ traineeId, phaseId: id })),
  );
}

function cellsOf(step: PlanStep): readonly Cell[] {
  if (step.kind === "place") return step.changes;
  if (step.kind === "swap") return [step.one, step.other];
  return step.kind === "lock" ? step.cells : [step.cell];
}

function nobodyChosen(): Outcome<PlanStep, PlanFailure> {
  return fail({ code: "nobody-chosen" });
}
