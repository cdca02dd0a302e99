import { fromDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import { notFound } from "~/domain/access/refusal";
import { type CellProblem, hasError } from "~/domain/lists/cell-problem";
import { LEAVE_OUT } from "~/domain/lists/record-list";
import { sortName } from "~/domain/people/name";
import { readTraineeList } from "~/domain/people/trainee-list";
import type { TraineeListField } from "~/domain/people/trainee-list-columns";
import { keepWishes } from "~/domain/people/trainee-list-kept-wishes";
import { matchRows, type RowMatch } from "~/domain/people/trainee-list-match";
import type { TraineeListRow } from "~/domain/people/trainee-list-row";
import { type LoadedImport, tableOf } from "../load-import.server";
import type { RowStatus } from "../row-status";
import { loadKnownPeople } from "./known-people.server";

export type ReadTrainee = {
  row: TraineeListRow;
  match: RowMatch;
  status: RowStatus;
  problems: readonly CellProblem[];
};

/** The rows of a trainee list as understood, each with whom it already is and what would become of it. */
export async function readTrainees(client: Tx, list: LoadedImport) {
  const cohort = list.cohort ?? notFound();
  const { sites, phases } = list.around;
  const table = tableOf(list);
  const rows = readTraineeList(table.rows, list.mapping.fields as TraineeListField[], {
    cohort,
    sites,
    placementOn: phases[0]?.startsOn ?? cohort.startsOn,
    corrections: list.mapping.corrections,
  });
  const matches = matchRows(rows, await loadKnownPeople(client, rows), cohort.id);
  const read = rows.map((listed, index): ReadTrainee => {
    const { row, match } = keepWishes({ row: listed, match: matches[index] ?? { kind: "new" } });
    const problems = [...row.problems, ...conflictOf(match)];
    return { row, match, status: statusOf(row, match), problems };
  });
  return { table, cohort, rows: read, missing: await loadMissing(client, cohort.id, matches) };
}

function statusOf(row: TraineeListRow, match: RowMatch): RowStatus {
  if (row.leftOut) return "left-out";
  if (hasError(row.problems) || match.kind === "conflict") return "error";
  if (match.kind === "new") return "new";
  return match.changes.length > 0 ? "changed" : "unchanged";
}

function conflictOf(match: RowMatch): CellProblem[] {
  if (match.kind !== "conflict") return [];
  const { code, values } = match;
  return [{ code, severity: "error", field: "row", values, choices: [LEAVE_OUT] }];
}

/** Who is in the cohort, has not left it, and does not stand in the list. */
async function loadMissing(
  client: Tx,
  cohortId: string,
  matches: readonly RowMatch[],
): Promise<string[]> {
  const listed = new Set(
    matches.map((match) => (match.kind === "known" ? match.trainee.traineeId : "")),
  );
  const trainees = await client.trainee.findMany({
    where: { cohortId },
    select: {
      id: true,
      person: { select: { givenName: true, familyName: true } },
      enrolments: { select: { state: true, effectiveOn: true } },
    },
    orderBy: [{ person: { familyName: "asc" } }, { person: { givenName: "asc" } }],
  });
  return trainees
    .filter(({ id, enrolments }) => !listed.has(id) && !hasLeft(enrolments))
    .map(({ person }) => sortName(person));
}

function hasLeft(steps: readonly { state: string; effectiveOn: Date }[]): boolean {
  const last = steps.toSorted((a, b) =>
    fromDbDay(a.effectiveOn) < fromDbDay(b.effectiveOn) ? 1 : -1,
  )[0];
  return last?.state === "withdrawn" || last?.state === "completed";
}
