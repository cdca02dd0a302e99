// A planner's step in a draft changes cells, a trainee in a phase each: it moves, exchanges, splits
// or locks. What is impossible in the world is refused, everything else becomes a finding.
// Source: requirements.md, "What the best do", 3; requirements.md, placement 2.
import { addDays, type Day } from "../calendar/day";
import { overlaps } from "../calendar/range";
import { type Failure, fail, type Outcome, succeed } from "../outcome";
import { type ChangeError, changePlacements, type PlacementChange } from "./change-placements";
import { type Cell, type CellChange, type CellPart, partsOf, sameParts } from "./plan-cell";
import type { PlanFacts } from "./plan-facts";

export type PlanStep =
  | { readonly kind: "place"; readonly changes: readonly PlacementChange[] }
  | {
      readonly kind: "part";
      readonly cell: Cell;
      /** The first day of the part of a split placement. */
      readonly startsOn: Day;
      /** Null: nowhere in these days. */
      readonly siteId: string | null;
    }
  | { readonly kind: "swap"; readonly one: Cell; readonly other: Cell }
  | {
      readonly kind: "split";
      readonly cell: Cell;
      /** The first day at the other site. */
      readonly from: Day;
      readonly siteId: string;
    }
  | { readonly kind: "lock"; readonly cells: readonly Cell[]; readonly locked: boolean };

export type StepError =
  | ChangeError
  | Failure<"locked" | "swap-split" | "swap-nobody" | "split-outside" | "split-same">;

type Decided = Outcome<CellChange[], StepError>;

/** Only the cells that change; none when everything is as wished. One that is refused refuses all. */
export function decideStep(facts: PlanFacts, step: PlanStep): Decided {
  if (step.kind === "lock") return succeed(lock(facts, step));
  const decided = decideMove(facts, step);
  if (!decided.ok) return decided;
  const held = decided.value.find(({ before }) => before.some(({ locked }) => locked));
  return held ? fail({ code: "locked", values: { name: nameOf(facts, held) } }) : decided;
}

function decideMove(facts: PlanFacts, step: Exclude<PlanStep, { kind: "lock" }>): Decided {
  if (step.kind === "place") return place(facts, step.changes);
  if (step.kind === "part") return movePart(facts, step);
  return step.kind === "swap" ? swap(facts, step) : split(facts, step);
}

function place(facts: PlanFacts, changes: readonly PlacementChange[]): Decided {
  const decided = changePlacements(facts, changes);
  if (!decided.ok) return decided;
  const { cells, placements } = decided.value;
  return succeed(
    cells.map((cell) => ({
      ...cell,
      before: partsOf(facts.placements, cell),
      after: partsOf(placements, cell),
    })),
  );
}

/** Each goes where the other was; where one has nobody's place, the other keeps none. */
function swap(facts: PlanFacts, { one, other }: { one: Cell; other: Cell }): Decided {
  const [mine, theirs] = [partsOf(facts.placements, one), partsOf(facts.placements, other)];
  const parted = mine.length > 1 ? one : theirs.length > 1 ? other : null;
  if (parted) return fail({ code: "swap-split", values: { name: nameOf(facts, parted) } });
  if (mine.length + theirs.length === 0) return fail({ code: "swap-nobody" });
  return place(facts, [
    { ...one, siteId: theirs[0]?.siteId ?? null },
    { ...other, siteId: mine[0]?.siteId ?? null },
  ]);
}

function movePart(facts: PlanFacts, step: Extract<PlanStep, { kind: "part" }>): Decided {
  const { cell, siteId } = step;
  const before = partsOf(facts.placements, cell);
  const moved = before.find(({ startsOn }) => startsOn === step.startsOn);
  if (!moved) return fail({ code: "split-outside", values: { name: nameOf(facts, cell) } });
  if (moved.siteId === siteId) return succeed([]);
  const there = siteId === null ? null : { ...moved, siteId };
  const refusal = there && refuseSite(facts, cell, there);
  if (refusal) return fail(refusal);
  const after = before.flatMap((part) => (part === moved ? (there ?? []) : [part]));
  return succeed([{ ...cell, before, after: joined(after) }]);
}

/** Parts that follow each other at one site are one. */
function joined(parts: readonly CellPart[]): CellPart[] {
  const whole: CellPart[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    const follows = last?.siteId === part.siteId && addDays(last.endsOn, 1) === part.startsOn;
    if (last && follows) whole[whole.length - 1] = { ...last, endsOn: part.endsOn };
    else whole.push(part);
  }
  return whole;
}

function split(facts: PlanFacts, step: { cell: Cell; from: Day; siteId: string }): Decided {
  const { cell, from, siteId } = step;
  const before = partsOf(facts.placements, cell);
  const cut = before.find(({ startsOn, endsOn }) => startsOn < from && from <= endsOn);
  if (!cut) return fail({ code: "split-outside", values: { name: nameOf(facts, cell) } });
  if (cut.siteId === siteId) return fail({ code: "split-same" });
  const refusal = refuseSite(facts, cell, { ...cut, siteId, startsOn: from });
  if (refusal) return fail(refusal);
  const halves: CellPart[] = [
    { ...cut, endsOn: addDays(from, -1) },
    { ...cut, siteId, startsOn: from },
  ];
  const after = before.flatMap((part) => (part === cut ? halves : [part]));
  return succeed([{ ...cell, before, after }]);
}

function refuseSite(facts: PlanFacts, cell: Cell, part: CellPart): StepError | null {
  const site = facts.sites.find(({ id }) => id === part.siteId);
  if (!site) return { code: "unknown-site" };
  const values = { site: site.name, name: nameOf(facts, cell) };
  return overlaps(site.validity, part) ? null : { code: "site-closed", values };
}

function lock(facts: PlanFacts, step: { cells: readonly Cell[]; locked: boolean }): CellChange[] {
  return step.cells.flatMap((cell) => {
    const before = partsOf(facts.placements, cell);
    const after = before.map((part) => ({ ...part, locked: step.locked }));
    return sameParts(before, after) ? [] : [{ ...cell, before, after }];
  });
}

function nameOf(facts: PlanFacts, { traineeId }: Cell): string {
  return facts.trainees.find(({ id }) => id === traineeId)?.name ?? "";
}
