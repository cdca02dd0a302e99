// A wish for a site that has closed stays a wish: a list that only repeats what somebody wishes
// already asks nothing and changes nothing.
import type { RowMatch } from "./trainee-list-match";
import type { TraineeListRow } from "./trainee-list-row";

interface Matched {
  readonly row: TraineeListRow;
  readonly match: RowMatch;
}

/** Takes back what a row that repeats known wishes was asked about closed sites. */
export function keepWishes({ row, match }: Matched): Matched {
  const { namedWishes = [] } = row;
  const isRepeated =
    match.kind === "known" &&
    namedWishes.length > 0 &&
    String(namedWishes) === String(match.trainee.wishes);
  if (!isRepeated) return { row, match };
  return {
    row: {
      ...row,
      wishes: namedWishes,
      problems: row.problems.filter(({ code }) => code !== "site-closed"),
    },
    match: { ...match, changes: match.changes.filter(({ field }) => field !== "wishes") },
  };
}
