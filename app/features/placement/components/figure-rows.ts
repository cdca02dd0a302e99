// The rows of a comparison: which figures, and whose value is the best where one is better than another.
// Whoever places fewer people has shorter ways and fewer findings for nothing, so that only the plans that
// place the most contend in those rows.
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
  /** Per plan; nobody is best where all are alike. */
  isBest: boolean[];
};

export function figureRows(plans: readonly PlanFigures[]): FigureRow[] {
  const nobody = plans.map(() => false);
  const most = Math.max(...plans.map(({ placed }) => placed));
  const fair = plans.map(({ placed }) => placed === most);
  const figure = (key: (typeof LESS_IS_BETTER)[number]): FigureRow => {
    const values = plans.map((plan) => plan[key]);
    const contends = key === "unplaced" ? undefined : fair;
    return { key, values, isBest: bestOf(values, Math.min, contends) };
  };
  const wish = (key: FigureKey, rank: number): FigureRow => {
    const granted = plans.map(({ wishes }) => wishes[rank]?.granted ?? 0);
    const said = plans.map(({ wishes }, at) => `${granted[at]}/${wishes[rank]?.all ?? 0}`);
    return { key, values: said, isBest: bestOf(granted, Math.max) };
  };
  const placed = plans.map((plan) => plan.placed);
  const sizes = plans.map(({ atLarge, atSmall }) => `${atLarge}/${atSmall}`);
  const changes = plans.map((plan) => plan.changes);
  return [
    { key: "placed", values: placed, isBest: bestOf(placed, Math.max) },
    ...LESS_IS_BETTER.slice(0, 4).map(figure),
    ...[wish("first", 0), wish("second", 1), wish("third", 2)],
    ...LESS_IS_BETTER.slice(4).map(figure),
    { key: "sizes", values: sizes, isBest: nobody },
    { key: "changes", values: changes, isBest: nobody },
    ...FINDINGS.map((key): FigureRow => {
      const values = plans.map(({ findings }) => findings[key]);
      return { key, values, isBest: bestOf(values, Math.min, fair) };
    }),
  ];
}

function bestOf(
  values: readonly (number | null)[],
  better: (...values: number[]) => number,
  contends: readonly boolean[] = values.map(() => true),
): boolean[] {
  const known = values.filter(
    (value, at): value is number => value !== null && contends[at] === true,
  );
  const isAlike = new Set(known).size < 2;
  const best = better(...known);
  return values.map((value, at) => !isAlike && contends[at] === true && value === best);
}
