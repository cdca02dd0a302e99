// The rows of a comparison: which figures, and whose value is the best where one is better than another.
import type { PlanFigures } from "~/domain/placement/plan-figures";

const LESS_IS_BETTER = [
  "unplaced",
  "medianWay",
  "worstWay",
  "totalWay",
  "repeats",
  "splits",
] as const;
const FINDINGS = ["forbidden", "warning", "note"] as const;

export type FigureKey =
  | (typeof LESS_IS_BETTER)[number]
  | (typeof FINDINGS)[number]
  | "placed"
  | "first"
  | "second"
  | "third"
  | "sizes"
  | "changes";

export type FigureRow = {
  key: FigureKey;
  values: (number | string | null)[];
  /** Undefined where all are alike or none is better. */
  best: number | string | undefined;
};

export function figureRows(plans: readonly PlanFigures[]): FigureRow[] {
  const less = (key: (typeof LESS_IS_BETTER)[number]) =>
    row(
      key,
      plans.map((plan) => plan[key]),
      Math.min,
    );
  const wish = (key: FigureKey, rank: number): FigureRow => {
    const granted = plans.map(({ wishes }) => wishes[rank]?.granted ?? 0);
    const said = plans.map(({ wishes }, at) => `${granted[at]}/${wishes[rank]?.all ?? 0}`);
    const { best } = row(key, granted, Math.max);
    const isBest = typeof best === "number" && granted.includes(best);
    return { key, values: said, best: isBest ? said[granted.indexOf(best)] : undefined };
  };
  return [
    row(
      "placed",
      plans.map(({ placed }) => placed),
      Math.max,
    ),
    ...LESS_IS_BETTER.slice(0, 4).map(less),
    ...[wish("first", 0), wish("second", 1), wish("third", 2)],
    ...LESS_IS_BETTER.slice(4).map(less),
    {
      key: "sizes",
      values: plans.map(({ atLarge, atSmall }) => `${atLarge}/${atSmall}`),
      best: undefined,
    },
    { key: "changes", values: plans.map(({ changes }) => changes), best: undefined },
    ...FINDINGS.map((key) =>
      row(
        key,
        plans.map(({ findings }) => findings[key]),
        Math.min,
      ),
    ),
  ];
}

function row(
  key: FigureKey,
  values: (number | null)[],
  better: (...values: number[]) => number,
): FigureRow {
  const known = values.filter((value) => value !== null);
  const isAlike = new Set(known).size < 2;
  return { key, values, best: isAlike ? undefined : better(...known) };
}
