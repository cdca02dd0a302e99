import { fromDbDay, fromDbDayOrNull, toDbDay } from "~/db/dates";
import type { Tx } from "~/db/transaction";
import { hasError } from "~/domain/lists/cell-problem";
import { readTraineeList } from "~/domain/people/trainee-list";
import type { TraineeListField } from "~/domain/people/trainee-list-columns";
import { type KnownPerson, matchRows, type RowMatch } from "~/domain/people/trainee-list-match";
import type { TraineeListRow } from "~/domain/people/trainee-list-row";
import { type LoadedImport, loadSites, tableOf } from "./load-import.server";
import type { RowStatus } from "./row-status";

export type ReadTrainee = { row: TraineeListRow; match: RowMatch; status: RowStatus };

/** The rows of a trainee list as understood, each with whom it already is and what would become of it. */
export async function readTrainees(client: Tx, list: LoadedImport) {
  const sites = await loadSites(client);
  const table = tableOf(list);
  const rows = readTraineeList(table.rows, list.mapping.fields as TraineeListField[], {
    cohort: list.cohort,
    sites,
    placementOn: list.phases[0]?.startsOn ?? list.cohort.startsOn,
    corrections: list.mapping.corrections,
  });
  const matches = matchRows(rows, await loadKnownPeople(client, rows), list.cohort.id);
  const read = rows.map((row, index): ReadTrainee => {
    const match = matches[index] ?? { kind: "new" };
    return { row, match, status: statusOf(row, match) };
  });
  return { table, sites, rows: read };
}

function statusOf(row: TraineeListRow, match: RowMatch): RowStatus {
  if (row.leftOut) return "left-out";
  if (hasError(row.problems) || match.kind === "conflict") return "error";
  if (match.kind === "new") return "new";
  return match.changes.length > 0 ? "changed" : "unchanged";
}

/** Everybody who shares a mail address or a birth date with a row: the candidates for a match. */
async function loadKnownPeople(
  client: Tx,
  rows: readonly TraineeListRow[],
): Promise<KnownPerson[]> {
  const mails = rows.flatMap(({ email }) => (email ? [email] : []));
  const births = [...new Set(rows.flatMap(({ birthDate }) => (birthDate ? [birthDate] : [])))];
  const people = await client.person.findMany({
    where: { OR: [{ email: { in: mails } }, { birthDate: { in: births.map(toDbDay) } }] },
    include: {
      trainee: {
        include: {
          cohort: { select: { name: true } },
          wishes: { where: { phaseId: null }, orderBy: { rank: "asc" } },
          restrictions: { where: { maxCommuteMinutes: { not: null } }, take: 1 },
        },
      },
    },
    orderBy: { id: "asc" },
  });
  return people.map(({ id, trainee, ...person }) => ({
    personId: id,
    givenName: person.givenName,
    familyName: person.familyName,
    birthDate: fromDbDayOrNull(person.birthDate),
    postcode: person.postcode,
    email: person.email,
    trainee: trainee && {
      traineeId: trainee.id,
      cohortId: trainee.cohortId,
      cohortName: trainee.cohort.name,
      entryOn: fromDbDay(trainee.entryOn),
      partTimePercent: trainee.partTimePercent,
      wishes: trainee.wishes.map(({ siteId }) => siteId),
      maxCommuteMinutes: trainee.restrictions[0]?.maxCommuteMinutes ?? null,
    },
  }));
}
